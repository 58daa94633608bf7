package dateline.temporal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that one testimony leaves possible, worked out once so that many pairs can be compared: no
/// derivation is built. Immutable, but for what it keeps once it has been worked out.
public final class Feasible {

    private final Testimony testimony;
    private final boolean hasLength;
    private final OneDay oneDay;
    private final OneDay first;
    private final OneDay last;

    /// Kept only where it is small or needed often; null: to be worked out again.
    private final @Nullable Account account;

    private Feasible(Testimony testimony, Account account) {
        this.testimony = testimony;
        this.hasLength = Account.hasLength(testimony.constraints());
        this.oneDay = OneDay.of(account, Extent::onOneDay);
        this.first = hasLength ? OneDay.of(account, Extent::first) : oneDay;
        this.last = hasLength ? OneDay.of(account, Extent::last) : oneDay;
        this.account = hasLength || account.years() == null ? account : null;
    }

    public static Feasible of(Testimony testimony) {
        return new Feasible(testimony, Account.of(testimony.constraints()));
    }

    /// Whether the testimony can be true at all.
    public boolean isPossible() {
        return !first.isEmpty() && !last.isEmpty();
    }

    /// Whether both testimonies can be true of one event. The same answer as of [Solver#solve] for the
    /// two: they contradict each other iff this is false.
    public boolean intersects(Feasible other) {
        if (!hasLength && !other.hasLength) {
            return oneDay.meets(other.oneDay);
        }
        if (!first.meets(other.first) || !last.meets(other.last)) {
            return false;
        }
        Account mine = account();
        Account others = other.account();
        if (mine.years() == null && others.years() == null) {
            return !mine.fixed().and(others.fixed()).settled().isEmpty();
        }
        Possible possible = Spans.ANY;
        for (Testimony each : Solver.inOrder(List.of(testimony, other.testimony))) {
            possible = possible.and(each == testimony ? mine : others);
        }
        return !possible.isEmpty();
    }

    private Account account() {
        return account == null ? Account.of(testimony.constraints()) : account;
    }
}
