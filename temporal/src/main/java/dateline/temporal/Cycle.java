package dateline.temporal;

import java.util.List;

/// A set of days that repeats every 400 years: what can be when the year is not known. After 400
/// years of the Gregorian calendar, 146,097 days, months, leap days and weekdays all come again.
///
/// @param days the set's days from day 0 to day 146,096
record Cycle(Days days) {

    static final int YEARS = 400;
    static final long LENGTH = 146_097;

    static final Cycle ALL = new Cycle(Days.between(0, LENGTH - 1));

    /// All days of those sets and the same days of every other cycle.
    static Cycle of(List<Days> sets) {
        DaysBuilder days = new DaysBuilder();
        for (Days set : sets) {
            for (int i = 0; i < set.runs(); i++) {
                addRun(days, set.from(i), set.to(i), set.weekdays(i));
            }
        }
        return new Cycle(days.build());
    }

    private static void addRun(DaysBuilder days, long from, long to, int weekdays) {
        if (to - from >= LENGTH - 1) {
            days.add(0, LENGTH - 1, weekdays);
            return;
        }
        long start = Math.floorMod(from, LENGTH);
        long end = start + (to - from);
        days.add(start, Math.min(end, LENGTH - 1), weekdays);
        if (end >= LENGTH) {
            days.add(0, end - LENGTH, weekdays);
        }
    }

    boolean isEmpty() {
        return days.isEmpty();
    }

    boolean isAll() {
        return equals(ALL);
    }

    Cycle and(Cycle other) {
        return new Cycle(days.and(other.days));
    }

    boolean meets(Cycle other) {
        return days.meets(other.days);
    }

    /// Whether some day of that set is in this one.
    boolean meets(Days set) {
        return days.meets(Cycle.of(List.of(set)).days);
    }

    /// The days of a bounded set that are in this one.
    Days within(Days bounded) {
        DaysBuilder within = new DaysBuilder();
        for (int i = 0; i < bounded.runs(); i++) {
            Days run = Days.between(bounded.from(i), bounded.to(i), bounded.weekdays(i));
            long last = Math.floorDiv(bounded.to(i), LENGTH);
            for (long n = Math.floorDiv(bounded.from(i), LENGTH); n <= last; n++) {
                within.add(days.moved(n * LENGTH, n * LENGTH).and(run));
            }
        }
        return within.build();
    }
}
