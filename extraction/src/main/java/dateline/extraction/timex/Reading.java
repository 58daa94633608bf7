package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// What a rule found: it reaches from where the rule began to where the cursor stands now.
///
/// @param mod null: none
record Reading(Meaning meaning, @Nullable Mod mod) {
    static Reading of(Meaning meaning) {
        return new Reading(meaning, null);
    }

    Reading with(@Nullable Mod other) {
        return other == null ? this : new Reading(meaning, other);
    }
}
