package dateline.temporal;

import java.util.List;

/// How many days constraints count at most from the dates that they name.
final class Reach {

    /// From one 29 February to the next but one, around a century without a leap day.
    private static final long NEAREST = 366 * 8 + 31;

    private Reach() {}

    static long of(List<Constraint> constraints) {
        return constraints.stream().mapToLong(Reach::of).sum();
    }

    private static long of(Constraint constraint) {
        return switch (constraint) {
            case Constraint.OnWeekday on -> of(on.anchor()) + farthest(on.from(), on.to());
            case Constraint.Offset offset ->
                    of(offset.anchor())
                            + days(offset.unit(), 1 + farthest(offset.from(), offset.to()));
            case Constraint.Nearest nearest -> of(nearest.anchor()) + NEAREST;
            case Constraint.Before before -> of(before.anchor());
            case Constraint.After after -> of(after.anchor());
            case Constraint.During during -> of(during.anchor());
            case Constraint.SameYear same -> of(same.anchor()) + 366;
            case Constraint.Lasting lasting -> days(lasting.unit(), 1L + lasting.amount());
            case Constraint.On _ -> 0;
        };
    }

    private static long of(Anchor anchor) {
        return anchor instanceof Anchor.Told told ? of(told.constraints()) : 0;
    }

    private static long farthest(int from, int to) {
        return Math.max(Math.abs((long) from), Math.abs((long) to));
    }

    private static long days(Unit unit, long amount) {
        return Math.min((long) Math.ceil(UnitTrial.meanDays(unit) * amount) + 1, FARTHEST);
    }

    /// More days than all years have that dates can have.
    private static final long FARTHEST = 8_000_000;
}
