package dateline.extraction.resolve;

import dateline.temporal.Anchor;
import dateline.temporal.Evidence;
import dateline.temporal.PartialDate;
import org.jspecify.annotations.Nullable;

/// The day from which an article's relative expressions count, and the words that give it.
///
/// @param date the DCT, its year perhaps unknown; null: nothing gives it
/// @param evidence where it stands; an empty quote where it came with the request
public record DocumentTime(@Nullable PartialDate date, Evidence evidence) {

    /// No DCT: relative expressions stay without a year.
    public static DocumentTime unknown() {
        return new DocumentTime(null, new Evidence("", 0, 0, "unknown"));
    }

    /// The same as an anchor of constraints; null: there is no DCT.
    public @Nullable Anchor anchor() {
        return date == null ? null : new Anchor.Written(date, evidence);
    }
}
