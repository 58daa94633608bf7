package dateline.temporal;

import java.time.LocalDate;
import java.util.stream.IntStream;

/// Counts units by numbering them.
final class UnitTrial {

    private UnitTrial() {}

    static boolean isAway(long base, long day, Constraint.Offset offset) {
        if (offset.unit() == Unit.HOUR) {
            // From any quarter of an hour of the one day to some quarter of the other.
            return IntStream.range(0, 96)
                    .anyMatch(quarter -> {
                        long least = (day - base) * 96 - quarter;
                        return offset.from() * 4L <= least + 95 && least <= offset.to() * 4L;
                    });
        }
        long units = number(day, offset.unit()) - number(base, offset.unit());
        return offset.from() <= units && units <= offset.to();
    }

    private static long number(long epochDay, Unit unit) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return switch (unit) {
            case HOUR -> throw new IllegalArgumentException("hours of a day are not numbered");
            case DAY -> epochDay;
            case WEEK -> Math.floorDiv(epochDay + 3, 7);
            case MONTH -> day.getYear() * 12L + day.getMonthValue();
            case QUARTER -> day.getYear() * 4L + (day.getMonthValue() - 1) / 3;
            case YEAR -> day.getYear();
            case DECADE -> Math.floorDiv(day.getYear(), 10);
            case CENTURY -> Math.floorDiv(day.getYear(), 100);
        };
    }

    static double meanDays(Unit unit) {
        return switch (unit) {
            case HOUR -> 1 / 24.0;
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 30.436875;
            case QUARTER -> 91.310625;
            case YEAR -> 365.2425;
            case DECADE -> 3_652.425;
            case CENTURY -> 36_524.25;
        };
    }
}
