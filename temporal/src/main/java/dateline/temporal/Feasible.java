package dateline.temporal;

import java.util.List;

/// All that one testimony leaves possible, worked out once so that many pairs can be compared: no
/// derivation is built.
public final class Feasible {

    private final List<Constraint> constraints;
    private final boolean hasLength;
    private final OneDay oneDay;

    private Feasible(List<Constraint> constraints, Account account) {
        this.constraints = constraints;
        this.hasLength = Account.hasLength(constraints);
        this.oneDay = OneDay.of(account);
    }

    public static Feasible of(Testimony testimony) {
        return new Feasible(testimony.constraints(), Account.of(testimony.constraints()));
    }

    /// Whether both testimonies can be true of one event. The same answer as of [Solver#solve] for the
    /// two: they contradict each other iff this is false.
    public boolean intersects(Feasible other) {
        if (!hasLength && !other.hasLength) {
            return oneDay.meets(other.oneDay);
        }
        return !spans(Spans.ANY).isEmpty() && !other.spans(spans(Spans.ANY)).isEmpty();
    }

    private Spans spans(Spans before) {
        return before.and(Account.of(constraints));
    }
}
