package dateline.temporal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects the extents that an event may have. Beyond [#MAX] of them they are replaced by one that has
/// every pair of any: coarser, never wrong.
final class Extents {

    private static final int MAX = 1_000;

    private final Set<Extent> extents = new LinkedHashSet<>();

    /// Adds what any of these, moved by up to so many cycles, and the other allow together.
    void addMeetings(List<Extent> some, Extent other, int cycles) {
        if (other.isEmpty() || addIfAllowedWhole(some, other, cycles)) {
            return;
        }
        for (Extent extent : some) {
            if (!extent.isEmpty()) {
                long last = Math.min(cycles, extent.latest(other));
                for (long n = Math.max(-cycles, extent.soonest(other)); n <= last; n++) {
                    add(meeting(extent, other, n));
                }
            }
        }
    }

    /// An extent open to one side allows the other whole from some year on; then all later years add
    /// nothing.
    private boolean addIfAllowedWhole(List<Extent> some, Extent other, int cycles) {
        for (Extent extent : some) {
            if (!extent.isEmpty()) {
                long soonest = Math.max(-cycles, extent.soonest(other));
                long latest = Math.min(cycles, extent.latest(other));
                if (soonest <= latest
                        && (meeting(extent, other, soonest).equals(other)
                                || meeting(extent, other, latest).equals(other))) {
                    add(other);
                    return true;
                }
            }
        }
        return false;
    }

    private static Extent meeting(Extent extent, Extent other, long cycles) {
        return extent.later(cycles * Cycle.LENGTH).and(other).settled();
    }

    private void add(Extent extent) {
        if (extent.isEmpty()) {
            return;
        }
        extents.add(extent);
        if (extents.size() > MAX) {
            Extent hull = Extent.hull(extents);
            extents.clear();
            extents.add(hull);
        }
    }

    List<Extent> all() {
        return List.copyOf(extents);
    }
}
