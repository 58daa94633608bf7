package dateline.temporal;

import java.util.Collection;
import java.util.List;

/// On which days something may begin and on which it may end: every pair of a first and a last day
/// that are `shortest` to `longest` days apart.
///
/// @param first the days on which it may begin
/// @param last the days on which it may end
/// @param shortest how many days lie between its first and its last day at least; 0: on one day
/// @param longest how many at most
record Extent(Days first, Days last, long shortest, long longest, Hours hours) {

    static final Extent ANY = new Extent(Days.ALL, Days.ALL, 0, Days.NEVER_OVER, Hours.ANY);
    static final Extent NONE = new Extent(Days.NONE, Days.NONE, 0, 0, Hours.ANY);

    static Extent ofFirst(Days days) {
        return new Extent(days, Days.ALL, 0, Days.NEVER_OVER, Hours.ANY);
    }

    static Extent ofLast(Days days) {
        return new Extent(Days.ALL, days, 0, Days.NEVER_OVER, Hours.ANY);
    }

    static Extent ofWhole(Days days, long longest) {
        return new Extent(days, days, 0, longest, Hours.ANY);
    }

    static Extent lasting(long shortest, long longest) {
        return new Extent(Days.ALL, Days.ALL, shortest, longest, Hours.ANY);
    }

    Extent at(Hours onHours) {
        return new Extent(first, last, shortest, longest, hours.and(onHours));
    }

    boolean isEmpty() {
        return first.isEmpty() || last.isEmpty();
    }

    /// What both allow.
    Extent and(Extent other) {
        return new Extent(
                first.and(other.first),
                last.and(other.last),
                Math.max(shortest, other.shortest),
                Math.min(longest, other.longest),
                hours.and(other.hours));
    }

    /// The same pairs, with only those first and last days left that occur in one; [#NONE] if there
    /// is no pair.
    Extent settled() {
        long least = Math.max(shortest, hours.leastMidnights());
        long most = Math.min(longest, hours.mostMidnights());
        if (least > most) {
            return NONE;
        }
        Days starts = first.and(last.moved(-most, -least));
        Days ends = last.and(starts.moved(least, most));
        return starts.isEmpty() || ends.isEmpty()
                ? NONE
                : new Extent(
                        starts,
                        ends,
                        Math.max(least, ends.first() - starts.last()),
                        Math.min(most, Days.plus(ends.last(), -starts.first())),
                        hours);
    }

    /// Whether it says anything about on which days, not only about how many.
    boolean isAnchored() {
        return !first.isAll() || !last.isAll();
    }

    /// Whether it is seen at once that every pair of the other is one of this.
    boolean holds(Extent other) {
        return shortest <= other.shortest
                && longest >= other.longest
                && hours.equals(other.hours)
                && first.and(other.first).equals(other.first)
                && last.and(other.last).equals(other.last);
    }

    /// The least number of cycles later at which this may have a pair in common with the other.
    long soonest(Extent other) {
        return Math.max(
                Math.ceilDiv(other.first.first() - first.last(), Cycle.LENGTH),
                Math.ceilDiv(other.last.first() - last.last(), Cycle.LENGTH));
    }

    /// The greatest such number.
    long latest(Extent other) {
        return Math.min(
                Math.floorDiv(other.first.last() - first.first(), Cycle.LENGTH),
                Math.floorDiv(other.last.last() - last.first(), Cycle.LENGTH));
    }

    /// One extent that has every pair of any of these.
    static Extent hull(Collection<Extent> extents) {
        DaysBuilder starts = new DaysBuilder();
        DaysBuilder ends = new DaysBuilder();
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (Extent extent : extents) {
            starts.add(extent.first);
            ends.add(extent.last);
            shortest = Math.min(shortest, extent.shortest);
            longest = Math.max(longest, extent.longest);
        }
        List<Hours> hours = extents.stream().map(Extent::hours).distinct().limit(2).toList();
        return new Extent(
                starts.build(),
                ends.build(),
                shortest,
                longest,
                hours.size() == 1 ? hours.getFirst() : Hours.ANY);
    }

    int runs() {
        return first.runs() + last.runs();
    }

    /// The same with every day from the first to the last on which it may begin, and so of its ends.
    Extent range() {
        return new Extent(first.range(), last.range(), shortest, longest, hours);
    }

    /// The days it may be on if it is on one day only.
    Days onOneDay() {
        return shortest > 0 ? Days.NONE : first.and(last);
    }

    Extent cut() {
        return new Extent(first.cut(), last.cut(), shortest, longest, hours);
    }

    /// The same, that many days later.
    Extent later(long days) {
        return new Extent(
                first.moved(days, days), last.moved(days, days), shortest, longest, hours);
    }

    /// The same, so many whole cycles away that it begins, or if that has no bound ends, in the first.
    Extent inFirstCycle() {
        long day = isEmpty() ? 0 : first.first() > Days.NEVER_BEGUN ? first.first() : last.last();
        long cycles = day < Days.NEVER_OVER ? Math.floorDiv(day, Cycle.LENGTH) : 0;
        return cycles == 0 ? this : later(-cycles * Cycle.LENGTH);
    }

    /// All days on which it may go on. Call it on a settled extent.
    Days touched() {
        if (longest == 0) {
            return first;
        }
        DaysBuilder touched = new DaysBuilder();
        for (int i = 0; i < first.runs(); i++) {
            if (first.weekdays(i) == Weekdays.ALL || first.to(i) - first.from(i) > MAX_SPELT_OUT) {
                touched.add(first.from(i), longestEnd(first.to(i)), Weekdays.ALL);
            } else {
                addEach(i, touched);
            }
        }
        return touched.build();
    }

    /// A window of weekdays longer than this is taken as one run of days in [#touched].
    private static final long MAX_SPELT_OUT = 3_660;

    private void addEach(int run, DaysBuilder touched) {
        for (long day = first.from(run); day <= first.to(run); day++) {
            if (Weekdays.contain(first.weekdays(run), day)) {
                touched.add(day, longestEnd(day), Weekdays.ALL);
            }
        }
    }

    private long longestEnd(long start) {
        if (start >= Days.NEVER_OVER) {
            return start;
        }
        return Math.max(start, last.lastUpTo(Days.plus(start, longest)));
    }
}
