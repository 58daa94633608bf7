package dateline.temporal;

import java.util.BitSet;

/// Finds the nearest dates of a form by going from day to day until there is one.
final class NearestTrial {

    private NearestTrial() {}

    /// The days of those that are nearest to one of the bases.
    static BitSet days(Window window, BitSet bases, Constraint.Nearest nearest) {
        BitSet all = window.days(nearest.form());
        BitSet days = new BitSet();
        for (int base = bases.nextSetBit(0); base >= 0; base = bases.nextSetBit(base + 1)) {
            int found =
                    switch (nearest.side()) {
                        case LAST -> all.previousSetBit(startOfUnit(all, base) - 1);
                        case LAST_OR_SAME -> all.previousSetBit(base);
                        case NEXT -> all.nextSetBit(endOfUnit(all, base) + 1);
                        case NEXT_OR_SAME -> all.nextSetBit(base);
                    };
            if (found >= 0) {
                days.set(startOfUnit(all, found), endOfUnit(all, found) + 1);
            }
        }
        return days;
    }

    private static int startOfUnit(BitSet all, int day) {
        return all.get(day) ? all.previousClearBit(day) + 1 : day;
    }

    private static int endOfUnit(BitSet all, int day) {
        return all.get(day) ? all.nextClearBit(day) - 1 : day;
    }
}
