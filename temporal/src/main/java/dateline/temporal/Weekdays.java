package dateline.temporal;

import java.time.DayOfWeek;

/// Sets of weekdays as seven bits, Monday lowest.
final class Weekdays {

    static final int ALL = 0b111_1111;

    private Weekdays() {}

    static int only(DayOfWeek weekday) {
        return 1 << (weekday.getValue() - 1);
    }

    static boolean contain(int weekdays, long epochDay) {
        return (weekdays >> indexOf(epochDay) & 1) != 0;
    }

    private static int indexOf(long epochDay) {
        // Day 0, 1 January 1970, was a Thursday.
        return Math.floorMod(epochDay + 3, 7);
    }

    static boolean isAnyIn(int weekdays, long from, long to) {
        return weekdays == ALL || (weekdays != 0 && firstIn(weekdays, from) <= to);
    }

    /// The first day not before `from` on one of these weekdays, of which there must be one.
    static long firstIn(int weekdays, long from) {
        if (from <= Days.NEVER_BEGUN) {
            return from;
        }
        long day = from;
        while (!contain(weekdays, day)) {
            day++;
        }
        return day;
    }

    /// The last day not after `to` on one of these weekdays, of which there must be one.
    static long lastIn(int weekdays, long to) {
        if (to >= Days.NEVER_OVER) {
            return to;
        }
        long day = to;
        while (!contain(weekdays, day)) {
            day--;
        }
        return day;
    }

    /// The weekdays that lie `nearest` to `farthest` days after one of these.
    static int moved(int weekdays, long nearest, long farthest) {
        if (weekdays == ALL || farthest - nearest >= 6) {
            return ALL;
        }
        int moved = 0;
        for (long distance = nearest; distance <= farthest; distance++) {
            int left = Math.floorMod(distance, 7);
            moved |= weekdays << left | weekdays >> (7 - left);
        }
        return moved & ALL;
    }
}
