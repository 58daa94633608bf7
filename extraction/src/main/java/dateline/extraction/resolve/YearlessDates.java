package dateline.extraction.resolve;

import dateline.extraction.timex.Meaning;
import dateline.extraction.timex.Reach;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Gives weekdays their day, and months and days of months their year.
final class YearlessDates {
    /// Within three years every day of a month has been on every weekday.
    private static final int MOST_MONTHS = 36;

    private static final int LATE_MONTH = 11;
    private static final int EARLY_MONTH = 2;

    private final Scene scene;

    YearlessDates(Scene scene) {
        this.scene = scene;
    }

    /// A weekday near the DCT: in the past unless the verbs point ahead; the DCT's own day is itself.
    Resolution weekday(DayOfWeek weekday, Reach reach) {
        boolean toldOne = reach.isTold() || scene.isNarrative();
        LocalDate toldDay = scene.told().atLeast(Grain.DAY);
        LocalDate base = toldOne && toldDay != null ? toldDay : scene.fullDct();
        if (base == null) {
            return Resolution.plain("XXXX-WXX-" + weekday.getValue());
        }
        LocalDate past =
                base.with(
                        reach == Reach.LAST || reach == Reach.PREVIOUS
                                ? TemporalAdjusters.previous(weekday)
                                : TemporalAdjusters.previousOrSame(weekday));
        LocalDate future = base.with(TemporalAdjusters.next(weekday));
        boolean ahead =
                isAhead(reach, toldOne && toldDay != null, base, weekday)
                        || goesOn(reach, toldDay, base, future);
        Point taken = Point.day(ahead ? future : past);
        return Resolution.from(taken, anchor(base))
                .rejecting(Point.day(ahead ? past : future), "the verbs point the other way");
    }

    /// On a Wednesday, "will meet Monday, Tuesday and Wednesday" goes on to the next one.
    private boolean goesOn(
            Reach reach, @Nullable LocalDate toldDay, LocalDate base, LocalDate future) {
        return reach == Reach.OPEN
                && scene.direction() == Direction.FUTURE
                && toldDay != null
                && toldDay.isAfter(base)
                && toldDay.isBefore(future);
    }

    private boolean isAhead(Reach reach, boolean toldOne, LocalDate base, DayOfWeek weekday) {
        return switch (reach) {
            case NEXT, FOLLOWING -> true;
            case LAST, PREVIOUS -> false;
            case THIS ->
                    base.getDayOfWeek().compareTo(weekday) < 0
                            || scene.direction() == Direction.FUTURE
                                    && base.getDayOfWeek() != weekday;
            case OPEN, SAME, DEFINITE ->
                    toldOne
                            ? base.getDayOfWeek() != weekday
                            : scene.direction() == Direction.FUTURE
                                    && base.getDayOfWeek() != weekday;
        };
    }

    /// "Friday the 13th": the last one, or if the verbs point ahead the next one.
    Resolution ofAnyMonth(DayOfWeek weekday, int day) {
        LocalDate dct = scene.fullDct();
        int step = scene.direction() == Direction.FUTURE ? 1 : -1;
        for (int months = 0; dct != null && months < MOST_MONTHS; months++) {
            LocalDate month = dct.withDayOfMonth(1).plusMonths((long) months * step);
            LocalDate candidate = day > month.lengthOfMonth() ? null : month.withDayOfMonth(day);
            if (candidate != null
                    && candidate.getDayOfWeek() == weekday
                    && candidate.compareTo(dct) * step >= 0) {
                return Resolution.from(Point.day(candidate), anchor(dct));
            }
        }
        return Resolution.plain("XXXX-XX-XX");
    }

    private String anchor(LocalDate base) {
        return base.equals(scene.dct()) ? "DCT" : "told before: " + base;
    }

