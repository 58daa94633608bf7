package dateline.contract.extraction;

/// The types of TIMEX3.
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
