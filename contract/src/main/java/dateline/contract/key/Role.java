package dateline.contract.key;

import java.util.Locale;

/// Who may do something; each role includes those before it.
public enum Role {
    /// Reads the timeline.
    READER,
    /// Posts and retracts articles, and has texts extracted.
    CONTRIBUTOR,
    /// Decides what is merged, split, suppressed or dated.
    EDITOR,
    /// Replays, dead letters, status.
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /// As the key file has it: lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
