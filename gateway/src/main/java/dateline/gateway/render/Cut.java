package dateline.gateway.render;

/// What an answer that could not hold all events says at its end.
final class Cut {
    static final String REASON =
            "More events match than one answer holds: narrow the filters for the rest";

    private Cut() {}
}
