package dateline.temporal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The possible extents of an event that may take more than a day.
///
/// @param extents each is possible
/// @param repeating whether the same extents are possible again every 400 years
record Spans(List<Extent> extents, boolean repeating) implements Possible {

    static final Spans ANY = new Spans(List.of(Extent.ANY), true);

    /// Yearless testimonies of one event lie less than this many cycles apart.
    private static final int NEAR = 3;

    /// How many runs of days are gone through: for all pairs of years, and for all years as one.
    private static final long MAX_WORK = 500_000;

    private static final long MAX_WORK_AS_ONE = 4_000_000;

    @Override
    public Spans and(Account account) {
        Spans fixed = and(account.fixed());
        Years years = account.years();
        return years == null ? fixed : fixed.and(years);
    }

    private Spans and(Extent fixed) {
        boolean unrolled = repeating && fixed.isAnchored() && !isUnanchored();
        int cycles = unrolled ? Years.MAX_CYCLES : 0;
        return meetings(
                repeating && !fixed.isAnchored(),
                (some, both) -> both.addMeetings(some, fixed, cycles));
    }

    private Spans and(Years years) {
        if (repeating && !years.isRepeating() && !isUnanchored()) {
            // What repeats is written down for one cycle only; the years at hand may be in any.
            return meetings(false, (some, both) -> years.meetAny(some, both));
        }
        boolean first = repeating && isUnanchored() && years.isRepeating();
        int cycles = first ? 0 : repeating ? NEAR : Years.MAX_CYCLES;
        return meetings(
                repeating && years.isRepeating(),
                (some, both) -> some.forEach(extent -> years.meet(extent, cycles, both)));
    }

    /// All meetings; where they are too many, those of only the days and lengths before, not of which
    /// year is which, and last those of all days from the first to the last: coarser, never wrong.
    private Spans meetings(boolean repeats, BiConsumer<List<Extent>, Extents> add) {
        Extents both = new Extents(repeats, MAX_WORK);
        add.accept(extents, both);
        if (both.isTooMany()) {
            Extent hull = Extent.hull(extents);
            both = new Extents(repeats, MAX_WORK_AS_ONE);
            add.accept(List.of(hull), both);
            if (both.isTooMany()) {
                both = new Extents(repeats, Long.MAX_VALUE);
                add.accept(List.of(hull.range()), both);
            }
        }
        return of(both, repeats);
    }

    private static Spans of(Extents extents, boolean repeating) {
        if (repeating) {
            return new Spans(extents.all(), true);
        }
        return new Spans(
                extents.all().stream()
                        .map(extent -> extent.cut().settled().cut())
                        .filter(extent -> !extent.isEmpty())
                        .toList(),
                false);
    }

    private boolean isUnanchored() {
        return extents.stream().noneMatch(Extent::isAnchored);
    }

    /// All days that this gives of any extent.
    Days any(Function<Extent, Days> daysOf) {
        DaysBuilder any = new DaysBuilder();
        extents.forEach(extent -> any.add(daysOf.apply(extent)));
        return any.build();
    }

    /// The same in every cycle.
    Cycle cycle(Function<Extent, Days> daysOf) {
        return Cycle.of(extents.stream().map(daysOf).toList());
    }

    @Override
    public boolean isEmpty() {
        return extents.isEmpty();
    }
}
