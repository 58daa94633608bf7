package dateline.timeline.store;

import java.time.LocalDate;

/// How days are grouped into a histogram's bars.
public enum Bucketing {
    DAY,
    /// ISO weeks, from Monday.
    WEEK,
    MONTH,
    YEAR;

    private static final int DAYS_IN_WEEK = 7;
    private static final int MONTHS_IN_YEAR = 12;

    /// 1970-01-01 was the fourth day of its week.
    private static final int DAYS_BEFORE_EPOCH = 3;

    /// The number of the bar that a day falls into; the next bar has the next number.
    ///
    /// @param day days since 1970-01-01
    public int barOf(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return switch (this) {
            case DAY -> day;
            case WEEK -> Math.floorDiv(day + DAYS_BEFORE_EPOCH, DAYS_IN_WEEK);
            case MONTH -> date.getYear() * MONTHS_IN_YEAR + date.getMonthValue() - 1;
            case YEAR -> date.getYear();
        };
    }

    public LocalDate firstDay(int bar) {
        return switch (this) {
            case DAY -> LocalDate.ofEpochDay(bar);
            case WEEK -> LocalDate.ofEpochDay((long) bar * DAYS_IN_WEEK - DAYS_BEFORE_EPOCH);
            case MONTH ->
                    LocalDate.of(
                            Math.floorDiv(bar, MONTHS_IN_YEAR),
                            Math.floorMod(bar, MONTHS_IN_YEAR) + 1,
                            1);
            case YEAR -> LocalDate.of(bar, 1, 1);
        };
    }

    public LocalDate lastDay(int bar) {
        return firstDay(bar + 1).minusDays(1);
    }
}
