package dateline.temporal;

import java.util.Arrays;
import java.util.List;
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
        Years each = repeating ? spreadOut() : this;
        return new Years(false, each.both(i -> Reading.of(constraint, PartialDate.MIN_YEAR + i)));
    }

    private Extent[] both(IntFunction<Extent> other) {
        Extent[] both = new Extent[extents.length];
        Arrays.setAll(
                both,
                i -> extents[i].isEmpty() ? Extent.NONE : extents[i].and(other.apply(i)).settled());
        return both;
    }

    private Years spreadOut() {
        Extent[] each = new Extent[PartialDate.MAX_YEAR - PartialDate.MIN_YEAR + 1];
        Arrays.setAll(each, i -> inYear(extents, PartialDate.MIN_YEAR + i));
        return new Years(false, each);
    }

    private static Extent inYear(Extent[] cycle, int year) {
        int since = year - FIRST_OF_CYCLE;
        return cycle[Math.floorMod(since, Cycle.YEARS)].later(
                Math.floorDiv(since, Cycle.YEARS) * Cycle.LENGTH);
    }

    boolean isRepeating() {
        return repeating;
    }

    /// For each year the days it may be on, if it is on one day only.
    List<Days> onOneDay() {
        return Arrays.stream(extents).map(Extent::onOneDay).toList();
    }

    /// What an extent and any of the years allow together.
    ///
    /// @param cycles how many cycles before and after the one of 2000 to look at, if years repeat
    void meet(Extent extent, int cycles, Extents found) {
        found.addMeetings(Arrays.asList(extents), extent, repeating ? cycles : 0);
    }
}
