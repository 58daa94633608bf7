package dateline.temporal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects the extents that an event may have, leaving out what a larger one holds. Beyond [#MAX] of
/// them they are replaced by one that has every pair of any: coarser, never wrong.
///
/// Of extents that come again every 400 years one of each is kept, wherever it was met.
final class Extents {

    private static final int MAX = 1_000;

    /// A pair of years is tried at the cost of so many runs of days.
    private static final int MEETING = 20;

    private static final long WHOLE = Long.MIN_VALUE;

    private final Set<Extent> extents = new LinkedHashSet<>();
    private Extent largest = Extent.NONE;
    private final boolean repeating;
    private final long mostWork;
    private long work;

    /// @param repeating whether the extents collected come again every 400 years
    /// @param mostWork so many runs of days are gone through before it is given up
    Extents(boolean repeating, long mostWork) {
        this.repeating = repeating;
        this.mostWork = mostWork;
    }

    /// Adds what any of these, moved by up to so many cycles, and the other allow together.
    void addMeetings(List<Extent> some, Extent other, int cycles) {
        if (other.isEmpty()) {
            return;
        }
        for (Extent extent : some) {
            if (!extent.isEmpty() && !isTooMany()) {
                long first = Math.max(-cycles, extent.soonest(other));
                long last = Math.min(cycles, extent.latest(other));
                if (first <= last && addMeetings(extent, other, first, last)) {
                    return;
                }
            }
        }
    }

    /// Whether the other is allowed whole, so that nothing can be added to it. Of extents that are open
    /// to one side each holds the next, so both ways end at the first that adds nothing.
    private boolean addMeetings(Extent extent, Extent other, long first, long last) {
        long n = addWhileMore(extent, other, first, last, 1);
        return n == WHOLE || addWhileMore(extent, other, last, n, -1) == WHOLE;
    }

    /// @return where it ended, or [#WHOLE]
    private long addWhileMore(Extent extent, Extent other, long from, long to, int step) {
        boolean open = !extent.first().isBounded() || !extent.last().isBounded();
        Extent before = Extent.NONE;
        for (long n = from; step * n <= step * to; n += step) {
            Extent next = meeting(extent, other, n);
            add(repeating ? next.inFirstCycle() : next);
            if (next.equals(other)) {
                return WHOLE;
            }
            if (open && !next.isEmpty() && before.holds(next)) {
                return n;
            }
            before = next;
        }
        return to;
    }

    private Extent meeting(Extent extent, Extent other, long cycles) {
        Extent both = extent.later(cycles * Cycle.LENGTH).and(other).settled();
        work += MEETING + both.runs();
        return both;
    }

    private void add(Extent extent) {
        if (extent.isEmpty() || largest.holds(extent)) {
            return;
        }
        if (extent.holds(largest)) {
            extents.remove(largest);
            largest = extent;
        }
        extents.add(extent);
        if (extents.size() > MAX) {
            largest = Extent.hull(extents);
            work += largest.runs();
            extents.clear();
            extents.add(largest);
        }
    }

    /// Whether there were so many years to try that not all were.
    boolean isTooMany() {
        return work > mostWork;
    }

    List<Extent> all() {
        return List.copyOf(extents);
    }
}
