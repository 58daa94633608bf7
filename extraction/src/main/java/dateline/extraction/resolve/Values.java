package dateline.extraction.resolve;

import dateline.extraction.timex.Meaning;
import dateline.extraction.timex.Measure;
import dateline.extraction.timex.Quantity;
import dateline.extraction.timex.TimeOfDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The value of each meaning in its scene.
final class Values {
    private static final String UNKNOWN_DAY = "XXXX-XX-XX";

    private final Scene scene;

    Values(Scene scene) {
        this.scene = scene;
    }

    Resolution of(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Calendar date -> calendar(date);
            case Meaning.NthWeekday nth -> counted(nth);
            case Meaning.Epoch epoch -> Resolution.absolute(epoch(epoch));
            case Meaning.YearPart part -> new YearParts(scene).part(part);
            case Meaning.Feast feast -> new YearParts(scene).feast(feast);
            case Meaning.Period period -> new Periods(scene).period(period);
            case Meaning.Shift shift -> new Periods(scene).shift(shift);
            case Meaning.WeekOf week -> weekOf(week);
            case Meaning.Away away -> new Periods(scene).away(away, of(away.from()));
            case Meaning.Inside inside -> inside(inside);
            case Meaning.At at -> at(at);
            case Meaning.Length length -> Resolution.plain(length(length));
            case Meaning.Repeat repeat -> Resolution.plain(repeat.value());
            case Meaning.Vague vague -> Resolution.plain(vague.name());
        };
    }

    private Resolution calendar(Meaning.Calendar date) {
        if (date.month() == 0 && date.day() == 0 && date.weekday() != null) {
            return new YearlessDates(scene).weekday(date.weekday(), date.reach());
        }
        if (date.month() == 0 && date.day() > 0 && date.weekday() != null) {
            return new YearlessDates(scene).ofAnyMonth(date.weekday(), date.day());
        }
        if (date.month() == 0) {
            return date.year() == null
                    ? Resolution.plain(UNKNOWN_DAY)
                    : Resolution.absolute(Point.year(date.year()));
        }
        if (date.year() == null) {
            return new YearlessDates(scene).month(date);
        }
        if (date.day() == 0) {
            return Resolution.absolute(Point.month(date.year(), date.month()));
        }
        return checked(Resolution.absolute(Point.day(date.year(), date.month(), date.day())), date);
    }

    /// "Tuesday, March 4, 2018" was a Sunday: the date counts, and it is told that the weekday does not.
    private static Resolution checked(Resolution resolved, Meaning.Calendar date) {
        LocalDate day = resolved.point() == null ? null : resolved.point().first();
        return day == null || date.weekday() == null || day.getDayOfWeek() == date.weekday()
                ? resolved
                : resolved.noting(
                        "%s: that day is a %s"
                                .formatted(name(date.weekday()), name(day.getDayOfWeek())));
    }

    private static String name(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// A weekday that the month does not have so often leaves the month.
    private Resolution counted(Meaning.NthWeekday nth) {
        Resolution month = calendar(nth.month());
        LocalDate first = month.point() == null ? null : month.point().first();
        if (first == null) {
            return month;
        }
        LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(nth.nth(), nth.weekday()));
        Point point = Point.day(day);
        return day.getMonth() == first.getMonth()
                ? new Resolution(point.value(), point, month.anchor(), null)
                : month;
    }

    /// Before Christ the century is counted as TIMEX3 counts it, by its years' first digits.
    private static Point epoch(Meaning.Epoch epoch) {
        boolean decade = epoch.measure() == Measure.DECADE;
        int first = epoch.number() * (decade ? 10 : 100);
        int year = epoch.beforeChrist() ? 1 - Math.max(first, 1) : first == 0 ? 1 : first;
        return new Point(decade ? Grain.DECADE : Grain.CENTURY, year, 0, 0, "");
    }

    /// News counts its weeks from Sunday: the one "of Sunday, March 1" is the ISO week behind it.
    private Resolution weekOf(Meaning.WeekOf week) {
        Resolution day = of(week.day());
        LocalDate first = day.point() == null ? null : day.point().first();
        if (first == null) {
            return Resolution.plain(
                    new Point(Periods.grain(week.measure()), null, 0, 0, "").value());
        }
        boolean next = week.first() && first.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate inside = next && week.measure() == Measure.WEEK ? first.plusDays(1) : first;
        Point point = Point.of(inside, Periods.grain(week.measure()));
        return new Resolution(point.value(), point, day.anchor(), null);
    }

    private Resolution inside(Meaning.Inside inside) {
        Resolution outer = of(inside.outer());
        Integer year = outer.point() == null ? null : outer.point().year();
        Point inner =
                switch (inside.inner()) {
                    case Meaning.Calendar date when date.day() == 0 ->
                            Point.month(year, date.month());
                    case Meaning.Calendar date -> Point.day(year, date.month(), date.day());
                    case Meaning.Feast feast when year != null ->
                            Point.day(feast.holiday().in(year));
                    case Meaning.YearPart part ->
                            new Point(YearParts.grain(part.kind()), year, part.index(), 0, "");
                    default -> null;
                };
        return inner == null
                ? outer
                : new Resolution(inner.value(), inner, outer.anchor(), outer.rejected());
    }

    private Resolution at(Meaning.At at) {
        String time = time(at.time());
        Resolution day = at.day() == null ? toldDay() : of(at.day());
        Point point = day.point();
        if (point == null || point.grain() != Grain.DAY) {
            return Resolution.plain(UNKNOWN_DAY + time);
        }
        Point timed = point.withTime(time);
        return new Resolution(timed.value(), timed, day.anchor(), day.rejected());
    }

    /// A time without a day is the day's that was told, in news the DCT's.
    private Resolution toldDay() {
        LocalDate told = scene.told().happened();
        if (told != null) {
            return Resolution.from(Point.day(told), "told before: " + told);
        }
        LocalDate dct = scene.dct();
        return dct == null || scene.isNarrative()
                ? Resolution.plain(UNKNOWN_DAY)
                : Resolution.from(scene.honest(Point.day(dct), dct), "DCT");
    }

    private static String time(TimeOfDay time) {
        return switch (time) {
            case TimeOfDay.Part part -> "T" + part.code();
            case TimeOfDay.Clock clock ->
                    "T"
                            + two(clock.hour())
                            + (clock.minute() < 0 ? "" : ":" + two(clock.minute()))
                            + (clock.second() < 0 ? "" : ":" + two(clock.second()))
                            + zone(clock.zone());
        };
    }

    private static String zone(@Nullable String zone) {
        return zone == null || !zone.equals("Z") ? "" : zone;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /// ISO 8601 durations; an unknown number is `X`.
    static String length(Meaning.Length length) {
        Measure measure = length.measure();
        Quantity quantity = length.quantity();
        String period = measure.isClock() ? "PT" : "P";
        if (quantity.isUnknown()) {
            return period + "X" + unknownLetter(measure);
        }
        long halves = (long) quantity.halves() * measure.factor();
        String number = halves % 2 == 0 ? Long.toString(halves / 2) : halves / 2 + ".5";
        return period + number + measure.letter();
    }

    private static String unknownLetter(Measure measure) {
        return switch (measure) {
            case DECADE -> "DE";
            case CENTURY -> "CE";
            default -> measure.letter();
        };
    }
}
