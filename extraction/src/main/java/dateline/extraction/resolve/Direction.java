package dateline.extraction.resolve;

/// Where the verbs around a time expression point.
enum Direction {
    PAST,
    /// Words beside the expression say that it is over: "ended Jan. 31".
    OVER,
    FUTURE,
    UNKNOWN
}
