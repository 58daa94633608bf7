package dateline.temporal;

import java.util.BitSet;
import java.util.function.IntPredicate;

/// First and last days, written down one by one: every pair of them that is `shortest` to `longest`
/// days apart.
record Pairs(BitSet first, BitSet last, long shortest, long longest) {

    static final long ANY_LENGTH = Long.MAX_VALUE / 2;

    Pairs and(Pairs other) {
        return new Pairs(
                both(first, other.first),
                both(last, other.last),
                Math.max(shortest, other.shortest),
                Math.min(longest, other.longest));
    }

    private static BitSet both(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both;
    }

    boolean isEmpty() {
        return first.isEmpty() || last.isEmpty();
    }

    /// With only those days left that are in some pair.
    Pairs met() {
        BitSet starts = (BitSet) first.clone();
        BitSet ends = (BitSet) last.clone();
        if (isEmpty() || shortest > longest) {
            return new Pairs(new BitSet(), new BitSet(), shortest, longest);
        }
        if (longest == ANY_LENGTH) {
            clearFrom(starts, last.length() - shortest);
            ends.clear(0, (int) Math.min(ends.length(), first.nextSetBit(0) + shortest));
        } else if (longest == 0) {
            starts.and(last);
            ends.and(first);
        } else {
            retain(starts, day -> isBetween(last, day + shortest, day + longest));
            retain(ends, day -> isBetween(first, day - longest, day - shortest));
        }
        return new Pairs(starts, ends, shortest, longest);
    }

    private static void clearFrom(BitSet days, long from) {
        int start = (int) Math.clamp(from, 0, days.length());
        days.clear(start, Math.max(start, days.length()));
    }

    private static void retain(BitSet days, IntPredicate isIn) {
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            if (!isIn.test(day)) {
                days.clear(day);
            }
        }
    }

    /// Whether one of these days is in that range.
    private static boolean isBetween(BitSet days, long from, long to) {
        int next = from >= days.length() ? -1 : days.nextSetBit((int) Math.max(0, from));
        return next >= 0 && next <= to;
    }

    /// All days from the first to the last of a pair, where every day is in one: see [#met].
    BitSet touched() {
        BitSet touched = new BitSet();
        if (longest == ANY_LENGTH && !isEmpty()) {
            touched.set(first.nextSetBit(0), last.length());
            return touched;
        }
        for (int day = first.nextSetBit(0); day >= 0; day = first.nextSetBit(day + 1)) {
            // Of a later first day the farthest last day is not earlier.
            int from = Math.max(day, touched.length());
            touched.set(from, Math.max(from, farthest(day) + 1));
        }
        return touched;
    }

    /// How many days apart at most.
    long farthestApart() {
        if (longest == ANY_LENGTH) {
            return isEmpty() ? 0 : last.length() - 1 - first.nextSetBit(0);
        }
        long most = 0;
        for (int day = first.nextSetBit(0); day >= 0; day = first.nextSetBit(day + 1)) {
            most = Math.max(most, farthest(day) - day);
        }
        return most;
    }

    private int farthest(int day) {
        return last.previousSetBit((int) Math.min(last.length(), day + longest));
    }
}
