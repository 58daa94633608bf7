package dateline.contract.event;

/// How far an event can be relied on, by the table in the documentation.
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
