package dateline.temporal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/// The nearest date of a yearless form on one side of something: "in May", "on 4 July".
///
/// Back means back from its first day, on means on from its last. With `OR_SAME` a date that it
/// overlaps counts as well, of several such dates the one farthest in the direction of speech.
final class NearestDates {

    /// Counted from something that may be anywhere in more than 400 years, the nearest May says
    /// nothing.
    private static final long MAX_WINDOW = Cycle.LENGTH;

    private final PartialDate form;
    private final Constraint.Side side;

    private NearestDates(PartialDate form, Constraint.Side side) {
        this.form = form;
        this.side = side;
    }

    static Days of(PartialDate form, Reference anchor, Constraint.Side side) {
        Days from =
                switch (side) {
                    case LAST, NEXT_OR_SAME -> anchor.first();
                    case LAST_OR_SAME, NEXT -> anchor.last();
                };
        return new NearestDates(form, side).from(from);
    }

    private Days from(Days days) {
        DaysBuilder nearest = new DaysBuilder();
        for (int i = 0; i < days.runs(); i++) {
            if (days.to(i) - days.from(i) > MAX_WINDOW) {
                return Days.ALL;
            }
            int last = yearFrom(days.to(i));
            for (int year = yearFrom(days.from(i)); year <= last; year++) {
                if (form.fallsIn(year)) {
                    nearest.add(first(year), last(year), Weekdays.ALL);
                }
            }
        }
        return nearest.build();
    }

    /// The year of the nearest such date, counted from that day.
    private int yearFrom(long day) {
        int year = LocalDate.ofEpochDay(day).getYear();
        int step = side == Constraint.Side.LAST || side == Constraint.Side.LAST_OR_SAME ? -1 : 1;
        year -= step;
        while (!form.fallsIn(year) || !isOnSide(year, day)) {
            year += step;
        }
        return year;
    }

    private boolean isOnSide(int year, long day) {
        return switch (side) {
            case LAST -> last(year) < day;
            case LAST_OR_SAME -> first(year) <= day;
            case NEXT -> first(year) > day;
            case NEXT_OR_SAME -> last(year) >= day;
        };
    }

    private long first(int year) {
        return LocalDate.of(year, month(), form.day() == null ? 1 : form.day()).toEpochDay();
    }

    private long last(int year) {
        return form.day() == null
                ? YearMonth.of(year, month()).atEndOfMonth().toEpochDay()
                : first(year);
    }

    private int month() {
        return Objects.requireNonNull(form.month(), "a yearless date has a month");
    }
}
