package dateline.temporal;

import java.time.LocalDate;
import java.time.YearMonth;

/// Counting in calendar units.
final class Units {

    private static final long MAX_MONTHS = 12_000_000L;

    private Units() {}

    /// All days of the units that lie `from` to `to` units away from the unit of a day in the set. A
    /// day that is so many hours away from an unknown hour of a day may be one of two.
    static Days moved(Days days, Unit unit, int from, int to) {
        return switch (unit) {
            case HOUR -> days.moved(Math.floorDiv(from, 24), Math.ceilDiv(to, 24));
            case DAY -> days.moved(from, to);
            case WEEK -> weeks(days, from, to);
            case MONTH -> months(days, 1, from, to);
            case QUARTER -> months(days, 3, from, to);
            case YEAR -> months(days, 12, from, to);
            case DECADE -> months(days, 120, from, to);
            case CENTURY -> months(days, 1200, from, to);
        };
    }

    private static Days weeks(Days days, int from, int to) {
        DaysBuilder moved = new DaysBuilder();
        for (int i = 0; i < days.runs(); i++) {
            moved.add(
                    Days.plus(monday(days.from(i)), from * 7L),
                    Days.plus(monday(days.to(i)), to * 7L + 6),
                    Weekdays.ALL);
        }
        return moved.build();
    }

    private static long monday(long day) {
        return Days.plus(day, -Math.floorMod(day + 3, 7));
    }

    /// Weeks and longer hold every weekday, so no unit between the first and the last is left out even
    /// where only some weekdays of the set count.
    private static Days months(Days days, int size, int from, int to) {
        DaysBuilder moved = new DaysBuilder();
        for (int i = 0; i < days.runs(); i++) {
            moved.add(
                    firstDay(days.from(i), size, from),
                    Days.plus(firstDay(days.to(i), size, to + 1L), -1),
                    Weekdays.ALL);
        }
        return moved.build();
    }

    /// The first day of the unit of `size` months that lies `distance` units away from that day's.
    private static long firstDay(long day, int size, long distance) {
        if (day <= Days.NEVER_BEGUN || day >= Days.NEVER_OVER) {
            return day;
        }
        YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
        long months = month.getYear() * 12L + month.getMonthValue() - 1;
        long moved = (Math.floorDiv(months, (long) size) + distance) * size;
        if (Math.abs(moved) > MAX_MONTHS) {
            return moved < 0 ? Days.NEVER_BEGUN : Days.NEVER_OVER;
        }
        return LocalDate.of(
                        Math.toIntExact(Math.floorDiv(moved, 12L)), Math.floorMod(moved, 12) + 1, 1)
                .toEpochDay();
    }
}
