package dateline.extraction.resolve;

import dateline.extraction.timex.Meaning;
import dateline.extraction.timex.Measure;
import dateline.extraction.timex.Quantity;
import dateline.extraction.timex.Reach;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whole units near the DCT or near what was told: "last week", "that year", "two months later".
final class Periods {
    private static final int MONTHS_OF_YEAR = 12;

    private final Scene scene;

    Periods(Scene scene) {
        this.scene = scene;
    }

    Resolution period(Meaning.Period period) {
        Grain grain = grain(period.measure());
        if (period.measure().isClock()) {
            return Resolution.plain(Meaning.Vague.PRESENT_REF.name());
        }
        Resolution reported = reported(period);
        if (reported != null) {
            return reported;
        }
        if (scene.isNarrative() && grain == Grain.DAY && period.reach() == Reach.THIS) {
            return Resolution.plain(Meaning.Vague.PRESENT_REF.name());
        }
        boolean told =
                period.reach().isTold() || period.reach() == Reach.DEFINITE && scene.isNarrative();
        LocalDate base = told ? scene.told().atLeast(grain) : base(grain, period.reach());
        boolean over = period.reach() == Reach.FOLLOWING && scene.direction() == Direction.PAST;
        if (base == null && told && !scene.isNarrative() && !over) {
            base = scene.dct();
        }
        int steps = period.reach().steps();
        return base == null
                ? unknown(steps, grain)
                : moved(base, period.measure(), period.reach(), grain);
    }

    /// "the quarter" is the one a report is about; "compared with $3 million last year" means the same
    /// quarter of last year.
    private @Nullable Resolution reported(Meaning.Period period) {
        Point quarter = scene.told().anyQuarter();
        if (period.measure() == Measure.QUARTER && period.reach() == Reach.DEFINITE) {
            LocalDate dct = scene.fullDct();
            if (quarter != null) {
                return Resolution.from(quarter, "told before: " + quarter.value());
            }
            return dct == null
                    ? null
                    : Resolution.from(Point.of(dct.minusMonths(3), Grain.QUARTER), "DCT");
        }
        Point compared = scene.comparing() ? scene.told().quarter() : null;
        boolean lastYear = period.measure() == Measure.YEAR && period.reach() == Reach.LAST;
        return lastYear && compared != null && compared.year() != null
                ? Resolution.from(
                        compared.withYear(compared.year() - 1), "told before: " + compared.value())
                : null;
    }

    private @Nullable LocalDate base(Grain grain, Reach reach) {
        return grain == Grain.DAY && reach == Reach.THIS ? scene.dct() : scene.now(grain);
    }

    private static Resolution unknown(int steps, Grain grain) {
        if (steps == 0 && grain != Grain.DAY) {
            return Resolution.plain(new Point(grain, null, 0, 0, "").value());
        }
        Meaning.Vague vague =
                steps < 0
                        ? Meaning.Vague.PAST_REF
                        : steps > 0 ? Meaning.Vague.FUTURE_REF : Meaning.Vague.PRESENT_REF;
        return Resolution.plain(vague.name());
    }

    private Resolution moved(LocalDate base, Measure measure, Reach reach, Grain grain) {
        int steps = reach.steps();
        LocalDate date = add(weekBase(base, measure, reach), measure, steps * 2);
        if (date == null) {
            return unknown(steps, grain);
        }
        String anchor = base.equals(scene.dct()) ? "DCT" : "told before: " + base;
        return Resolution.from(scene.honest(Point.of(date, grain), base), anchor);
    }

    /// News counts its weeks from Sunday, but what happened "this week" did so in the one that ends then.
    /// "The weekend" is the one that is over, on its own days this;
    /// "this weekend" the coming one, unless on its first days the week looks back.
    private LocalDate weekBase(LocalDate base, Measure measure, Reach reach) {
        DayOfWeek day = base.getDayOfWeek();
        boolean endsToday = reach == Reach.THIS && scene.direction() != Direction.FUTURE;
        if (measure == Measure.WEEK && day == DayOfWeek.SUNDAY && !endsToday) {
            return base.plusDays(1);
        }
        boolean during = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        if (measure == Measure.WEEKEND && !during && reach.steps() == 0) {
            boolean late = reach == Reach.THIS && day.compareTo(DayOfWeek.TUESDAY) > 0;
            return late || scene.direction() == Direction.FUTURE ? base : base.minusDays(7);
        }
        return base;
    }

