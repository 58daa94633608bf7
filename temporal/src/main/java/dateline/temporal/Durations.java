package dateline.temporal;

/// How long "26-hour", "three-day" and "two-month" are.
///
/// Hours are counted as hours. Days are counted as calendar days, the first and the last included: a
/// three-day visit from Monday ends on Wednesday. Longer units are round numbers in speech: "two
/// months" is anything nearer to two months than to one or three, a month being 1/4,800 of the 400
/// years in which the calendar repeats.
final class Durations {

    private static final int FARTHEST = 10_000_000;

    private Durations() {}

    static Extent of(Constraint.Lasting lasting) {
        long amount = Math.min(lasting.amount(), FARTHEST);
        return switch (lasting.unit()) {
            case HOUR -> Extent.ANY.at(Hours.lasting(lasting.amount()));
            case DAY -> Extent.lasting(amount - 1, amount - 1);
            case WEEK -> rounded(amount, Cycle.LENGTH / 7);
            case MONTH -> rounded(amount, Cycle.YEARS * 12L);
            case QUARTER -> rounded(amount, Cycle.YEARS * 4L);
            case YEAR -> rounded(amount, Cycle.YEARS);
            case DECADE -> rounded(amount, Cycle.YEARS / 10);
            case CENTURY -> rounded(amount, Cycle.YEARS / 100);
        };
    }

    /// From half a unit less to half a unit more, in whole days.
    ///
    /// @param perCycle how many of the unit make 400 years
    private static Extent rounded(long amount, long perCycle) {
        long least = Math.ceilDiv((2 * amount - 1) * Cycle.LENGTH, 2 * perCycle);
        long most = Math.floorDiv((2 * amount + 1) * Cycle.LENGTH, 2 * perCycle);
        return Extent.lasting(least - 1, most - 1);
    }
}
