package dateline.merging.edge;

import dateline.contract.extraction.Sketch;
import java.util.List;

/// How much of the shorter of two texts stands in the other, by their sketches.
public final class Overlap {
    /// From this share on a text is a copy, in hundredths.
    public static final int COPY = 40;

    /// Fewer shingles than these compare nothing.
    private static final int FEWEST = 4;

    private Overlap() {}

    /// Containment in hundredths, 0…100. A sketch that was cut bounds the comparison: only hashes up
    /// to the smaller of the cut sketches' maxima count.
    public static int percent(Sketch one, Sketch other) {
        long bound = Math.min(bound(one), bound(other));
        List<Long> a = one.hashes();
        List<Long> b = other.hashes();
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size() && a.get(i) <= bound && b.get(j) <= bound) {
            int order = Long.compare(a.get(i), b.get(j));
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int shorter = Math.min(countUpTo(a, bound), countUpTo(b, bound));
        return shorter < FEWEST ? 0 : 100 * shared / shorter;
    }

    static boolean isCopy(Sketch one, Sketch other) {
        return percent(one, other) >= COPY;
    }

    private static long bound(Sketch sketch) {
        boolean cut = sketch.hashes().size() < sketch.total();
        return cut && !sketch.hashes().isEmpty() ? sketch.hashes().getLast() : Long.MAX_VALUE;
    }

    private static int countUpTo(List<Long> ascending, long bound) {
        int from = 0;
        int to = ascending.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ascending.get(middle) <= bound) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
