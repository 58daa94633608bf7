package dateline.extraction.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/// A stretch of the calendar that has a TIMEX3 value.
///
/// @param year astronomical; of a decade or century one of its years, of a week the week-based year;
///     null: unknown
/// @param index which half, quarter, season, month or week of the year; 0: unknown, or none
/// @param day of the month; 0: unknown, or none
/// @param time what TIMEX3 writes from the `T` on; empty: nothing
record Point(Grain grain, @Nullable Integer year, int index, int day, String time) {
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int LAST_YEAR = 9999;

    /// A year outside −9999…9999 is none that dates here can have.
    Point {
        if (year != null && (year < -LAST_YEAR || year > LAST_YEAR)) {
            year = null;
        }
    }

    static Point year(int year) {
        return new Point(Grain.YEAR, year, 0, 0, "");
    }

    static Point month(@Nullable Integer year, int month) {
        return new Point(Grain.MONTH, year, month, 0, "");
    }

    /// A day that no calendar has ("June 31", 29 February in a common year) leaves its month.
    static Point day(@Nullable Integer year, int month, int day) {
        int longest =
                year == null
                        ? Month.of(month).maxLength()
                        : YearMonth.of(year, month).lengthOfMonth();
        return day > longest ? month(year, month) : new Point(Grain.DAY, year, month, day, "");
    }

    static Point day(LocalDate date) {
        return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /// The ISO week that holds this day.
    static Point week(LocalDate date, Grain grain) {
        return new Point(
                grain,
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                0,
                "");
    }

    /// The unit of this grain that holds the day.
    static Point of(LocalDate date, Grain grain) {
        int year = date.getYear();
        int month = date.getMonthValue();
        return switch (grain) {
            case CENTURY, DECADE, YEAR -> new Point(grain, year, 0, 0, "");
            case HALF -> new Point(grain, year, (month + 5) / 6, 0, "");
            case QUARTER -> new Point(grain, year, (month + 2) / MONTHS_OF_QUARTER, 0, "");
            case SEASON -> new Point(grain, year, season(month), 0, "");
            case MONTH -> month(year, month);
            case WEEK, WEEKEND -> week(date, grain);
            case DAY -> day(date);
        };
    }

    private static int season(int month) {
        return month < 3 || month == 12 ? 4 : month / MONTHS_OF_QUARTER;
    }

    Point withYear(@Nullable Integer other) {
        return new Point(grain, other, index, day, time);
    }

    Point withTime(String other) {
        return new Point(grain, year, index, day, other);
    }

    /// Its first day; null: the year, or a part that is needed, is unknown.
    @Nullable LocalDate first() {
        if (year == null) {
            return null;
        }
        try {
            return switch (grain) {
                case CENTURY -> LocalDate.of(year - Math.floorMod(year, 100), 1, 1);
                case DECADE -> LocalDate.of(year - Math.floorMod(year, 10), 1, 1);
                case YEAR -> LocalDate.of(year, 1, 1);
                case HALF -> LocalDate.of(year, index * 6 - 5, 1);
                case QUARTER -> LocalDate.of(year, index * 3 - 2, 1);
                case SEASON -> LocalDate.of(year, index * 3, 1);
                case MONTH -> LocalDate.of(year, index, 1);
                case WEEK -> monday();
                case WEEKEND -> monday().with(DayOfWeek.SATURDAY);
                case DAY -> LocalDate.of(year, index, day);
            };
        } catch (DateTimeException _) {
            return null;
        }
    }

    private LocalDate monday() {
        int weekYear = year == null ? 0 : year;
        return LocalDate.of(weekYear, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, index)
                .with(DayOfWeek.MONDAY);
    }

    /// Its last day; null: as with [#first()].
    @Nullable LocalDate last() {
        LocalDate first = first();
        if (first == null) {
            return null;
        }
        return switch (grain) {
            case CENTURY -> first.plusYears(100).minusDays(1);
            case DECADE -> first.plusYears(10).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case HALF -> first.plusMonths(6).minusDays(1);
            case QUARTER, SEASON -> first.plusMonths(3).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case WEEK -> first.plusDays(6);
            case WEEKEND -> first.plusDays(1);
            case DAY -> first;
        };
    }

    /// The TIMEX3 value.
    String value() {
        return switch (grain) {
            case CENTURY -> digits(2);
            case DECADE -> digits(3);
            case YEAR -> digits(4);
            case HALF -> digits(4) + "-H" + part(1);
            case QUARTER -> digits(4) + "-Q" + part(1);
            case SEASON -> digits(4) + "-" + (index == 0 ? "XX" : SEASONS[index - 1]);
            case MONTH -> digits(4) + "-" + part(2);
            case WEEK -> digits(4) + "-W" + part(2);
            case WEEKEND -> digits(4) + "-W" + part(2) + "-WE";
            case DAY -> digits(4) + "-" + part(2) + "-" + two(day) + time;
        };
    }

    private String part(int width) {
        return width == 2 ? two(index) : index == 0 ? "X" : Integer.toString(index);
    }

    private static String two(int number) {
        return number == 0 ? "XX" : number < 10 ? "0" + number : Integer.toString(number);
    }

    /// The year's first digits; before Christ with `BC` and the year counted from there.
    private String digits(int count) {
        if (year == null) {
            return "X".repeat(count);
        }
        int counted = year > 0 ? year : 1 - year;
        String four = Integer.toString(10_000 + counted).substring(1, 1 + count);
        return year > 0 ? four : "BC" + four;
    }
}
