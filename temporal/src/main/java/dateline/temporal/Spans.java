package dateline.temporal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// The possible extents of an event that may take more than a day.
///
/// @param extents each is possible
/// @param repeating whether the same extents are possible again every 400 years
record Spans(List<Extent> extents, boolean repeating) implements Possible {

    static final Spans ANY = new Spans(List.of(Extent.ANY), true);

    /// Beyond so many the extents are replaced by one that holds them all: coarser, never wrong.
    private static final int MAX_EXTENTS = 20_000;

    /// Yearless testimonies of one event lie less than this many cycles apart.
    private static final int NEAR = 3;

    @Override
    public Spans and(Account account) {
        Spans fixed = and(account.fixed());
        Years years = account.years();
        return years == null ? fixed : fixed.and(years);
    }

    private Spans and(Extent fixed) {
        Set<Extent> both = new LinkedHashSet<>();
        boolean unrolled = repeating && fixed.isAnchored() && !isUnanchored();
        int cycles = unrolled ? Years.MAX_CYCLES : 0;
        for (Extent extent : extents) {
            for (int n = -cycles; n <= cycles; n++) {
                long shift = n * Cycle.LENGTH;
                if (extent.mayMeet(fixed, shift)) {
                    add(extent.later(shift).and(fixed).settled(), both);
                }
            }
        }
        return of(both, repeating && !fixed.isAnchored());
    }

    private Spans and(Years years) {
        Set<Extent> both = new LinkedHashSet<>();
        if (repeating && isUnanchored() && years.isRepeating()) {
            extents.forEach(extent -> years.meeting(extent, 0, both::add));
        } else {
            int cycles = repeating ? NEAR : Years.MAX_CYCLES;
            extents.forEach(extent -> years.meeting(extent, cycles, both::add));
        }
        return of(both, repeating && years.isRepeating());
    }

    private static void add(Extent extent, Set<Extent> extents) {
        if (!extent.isEmpty()) {
            extents.add(extent);
        }
    }

    private static Spans of(Set<Extent> extents, boolean repeating) {
        if (extents.size() > MAX_EXTENTS) {
            return new Spans(List.of(Extent.hull(extents)), repeating);
        }
        return new Spans(
                repeating
                        ? List.copyOf(extents)
                        : extents.stream()
                                .map(extent -> extent.cut().settled())
                                .filter(extent -> !extent.isEmpty())
                                .toList(),
                repeating);
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
