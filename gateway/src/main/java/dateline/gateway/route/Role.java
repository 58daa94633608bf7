package dateline.gateway.route;

/// Who may do something; each role includes those before it.
public enum Role {
    /// No key is asked for: pages and documents that hold nothing of the timeline.
    ANYONE,
    READER,
    CONTRIBUTOR,
    EDITOR,
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
