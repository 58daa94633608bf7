package dateline.timeline.events;

/// The orders of a list of events. Undated ones come last in both orders of days.
public enum Sort {
    WHEN("when"),
    WHEN_DESCENDING("-when"),
    /// By when the timeline first knew of them.
    KNOWN("known");

    private final String code;

    Sort(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
