package dateline.extraction.mention;

/// When the words put an event, seen from the day of writing.
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    /// A noun without a verb that places it.
    NONE
}
