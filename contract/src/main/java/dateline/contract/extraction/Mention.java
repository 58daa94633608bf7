package dateline.contract.extraction;

import dateline.temporal.Constraint;
import dateline.temporal.Derivation;
import dateline.temporal.When;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One place in one article that tells of an event.
///
/// @param id hash of article id, sentence text, trigger text, type, n-th such in the article
/// @param sentence where the quote stands
/// @param quote the sentence, exactly as it stands; at most 1,000 characters around the trigger
/// @param title a short clause, readable alone
/// @param when its own date; null: the article does not say
/// @param constraints what the words say about when, for merging to solve again
/// @param derivation how `when` follows from the constraints
/// @param conflict quotes that cannot hold together inside the article; empty: none
/// @param place null: the article does not say
/// @param attribution who says so, where a source is named; null: the article itself
/// @param background told as background, not as news
public record Mention(
        UUID id,
        Span sentence,
        String quote,
        Trigger trigger,
        EventType type,
        String title,
        @Nullable When when,
        List<Constraint> constraints,
        Derivation derivation,
        List<String> conflict,
        List<Participant> participants,
        @Nullable PlaceMention place,
        Factuality factuality,
        @Nullable String attribution,
        Salience salience,
        boolean background) {
    public Mention {
        constraints = List.copyOf(constraints);
        conflict = List.copyOf(conflict);
        participants = List.copyOf(participants);
    }
}
