package dateline.extraction.timex;

/// The `mod` attribute of TIMEX3.
public enum Mod {
    START,
    MID,
    END,
    APPROX,
    MORE_THAN,
    LESS_THAN,
    EQUAL_OR_MORE,
    EQUAL_OR_LESS,
    BEFORE,
    AFTER
}
