package dateline.temporal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a date follows from the words, step by step; a program can check each step again.
///
/// @param steps in order; each narrows what the steps before it left
public record Derivation(List<Step> steps) {
    public Derivation {
        steps = List.copyOf(steps);
    }

    /// One constraint applied.
    ///
    /// @param source which testimony it comes from: an article's or mention's id; empty inside one article
    /// @param constraint what was applied
    /// @param result what is possible after it, in EDTF
    /// @param rejected readings that were not taken, and why
    public record Step(
            String source, Constraint constraint, String result, List<Rejected> rejected) {
        public Step {
            rejected = List.copyOf(rejected);
        }
    }

    /// A reading that lost.
    ///
    /// @param value the date it would have given, in EDTF; null: none can be given
    /// @param why the reason, in plain words
    public record Rejected(@Nullable String value, String why) {}
}
