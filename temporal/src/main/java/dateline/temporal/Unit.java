package dateline.temporal;

/// A calendar unit in which offsets and durations are counted.
public enum Unit {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
}
