package dateline.contract.extraction;

/// Whether it happened, from the surest telling to its denial.
public enum Factuality {
    ASSERTED,
    REPORTED,
    PLANNED,
    HYPOTHETICAL,
    DENIED
}