    Resolution shift(Meaning.Shift shift) {
        int sign = shift.forward() ? 1 : -1;
        Grain grain = grain(shift.measure());
        if (shift.quantity().isUnknown()) {
            return Resolution.plain(
                    (shift.forward() ? Meaning.Vague.FUTURE_REF : Meaning.Vague.PAST_REF).name());
        }
        Point quarter = scene.told().quarter();
        boolean yearBefore =
                shift.measure() == Measure.YEAR && shift.quantity().equals(Quantity.ONE);
        if (yearBefore && !shift.forward() && quarter != null && quarter.year() != null) {
            return Resolution.from(
                    quarter.withYear(quarter.year() - 1), "told before: " + quarter.value());
        }
        LocalDate base = shift.told() ? scene.told().atLeast(grain) : scene.now(grain);
        // "six months later", with nothing told before: only what is planned comes after the report
        boolean over = shift.told() && shift.forward() && scene.direction() != Direction.FUTURE;
        if (base == null && !scene.isNarrative() && !over) {
            base = scene.dct();
        }
        if (base == null) {
            return unknown(sign, grain);
        }
        LocalDate date = add(base, shift.measure(), sign * shift.quantity().halves());
        Grain shown = shift.quantity().isWhole() ? grain : finer(grain);
        String anchor = base.equals(scene.dct()) ? "DCT" : "told before: " + base;
        return date == null
                ? unknown(sign, grain)
                : Resolution.from(scene.honest(Point.of(date, shown), base), anchor);
    }

    /// As far from that date; it stays as fine as that date is.
    Resolution away(Meaning.Away away, Resolution from) {
        int sign = away.forward() ? 1 : -1;
        LocalDate first = from.point() == null ? null : from.point().first();
        if (from.point() == null || first == null) {
            return unknown(sign, Grain.DAY);
        }
        Grain grain = from.point().grain();
        // the day by which ISO 8601 counts a week to its year
        LocalDate base = grain == Grain.WEEK ? first.with(DayOfWeek.THURSDAY) : first;
        LocalDate date = add(base, away.measure(), sign * away.quantity().halves());
        if (date == null) {
            return unknown(sign, grain);
        }
        Point point = Point.of(date, grain);
        return new Resolution(point.value(), point, from.anchor(), null);
    }

    /// Half a century ago is one of its decades, half a year ago one of its months.
    private static Grain finer(Grain grain) {
        return switch (grain) {
            case CENTURY -> Grain.DECADE;
            case DECADE -> Grain.YEAR;
            case YEAR -> Grain.MONTH;
            case HALF, QUARTER, SEASON, MONTH, WEEK, WEEKEND, DAY -> grain;
        };
    }

    /// The day so many halves of the unit away; null: outside the years −9999…9999.
    private static @Nullable LocalDate add(LocalDate base, Measure measure, int halves) {
        long months = (long) halves * measure.factor() * MONTHS_OF_YEAR / 2;
        if (Math.abs(months) > 20_000L * MONTHS_OF_YEAR || Math.abs((long) halves) > 4_000_000L) {
            return null;
        }
        LocalDate date =
                switch (measure) {
                    case SECOND, MINUTE, HOUR -> base;
                    case DAY, NIGHT -> base.plusDays(halves / 2);
                    case WEEK, WEEKEND, FORTNIGHT ->
                            base.plusDays(halves * 7L * measure.factor() / 2);
                    case MONTH -> base.plusMonths(halves / 2);
                    case QUARTER -> base.plusMonths(halves * 3L / 2);
                    case YEAR, DECADE, CENTURY, MILLENNIUM -> base.plusMonths(months);
                };
        return Math.abs(date.getYear()) > 9999 ? null : date;
    }

    static Grain grain(Measure measure) {
        return switch (measure) {
            case SECOND, MINUTE, HOUR, DAY, NIGHT -> Grain.DAY;
            case WEEKEND -> Grain.WEEKEND;
            case WEEK, FORTNIGHT -> Grain.WEEK;
            case MONTH -> Grain.MONTH;
            case QUARTER -> Grain.QUARTER;
            case YEAR -> Grain.YEAR;
            case DECADE -> Grain.DECADE;
            case CENTURY, MILLENNIUM -> Grain.CENTURY;
        };
    }
}
