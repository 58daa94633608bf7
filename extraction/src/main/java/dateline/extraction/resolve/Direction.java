package dateline.extraction.resolve;

/// Where the verbs around a time expression point.
enum Direction {
    PAST,
    FUTURE,
    UNKNOWN
}
