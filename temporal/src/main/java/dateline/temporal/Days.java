package dateline.temporal;

import java.time.LocalDate;
import java.util.Arrays;

/// A set of days, as runs in order that don't touch each other's days. Each run says which weekdays
/// in it count, so "a Tuesday in these ten thousand years" is one run. Days are epoch days; a run may
/// reach [#NEVER_BEGUN] or [#NEVER_OVER], which stand for no bound.
final class Days {

    static final long NEVER_BEGUN = -1_000_000_000_000L;
    static final long NEVER_OVER = 1_000_000_000_000L;

    /// Sums beyond this are no bound at all; it is far outside every year that can be asked for, and
    /// well inside what `LocalDate` can count.
    private static final long FARTHEST = 100_000_000_000L;

    private static final long FIRST_DAY = LocalDate.of(PartialDate.MIN_YEAR, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(PartialDate.MAX_YEAR, 12, 31).toEpochDay();

    static final Days NONE = new Days(new long[0], new long[0], new byte[0]);
    static final Days ALL = between(NEVER_BEGUN, NEVER_OVER);

    private final long[] from;
    private final long[] to;
    private final byte[] weekdays;

    Days(long[] from, long[] to, byte[] weekdays) {
        this.from = from;
        this.to = to;
        this.weekdays = weekdays;
    }

    /// All days of that range, both ends included; none if it ends before it begins.
    static Days between(long from, long to) {
        return between(from, to, Weekdays.ALL);
    }

    static Days between(long from, long to, int weekdays) {
        return new DaysBuilder().add(from, to, weekdays).build();
    }

    static Days of(PartialDate date) {
        return between(date.firstDay().toEpochDay(), date.lastDay().toEpochDay());
    }

    /// `day + distance`, where no bound stays no bound and what is too far becomes none.
    static long plus(long day, long distance) {
        if (day <= NEVER_BEGUN || day >= NEVER_OVER) {
            return day;
        }
        long sum = day + Math.clamp(distance, 2 * NEVER_BEGUN, 2 * NEVER_OVER);
        return sum > FARTHEST ? NEVER_OVER : sum < -FARTHEST ? NEVER_BEGUN : sum;
    }

    int runs() {
        return from.length;
    }

    long from(int run) {
        return from[run];
    }

    long to(int run) {
        return to[run];
    }

    int weekdays(int run) {
        return weekdays[run];
    }

    boolean isEmpty() {
        return from.length == 0;
    }

    boolean isAll() {
        return from.length == 1
                && from[0] == NEVER_BEGUN
                && to[0] == NEVER_OVER
                && weekdays[0] == Weekdays.ALL;
    }

    /// @throws ArrayIndexOutOfBoundsException if there is none
    long first() {
        return from[0];
    }

    /// @throws ArrayIndexOutOfBoundsException if there is none
    long last() {
        return to[to.length - 1];
    }

    boolean isBounded() {
        return isEmpty() || (first() > NEVER_BEGUN && last() < NEVER_OVER);
    }

    /// The first run that does not end before that day.
    private int runAt(long day) {
        int run = Arrays.binarySearch(to, day);
        return run < 0 ? -run - 1 : run;
    }

    /// The days in both sets.
    Days and(Days other) {
        if (isAll() || other.isEmpty()) {
            return other;
        }
        if (other.isAll() || isEmpty()) {
            return this;
        }
        DaysBuilder both = new DaysBuilder();
        for (int i = runAt(other.from[0]), j = other.runAt(from[0]);
                i < runs() && j < other.runs(); ) {
            both.add(
                    Math.max(from[i], other.from[j]),
                    Math.min(to[i], other.to[j]),
                    weekdays[i] & other.weekdays[j]);
            if (to[i] < other.to[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both.inOrder();
    }

    /// Whether some day is in both sets.
    boolean meets(Days other) {
        if (isEmpty() || other.isEmpty()) {
            return false;
        }
        for (int i = runAt(other.from[0]), j = other.runAt(from[0]);
                i < runs() && j < other.runs(); ) {
            long lo = Math.max(from[i], other.from[j]);
            long hi = Math.min(to[i], other.to[j]);
            if (lo <= hi && Weekdays.isAnyIn(weekdays[i] & other.weekdays[j], lo, hi)) {
                return true;
            }
            if (to[i] < other.to[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }

    /// The days that are `nearest` to `farthest` days after a day of this set (negative: before it).
    Days moved(long nearest, long farthest) {
        if (nearest == 0 && farthest == 0) {
            return this;
        }
        DaysBuilder moved = new DaysBuilder();
        for (int i = 0; i < runs(); i++) {
            moved.add(
                    plus(from[i], nearest),
                    plus(to[i], farthest),
                    Weekdays.moved(weekdays[i], nearest, farthest));
        }
        return moved.build();
    }

    /// The days of this set on those weekdays.
    Days on(int onlyWeekdays) {
        return and(between(NEVER_BEGUN, NEVER_OVER, onlyWeekdays));
    }

    /// The same, cut to the years that dates can have; what reaches beyond them has no bound there.
    Days cut() {
        DaysBuilder cut = new DaysBuilder();
        for (int i = 0; i < runs(); i++) {
            if (to[i] >= FIRST_DAY && from[i] <= LAST_DAY) {
                cut.add(
                        from[i] < FIRST_DAY ? NEVER_BEGUN : from[i],
                        to[i] > LAST_DAY ? NEVER_OVER : to[i],
                        weekdays[i]);
            }
        }
        return cut.inOrder();
    }

    /// The last day of this set that is not later than that one, or [#NEVER_BEGUN] if there is none.
    long lastUpTo(long day) {
        for (int i = runs() - 1; i >= 0; i--) {
            if (from[i] <= day) {
                return Weekdays.lastIn(weekdays[i], Math.min(day, to[i]));
            }
        }
        return NEVER_BEGUN;
    }

    /// The same set in at most `limit` runs in which every day counts, or its range from first to last.
    Days spelledOut(int limit) {
        DaysBuilder each = new DaysBuilder();
        int added = 0;
        for (int i = 0; i < runs(); i++) {
            if (weekdays[i] == Weekdays.ALL) {
                each.add(from[i], to[i], Weekdays.ALL);
                added++;
                continue;
            }
            if (to[i] - from[i] > 7L * limit || added > 7 * limit) {
                return range();
            }
            for (long day = from[i]; day <= to[i]; day++) {
                if (Weekdays.contain(weekdays[i], day)) {
                    each.add(day, day, Weekdays.ALL);
                    added++;
                }
            }
        }
        Days plain = each.inOrder();
        return plain.runs() > limit ? range() : plain;
    }

    /// From the first to the last day. A set that begins as soon as the years do, or ends when they do,
    /// has no bound there: it would go on if the years did.
    Days range() {
        return between(
                first() < FIRST_DAY + Cycle.LENGTH ? NEVER_BEGUN : first(),
                last() > LAST_DAY - Cycle.LENGTH ? NEVER_OVER : last());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Days that
                && Arrays.equals(from, that.from)
                && Arrays.equals(to, that.to)
                && Arrays.equals(weekdays, that.weekdays);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(from) * 31 + Arrays.hashCode(to);
    }
}