    /// A month, or a day of a month, without its year.
    Resolution month(Meaning.Calendar date) {
        if (scene.isNarrative() || date.reach().isTold()) {
            Integer year = toldYear(date);
            if (year != null) {
                return Resolution.from(point(year, date), "told before: " + scene.told().last());
            }
        }
        Integer frame = scene.frame();
        boolean framed = date.reach() == Reach.OPEN && scene.direction() != Direction.FUTURE;
        if (frame != null && framed) {
            Integer next = frame.equals(scene.told().year()) ? toldYear(date) : frame;
            return Resolution.from(point(next, date), "told before: " + frame);
        }
        LocalDate dct = scene.fullDct();
        if (dct == null) {
            return Resolution.absolute(point(null, date));
        }
        int past = lastYear(date, dct, date.reach() == Reach.LAST);
        int future = past + 1;
        boolean pastFits = fits(date, past);
        boolean ahead = pastFits == fits(date, future) ? isAhead(date, dct, past) : !pastFits;
        return Resolution.from(point(ahead ? future : past, date), "DCT")
                .rejecting(point(ahead ? past : future, date), "the other is nearer or the verbs'");
    }

    /// Whether "Tuesday, July 4" is a Tuesday in that year; a date without a weekday is in any.
    private static boolean fits(Meaning.Calendar date, int year) {
        LocalDate day = point(year, date).first();
        return date.day() == 0
                || date.weekday() == null
                || day == null
                || day.getDayOfWeek() == date.weekday();
    }

    /// The year in which the date was last, not after the DCT.
    private static int lastYear(Meaning.Calendar date, LocalDate dct, boolean strictly) {
        int order = Integer.compare(date.month(), dct.getMonthValue());
        if (order == 0 && date.day() > 0) {
            order = Integer.compare(date.day(), dct.getDayOfMonth());
        }
        boolean over = order < 0 || (order == 0 && !strictly);
        return over ? dct.getYear() : dct.getYear() - 1;
    }

    private boolean isAhead(Meaning.Calendar date, LocalDate dct, int past) {
        return switch (date.reach()) {
            case LAST, PREVIOUS -> false;
            case NEXT, FOLLOWING -> true;
            case THIS -> past < dct.getYear();
            case OPEN, SAME, DEFINITE -> isAheadByVerbs(date, dct, past);
        };
    }

    private boolean isAheadByVerbs(Meaning.Calendar date, LocalDate dct, int past) {
        LocalDate before = point(past, date).first();
        LocalDate after = point(past + 1, date).first();
        if (before == null || after == null) {
            return false;
        }
        boolean same =
                before.getMonthValue() == dct.getMonthValue()
                        && before.getYear() == dct.getYear()
                        && date.day() == 0;
        if (same) {
            return false;
        }
        if (scene.direction() == Direction.OVER) {
            return false;
        }
        long back = ChronoUnit.DAYS.between(before, dct);
        long ahead = ChronoUnit.DAYS.between(dct, after);
        // "will take effect Jan. 1" in May; "will mourn the Jan. 1 dead" goes by nearness.
        boolean aheadSaid = scene.direction() == Direction.FUTURE && !scene.naming();
        if (date.day() > 0 && Math.abs(back - ahead) > CLOSE && !aheadSaid) {
            return ahead < back;
        }
        return switch (scene.direction()) {
            case PAST, OVER -> back > LONGEST_BACK && ahead < SHORT_AHEAD;
            case FUTURE -> ahead < LONGEST_AHEAD;
            case UNKNOWN -> ahead < back / 2;
        };
    }

    private static final int CLOSE = 120;
    private static final int LONGEST_BACK = 330;
    private static final int SHORT_AHEAD = 30;
    private static final int LONGEST_AHEAD = 300;

    /// A history goes on from the date it told last; from autumn a month of spring is the next year's.
    private @Nullable Integer toldYear(Meaning.Calendar date) {
        Integer year = scene.told().year();
        int month = scene.told().month();
        if (year == null) {
            return null;
        }
        boolean turned = month >= LATE_MONTH && date.month() <= EARLY_MONTH;
        return turned && date.reach() == Reach.OPEN ? year + 1 : year;
    }

    private static Point point(@Nullable Integer year, Meaning.Calendar date) {
        return date.day() == 0
                ? Point.month(year, date.month())
                : Point.day(year, date.month(), date.day());
    }
}
