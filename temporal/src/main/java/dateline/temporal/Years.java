package dateline.temporal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// What a testimony's yearless dates allow, for each year that they may be in.
///
/// Without any known year beside them the years repeat, and 400 stand for all. Where one constraint
/// names dates of both kinds they don't, and each year has its own extent.
final class Years {

    private static final int FIRST_OF_CYCLE = 2000;

    /// The years that dates can have lie within so many cycles of 2000.
    static final int MAX_CYCLES = 31;

    private final boolean repeating;
    private final Extent[] extents;

    private Years(boolean repeating, Extent[] extents) {
        this.repeating = repeating;
        this.extents = extents;
    }

    static Years any() {
        Extent[] any = new Extent[Cycle.YEARS];
        Arrays.fill(any, Extent.ANY);
        return new Years(true, any);
    }

    /// What is left when a constraint that repeats is added.
    Years and(Constraint constraint) {
        Extent[] cycle = new Extent[Cycle.YEARS];
        Arrays.setAll(cycle, i -> Reading.of(constraint, FIRST_OF_CYCLE + i));
        if (repeating) {
            return new Years(true, both(i -> cycle[i]));
        }
        return new Years(false, both(i -> inYear(cycle, PartialDate.MIN_YEAR + i)));
    }

    /// What is left when a constraint that does not repeat is added.
    Years andEachYear(Constraint constraint) {
        BitSet candidates = YearUse.candidates(constraint);
        Extent[] each = new Extent[PartialDate.MAX_YEAR - PartialDate.MIN_YEAR + 1];
        Arrays.setAll(
                each,
                i -> {
                    int year = PartialDate.MIN_YEAR + i;
                    if (!candidates.get(i)) {
                        return Extent.NONE;
                    }
                    Extent before = repeating ? inYear(extents, year) : extents[i];
                    return before.and(Reading.of(constraint, year)).settled();
                });
        return new Years(false, each);
    }

    /// The years, counted from [PartialDate#MIN_YEAR], in which something known may be as well.
    BitSet meeting(Extent known) {
        BitSet years = new BitSet();
        int all = PartialDate.MAX_YEAR - PartialDate.MIN_YEAR + 1;
        if (!repeating || known.isEmpty()) {
            years.set(0, known.isEmpty() ? 0 : all);
            return years;
        }
        for (int i = 0; i < extents.length; i++) {
            if (!extents[i].isEmpty()) {
                long last = Math.min(MAX_CYCLES, extents[i].latest(known));
                for (long n = Math.max(-MAX_CYCLES, extents[i].soonest(known)); n <= last; n++) {
                    long year = FIRST_OF_CYCLE + i + n * Cycle.YEARS - PartialDate.MIN_YEAR;
                    if (year >= 0 && year < all) {
                        years.set((int) year);
                    }
                }
            }
        }
        return years;
    }

    private Extent[] both(IntFunction<Extent> other) {
        Extent[] both = new Extent[extents.length];
        Arrays.setAll(
                both,
                i -> extents[i].isEmpty() ? Extent.NONE : extents[i].and(other.apply(i)).settled());
        return both;
    }

    private static Extent inYear(Extent[] cycle, int year) {
        int since = year - FIRST_OF_CYCLE;
        return cycle[Math.floorMod(since, Cycle.YEARS)].later(
                Math.floorDiv(since, Cycle.YEARS) * Cycle.LENGTH);
    }

    boolean isRepeating() {
        return repeating;
    }

    /// For each year the days that this gives.
    List<Days> each(Function<Extent, Days> daysOf) {
        return Arrays.stream(extents).map(daysOf).toList();
    }

    /// What an extent and any of the years allow together.
    ///
    /// @param cycles how many cycles before and after the one of 2000 to look at, if years repeat
    void meet(Extent extent, int cycles, Extents found) {
        found.addMeetings(Arrays.asList(extents), extent, repeating ? cycles : 0);
    }

    /// What extents that repeat in every cycle and any of these years, which don't, allow together.
    void meetAny(List<Extent> repeated, Extents found) {
        for (Extent extent : extents) {
            found.addMeetings(repeated, extent, MAX_CYCLES);
        }
    }
}
