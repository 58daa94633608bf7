package dateline.temporal;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A calendar day, month, year, decade or century of the proleptic Gregorian calendar, as EDTF
/// (ISO 8601-2, level 1) writes it: `2017-07-04`, `2017-05`, `2017`, `201X`, `20XX`, `XXXX-07-05`,
/// `XXXX-05`, `-0043-03-15`.
///
/// @param year −9999…9999 (0 is 1 BC); null: unknown. For a decade or century its first year, which
///     for `-004X` is −49
/// @param yearDigitsUnknown how many trailing digits of the year are `X`: 0, 1 (decade), 2 (century)
/// @param month 1…12; null: the date is no finer than a year
/// @param day 1…31; null: the date is no finer than a month
public record PartialDate(
        @Nullable Integer year,
        int yearDigitsUnknown,
        @Nullable Integer month,
        @Nullable Integer day) {

    /// The first and the last year that dates here can have.
    public static final int MIN_YEAR = -9999;

    public static final int MAX_YEAR = 9999;

    /// A leap year: in it every yearless day that exists at all exists.
    private static final int LEAP_YEAR = 2000;

    /// @throws IllegalArgumentException if there is no such date: a month without a year or a day
    ///     that its month does not have, a decade with a month, a year out of range
    public PartialDate {
        if (yearDigitsUnknown < 0 || yearDigitsUnknown > 2) {
            throw new IllegalArgumentException("unknown year digits: " + yearDigitsUnknown);
        }
        if (year == null ? yearDigitsUnknown > 0 : !isUnitStart(year, yearDigitsUnknown)) {
            throw new IllegalArgumentException(
                    "no such year: " + year + ", unknown digits: " + yearDigitsUnknown);
        }
        if (month == null ? year == null || day != null : yearDigitsUnknown > 0) {
            throw new IllegalArgumentException(
                    "no such date: year " + year + ", month " + month + ", day " + day);
        }
        if (month != null && !exists(year, month, day)) {
            throw new IllegalArgumentException(
                    "no such date: year " + year + ", month " + month + ", day " + day);
        }
    }

    private static boolean isUnitStart(int year, int unknownDigits) {
        if (year < MIN_YEAR || year > MAX_YEAR) {
            return false;
        }
        int size = unitSize(unknownDigits);
        return year >= 0 ? year % size == 0 : -year % size == size - 1;
    }

    private static boolean exists(@Nullable Integer year, int month, @Nullable Integer day) {
        return month >= 1
                && month <= 12
                && (day == null
                        || (day >= 1
                                && day <= lastDayOfMonth(year == null ? LEAP_YEAR : year, month)));
    }

    private static int lastDayOfMonth(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }

    private static int unitSize(int unknownDigits) {
        return switch (unknownDigits) {
            case 0 -> 1;
            case 1 -> 10;
            default -> 100;
        };
    }

    public static PartialDate ofDay(int year, int month, int day) {
        return new PartialDate(year, 0, month, day);
    }

    public static PartialDate ofDay(LocalDate day) {
        return ofDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, 0, month, null);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, 0, null, null);
    }

    /// The decade with that year: `201X` for 2017, `-004X` for −43.
    public static PartialDate ofDecade(int yearInDecade) {
        return new PartialDate(unitStart(yearInDecade, 10), 1, null, null);
    }

    /// The hundred years with the same leading digits: `20XX` for 2017. (The 20th century of speech
    /// is `19XX` here, as in EDTF and TIMEX3.)
    public static PartialDate ofCentury(int yearInCentury) {
        return new PartialDate(unitStart(yearInCentury, 100), 2, null, null);
    }

    public static PartialDate ofYearlessDay(int month, int day) {
        return new PartialDate(null, 0, month, day);
    }

    public static PartialDate ofYearlessMonth(int month) {
        return new PartialDate(null, 0, month, null);
    }

    private static int unitStart(int year, int size) {
        return year >= 0 ? year - year % size : -(-year - -year % size + size - 1);
    }

    /// Reads what [#toString] writes.
    ///
    /// @throws IllegalArgumentException if the text is not such a date
    public static PartialDate parse(String text) {
        return PartialDateText.parse(text);
    }

    /// Whether there is such a day in that year: false only for 29 February. Dates without a day are
    /// in every year.
    public boolean fallsIn(int candidateYear) {
        Integer d = day;
        return month == null || d == null || d <= lastDayOfMonth(candidateYear, month);
    }

    /// The same day or month in that year.
    ///
    /// @throws IllegalArgumentException if the year is known already, or the day is 29 February and
    ///     that year has none: ask [#fallsIn] first
    public PartialDate withYear(int knownYear) {
        if (year != null) {
            throw new IllegalArgumentException("has a year already: " + this);
        }
        return new PartialDate(knownYear, 0, month, day);
    }

    /// The same day or month with its year unknown.
    ///
    /// @throws IllegalArgumentException if it is no finer than a year
    public PartialDate withoutYear() {
        return new PartialDate(null, 0, month, day);
    }

    public boolean isYearKnown() {
        return year != null;
    }

    /// Its first day.
    ///
    /// @throws IllegalStateException if the year is unknown
    public LocalDate firstDay() {
        return LocalDate.of(knownYear(), month == null ? 1 : month, day == null ? 1 : day);
    }

    /// Its last day.
    ///
    /// @throws IllegalStateException if the year is unknown
    public LocalDate lastDay() {
        int first = knownYear();
        if (day != null) {
            return firstDay();
        }
        if (month != null) {
            return YearMonth.of(first, month).atEndOfMonth();
        }
        int last = first + unitSize(yearDigitsUnknown) - 1;
        // There is no year minus zero: -000X ends with -0001.
        return LocalDate.of(first < 0 && last == 0 ? -1 : last, 12, 31);
    }

    private int knownYear() {
        if (year == null) {
            throw new IllegalStateException("its year is unknown: " + this);
        }
        return year;
    }

    public Granularity granularity() {
        if (day != null) {
            return Granularity.DAY;
        }
        if (month != null) {
            return Granularity.MONTH;
        }
        return switch (yearDigitsUnknown) {
            case 0 -> Granularity.YEAR;
            case 1 -> Granularity.DECADE;
            default -> Granularity.CENTURY;
        };
    }

    /// The EDTF text, e.g. `XXXX-07-05`; [#parse] reads it back.
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        addYear(text);
        addTwoDigits(text, month);
        addTwoDigits(text, day);
        return text.toString();
    }

    private static void addTwoDigits(StringBuilder text, @Nullable Integer part) {
        if (part != null) {
            text.append(part < 10 ? "-0" : "-").append(part);
        }
    }

    private void addYear(StringBuilder text) {
        if (year == null) {
            text.append("XXXX");
            return;
        }
        String digits = Integer.toString(Math.abs(year));
        text.append(year < 0 ? "-" : "").repeat('0', 4 - digits.length()).append(digits);
        text.setLength(text.length() - yearDigitsUnknown);
        text.repeat('X', yearDigitsUnknown);
    }
}
