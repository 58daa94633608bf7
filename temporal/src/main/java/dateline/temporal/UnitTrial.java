package dateline.temporal;

import java.time.LocalDate;
import java.util.stream.IntStream;

/// Counts units by numbering them.
final class UnitTrial {

    private UnitTrial() {}

    /// How many days a day may lie from another on whose some quarter of an hour something begins that
    /// is so many hours from some quarter of the first: the least and the greatest number.
    static int[] daysOfHours(int from, int to) {
        return IntStream.rangeClosed(Math.floorDiv(from, 24) - 1, Math.ceilDiv(to, 24) + 1)
                .filter(days -> isAway(days, from, to))
                .toArray();
    }

    private static boolean isAway(int days, int from, int to) {
        return IntStream.range(0, 96)
                .anyMatch(quarter -> {
                    long least = days * 96L - quarter;
                    return from * 4L <= least + 95 && least <= to * 4L;
                });
    }

    /// The number of the unit that the day is in.
    static long number(long epochDay, Unit unit) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return switch (unit) {
            case HOUR -> throw new IllegalArgumentException("hours of a day are not numbered");
            case DAY -> epochDay;
            case WEEK -> Math.floorDiv(epochDay + 3, 7);
            case MONTH -> day.getYear() * 12L + day.getMonthValue() - 1;
            case QUARTER -> day.getYear() * 4L + (day.getMonthValue() - 1) / 3;
            case YEAR -> day.getYear();
            case DECADE -> Math.floorDiv(day.getYear(), 10);
            case CENTURY -> Math.floorDiv(day.getYear(), 100);
        };
    }

    /// The first day of the unit with that number.
    static long firstDay(long number, Unit unit) {
        return switch (unit) {
            case HOUR -> throw new IllegalArgumentException("hours of a day are not numbered");
            case DAY -> number;
            case WEEK -> number * 7 - 3;
            case MONTH -> month(number);
            case QUARTER -> month(number * 3);
            case YEAR -> month(number * 12);
            case DECADE -> month(number * 120);
            case CENTURY -> month(number * 1200);
        };
    }

    private static long month(long number) {
        return LocalDate.of(Math.toIntExact(Math.floorDiv(number, 12L)), 1, 1)
                .plusMonths(Math.floorMod(number, 12L))
                .toEpochDay();
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
