package dateline.temporal;

/// How finely a date is known, from the finest to the coarsest.
public enum Granularity {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    DECADE,
    CENTURY,
    /// More than one calendar unit: an interval, a one-of set, an open end.
    SPAN
}
