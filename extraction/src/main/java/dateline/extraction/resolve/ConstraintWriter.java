package dateline.extraction.resolve;

import dateline.extraction.timex.Meaning;
import dateline.extraction.timex.Measure;
import dateline.extraction.timex.Reach;
import dateline.extraction.timex.TimeOfDay;
import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.Evidence;
import dateline.temporal.PartOfDay;
import dateline.temporal.PartialDate;
import dateline.temporal.Phase;
import dateline.temporal.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one expression says about when something happened, for the solver of `temporal`.
final class ConstraintWriter {
    private static final int DAYS_OF_WEEK = 7;

    private final DocumentTime documentTime;
    private final Scene scene;
    private final Evidence evidence;

    ConstraintWriter(
            DocumentTime documentTime, Scene scene, String quote, int start, int end, String rule) {
        this.documentTime = documentTime;
        this.scene = scene;
        this.evidence = new Evidence(quote, start, end, rule);
    }

    List<Constraint> write(Meaning meaning, @Nullable Point point) {
        if (meaning instanceof Meaning.Length length) {
            return lasting(length);
        }
        Meaning day = meaning instanceof Meaning.At at && at.day() != null ? at.day() : meaning;
        PartOfDay part = meaning instanceof Meaning.At at ? part(at.time()) : PartOfDay.ANY;
        if (point == null) {
            return day instanceof Meaning.Calendar date && date.weekday() != null
                    ? weekday(date.weekday(), date.reach(), part)
                    : List.of();
        }
        if (point.year() == null && point.index() == 0) {
            return away(day);
        }
        return switch (point.grain()) {
            case CENTURY, DECADE, YEAR, MONTH, DAY -> on(point, part);
            case WEEK -> within(point, Unit.WEEK, 0);
            case WEEKEND -> within(point, Unit.DAY, 1);
            case QUARTER -> within(point, Unit.QUARTER, 0);
            case SEASON -> within(point, Unit.MONTH, 2);
            case HALF -> within(point, Unit.MONTH, 5);
        };
    }

    private List<Constraint> on(Point point, PartOfDay part) {
        Integer month = point.index() == 0 ? null : point.index();
        Integer day = point.day() == 0 ? null : point.day();
        if (point.year() == null && month == null) {
            return List.of();
        }
        int unknown = point.grain() == Grain.DECADE ? 1 : point.grain() == Grain.CENTURY ? 2 : 0;
        Integer year = point.year();
        if (year != null && year < 0 && unknown > 0) {
            // EDTF has no decade before Christ
            return List.of();
        }
        if (year != null && unknown > 0) {
            year -= Math.floorMod(year, unknown == 1 ? 10 : 100);
        }
        PartialDate date = new PartialDate(year, unknown, month, day);
        return List.of(new Constraint.On(date, Phase.WHOLE, part, evidence));
    }

    /// Inside a unit that no partial date can write: counted from its first day.
    private List<Constraint> within(Point point, Unit unit, int to) {
        LocalDate first = point.first();
        if (first == null) {
            return List.of();
        }
        PartialDate date =
                new PartialDate(first.getYear(), 0, first.getMonthValue(), first.getDayOfMonth());
        Anchor anchor = new Anchor.Written(date, evidence);
        return List.of(new Constraint.Offset(anchor, unit, 0, to, Phase.WHOLE, evidence));
    }

    /// "last week", "three years ago" beside a DCT whose year is unknown: so many units away from it.
    private List<Constraint> away(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Period period when !period.reach().isTold() ->
                    away(period.measure(), period.reach().steps());
            case Meaning.Shift shift when !shift.told() && shift.quantity().isWhole() ->
                    away(shift.measure(), shift.quantity().whole() * (shift.forward() ? 1 : -1));
            default -> List.of();
        };
    }

    private List<Constraint> away(Measure measure, int count) {
        Anchor anchor = documentTime.anchor();
        Unit unit = unit(measure);
        if (anchor == null || scene.dct() == null || scene.isNarrative() || unit == null) {
            return List.of();
        }
        int steps = count * (measure == Measure.FORTNIGHT ? 2 : 1);
        return List.of(new Constraint.Offset(anchor, unit, steps, steps, Phase.WHOLE, evidence));
    }

    /// A weekday near a DCT whose year is unknown: the day stays open, its distance does not.
    private List<Constraint> weekday(DayOfWeek weekday, Reach reach, PartOfDay part) {
        Anchor anchor = documentTime.anchor();
        if (anchor == null || scene.dct() == null || reach.isTold()) {
            return List.of();
        }
        boolean ahead =
                reach == Reach.NEXT
                        || (reach != Reach.LAST && scene.direction() == Direction.FUTURE);
        int from = ahead ? 1 : reach == Reach.LAST ? -DAYS_OF_WEEK : 1 - DAYS_OF_WEEK;
        int to = ahead ? DAYS_OF_WEEK : reach == Reach.LAST ? -1 : 0;
        return List.of(
                new Constraint.OnWeekday(weekday, anchor, from, to, Phase.WHOLE, part, evidence));
    }

    private List<Constraint> lasting(Meaning.Length length) {
        Unit unit = unit(length.measure());
        int amount = length.quantity().whole() * (length.measure() == Measure.FORTNIGHT ? 2 : 1);
        boolean whole = amount > 0 && length.quantity().isWhole();
        return unit == null || !whole
                ? List.of()
                : List.of(new Constraint.Lasting(amount, unit, evidence));
    }

    private static @Nullable Unit unit(Measure measure) {
        return switch (measure) {
            case HOUR -> Unit.HOUR;
            case DAY -> Unit.DAY;
            case WEEK, FORTNIGHT -> Unit.WEEK;
            case MONTH -> Unit.MONTH;
            case QUARTER -> Unit.QUARTER;
            case YEAR -> Unit.YEAR;
            case DECADE -> Unit.DECADE;
            case CENTURY -> Unit.CENTURY;
            case SECOND, MINUTE, NIGHT, WEEKEND, MILLENNIUM -> null;
        };
    }

    private static PartOfDay part(TimeOfDay time) {
        return switch (time) {
            case TimeOfDay.Part part ->
                    switch (part) {
                        case MORNING -> PartOfDay.MORNING;
                        case AFTERNOON -> PartOfDay.AFTERNOON;
                        case EVENING -> PartOfDay.EVENING;
                        case NIGHT -> PartOfDay.NIGHT;
                        case DAYTIME -> PartOfDay.ANY;
                    };
            case TimeOfDay.Clock clock ->
                    clock.hour() < 12
                            ? (clock.hour() < 6 ? PartOfDay.NIGHT : PartOfDay.MORNING)
                            : clock.hour() < 18 ? PartOfDay.AFTERNOON : PartOfDay.EVENING;
        };
    }
}
