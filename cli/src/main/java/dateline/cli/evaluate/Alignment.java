package dateline.cli.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// One-to-one pairs of overlapping spans, equal spans first.
///
/// @param pairs in the order they were found
/// @param missed marked by the annotator alone
/// @param extra marked by the extractor alone
record Alignment(List<Pair> pairs, List<MarkedTime> missed, List<MarkedTime> extra) {
    record Pair(MarkedTime gold, MarkedTime found) {}

    Alignment {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        extra = List.copyOf(extra);
    }

    static Alignment of(List<MarkedTime> gold, List<MarkedTime> found) {
        BitSet goldUsed = new BitSet();
        BitSet foundUsed = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = goldUsed.nextClearBit(0);
                    i < gold.size();
                    i = goldUsed.nextClearBit(i + 1)) {
                int match = match(gold.get(i), found, foundUsed, exact);
                if (match >= 0) {
                    pairs.add(new Pair(gold.get(i), found.get(match)));
                    goldUsed.set(i);
                    foundUsed.set(match);
                }
            }
        }
        return new Alignment(pairs, rest(gold, goldUsed), rest(found, foundUsed));
    }

    private static int match(MarkedTime gold, List<MarkedTime> found, BitSet used, boolean exact) {
        for (int j = used.nextClearBit(0); j < found.size(); j = used.nextClearBit(j + 1)) {
            MarkedTime candidate = found.get(j);
            if (exact ? gold.hasSpanOf(candidate) : gold.overlaps(candidate)) {
                return j;
            }
        }
        return -1;
    }

    private static List<MarkedTime> rest(List<MarkedTime> times, BitSet used) {
        List<MarkedTime> rest = new ArrayList<>();
        for (int i = used.nextClearBit(0); i < times.size(); i = used.nextClearBit(i + 1)) {
            rest.add(times.get(i));
        }
        return rest;
    }
}
