package dateline.extraction.dating;

import dateline.extraction.mention.Telling;
import dateline.temporal.Constraint;
import dateline.temporal.Derivation;
import dateline.temporal.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A telling with its date, as far as the words say.
///
/// @param constraints what the words say about when
/// @param when what follows from them; null: nothing
/// @param derivation how it follows
/// @param conflict quotes that cannot hold together; empty: none
/// @param own whether a time expression of its own clause dates it
public record Dated(
        Telling telling,
        List<Constraint> constraints,
        @Nullable When when,
        Derivation derivation,
        List<String> conflict,
        boolean own) {
    public Dated {
        constraints = List.copyOf(constraints);
        conflict = List.copyOf(conflict);
    }

    /// The same date of the same telling, weighed otherwise.
    public Dated with(Telling other) {
        return new Dated(other, constraints, when, derivation, conflict, own);
    }
}
