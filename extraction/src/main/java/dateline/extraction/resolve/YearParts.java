package dateline.extraction.resolve;

import dateline.extraction.timex.Meaning;
import dateline.extraction.timex.Reach;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Gives quarters, halves, seasons and holidays their year.
final class YearParts {
    private final Scene scene;

    YearParts(Scene scene) {
        this.scene = scene;
    }

    Resolution part(Meaning.YearPart part) {
        Grain grain = grain(part.kind());
        if (part.year() != null) {
            return Resolution.absolute(named(part, part.year(), grain));
        }
        Point quarter = scene.told().anyQuarter();
        if (part.reach() == Reach.DEFINITE && quarter != null) {
            // "the quarter ended Sept. 30" may be a first one, as the report counts them
            return Resolution.from(quarter, "told before: " + quarter.value());
        }
        if (scene.isNarrative() || part.reach().isTold()) {
            Integer year = scene.told().year();
            if (year != null) {
                int shift = part.reach() == Reach.NEXT || part.reach() == Reach.FOLLOWING ? 1 : 0;
                return Resolution.from(point(part, year + shift, grain), "told before: " + year);
            }
        }
        LocalDate dct = scene.fullDct();
        if (dct == null) {
            return Resolution.absolute(point(part, null, grain));
        }
        return Resolution.from(point(part, nearYear(part, dct, grain), grain), "DCT");
    }

    private Point named(Meaning.YearPart part, int year, Grain grain) {
        if (part.index() > 0) {
            return point(part, year, grain);
        }
        Point quarter = scene.told().quarter();
        return quarter == null ? Point.year(year) : quarter.withYear(year);
    }

    private static Point point(Meaning.YearPart part, @Nullable Integer year, Grain grain) {
        return new Point(grain, year, part.index(), 0, "");
    }

    /// The last one that has begun, unless the words point ahead.
    private int nearYear(Meaning.YearPart part, LocalDate dct, Grain grain) {
        // the winter of January began in the year before
        boolean oldWinter = grain == Grain.SEASON && dct.getMonthValue() <= 2;
        int now = oldWinter ? 0 : Point.of(dct, grain).index();
        int year = dct.getYear();
        return switch (part.reach()) {
            case THIS -> year;
            case LAST, PREVIOUS -> part.index() < now ? year : year - 1;
            case NEXT, FOLLOWING -> part.index() > now ? year : year + 1;
            case OPEN, SAME, DEFINITE -> openYear(part.index(), now, year, grain);
        };
    }

    private int openYear(int index, int now, int year, Grain grain) {
        if (index == now) {
            return year;
        }
        boolean justOver = grain == Grain.QUARTER && (index == now - 1 || index == now + 3);
        if (scene.direction() == Direction.FUTURE && !justOver) {
            return index > now ? year : year + 1;
        }
        boolean near =
                grain == Grain.QUARTER && index == now + 1 && scene.direction() != Direction.PAST;
        return index < now || near ? year : year - 1;
    }

    static Grain grain(Meaning.YearPart.Kind kind) {
        return switch (kind) {
            case QUARTER -> Grain.QUARTER;
            case HALF -> Grain.HALF;
            case SEASON -> Grain.SEASON;
        };
    }

    /// A holiday's day in its own year, else in the year of the nearest one the verbs allow.
    Resolution feast(Meaning.Feast feast) {
        if (feast.year() != null) {
            return Resolution.absolute(Point.day(feast.holiday().in(feast.year())));
        }
        Integer told = scene.told().year();
        if (scene.isNarrative() && told != null) {
            return Resolution.from(Point.day(feast.holiday().in(told)), "told before: " + told);
        }
        LocalDate dct = scene.fullDct();
        if (dct == null) {
            LocalDate any = feast.holiday().in(Scene.STAND_IN_YEAR);
            boolean fixed = any.getDayOfMonth() == feast.holiday().in(2002).getDayOfMonth();
            return fixed
                    ? Resolution.absolute(Point.day(any).withYear(null))
                    : Resolution.plain("XXXX-XX-XX");
        }
        Meaning.Calendar date = asDate(feast, dct);
        Point resolved = new YearlessDates(scene).month(date).point();
        int year = resolved == null || resolved.year() == null ? dct.getYear() : resolved.year();
        return Resolution.from(Point.day(feast.holiday().in(year)), "DCT");
    }

    private static Meaning.Calendar asDate(Meaning.Feast feast, LocalDate dct) {
        LocalDate day = feast.holiday().in(dct.getYear());
        return new Meaning.Calendar(
                null, day.getMonthValue(), day.getDayOfMonth(), null, feast.reach());
    }
}
