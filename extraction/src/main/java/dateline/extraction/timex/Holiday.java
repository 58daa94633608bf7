package dateline.extraction.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Holidays that fall on a day of the Gregorian calendar by a rule that can be computed. Those that
/// begin when a moon is seen, or that differ by country, are none.
public enum Holiday {
    NEW_YEARS_DAY("new year's day"),
    MARTIN_LUTHER_KING_DAY("martin luther king day"),
    GROUNDHOG_DAY("groundhog day"),
    VALENTINES_DAY("valentine's day"),
    PRESIDENTS_DAY("presidents' day"),
    ST_PATRICKS_DAY("st patrick's day"),
    ASH_WEDNESDAY("ash wednesday"),
    PALM_SUNDAY("palm sunday"),
    GOOD_FRIDAY("good friday"),
    EASTER("easter"),
    EASTER_MONDAY("easter monday"),
    MEMORIAL_DAY("memorial day"),
    MAY_DAY("may day"),
    INDEPENDENCE_DAY("independence day"),
    BASTILLE_DAY("bastille day"),
    LABOR_DAY("labor day"),
    COLUMBUS_DAY("columbus day"),
    HALLOWEEN("halloween"),
    ELECTION_DAY("election day"),
    VETERANS_DAY("veterans day"),
    THANKSGIVING("thanksgiving"),
    CHRISTMAS_EVE("christmas eve"),
    CHRISTMAS("christmas"),
    BOXING_DAY("boxing day"),
    NEW_YEARS_EVE("new year's eve");

    private final String words;

    Holiday(String words) {
        this.words = words;
    }

    /// Its commonest name, in lower case.
    public String words() {
        return words;
    }

    /// Its day in this year.
    public LocalDate in(int year) {
        return switch (this) {
            case NEW_YEARS_DAY -> LocalDate.of(year, 1, 1);
            case GROUNDHOG_DAY -> LocalDate.of(year, 2, 2);
            case VALENTINES_DAY -> LocalDate.of(year, 2, 14);
            case ST_PATRICKS_DAY -> LocalDate.of(year, 3, 17);
            case MAY_DAY -> LocalDate.of(year, 5, 1);
            case INDEPENDENCE_DAY -> LocalDate.of(year, 7, 4);
            case BASTILLE_DAY -> LocalDate.of(year, 7, 14);
            case HALLOWEEN -> LocalDate.of(year, 10, 31);
            case VETERANS_DAY -> LocalDate.of(year, 11, 11);
            case CHRISTMAS_EVE -> LocalDate.of(year, 12, 24);
            case CHRISTMAS -> LocalDate.of(year, 12, 25);
            case BOXING_DAY -> LocalDate.of(year, 12, 26);
            case NEW_YEARS_EVE -> LocalDate.of(year, 12, 31);
            case MARTIN_LUTHER_KING_DAY -> nth(year, 1, 3, DayOfWeek.MONDAY);
            case PRESIDENTS_DAY -> nth(year, 2, 3, DayOfWeek.MONDAY);
            case MEMORIAL_DAY -> nth(year, 5, -1, DayOfWeek.MONDAY);
            case LABOR_DAY -> nth(year, 9, 1, DayOfWeek.MONDAY);
            case COLUMBUS_DAY -> nth(year, 10, 2, DayOfWeek.MONDAY);
            case ELECTION_DAY -> nth(year, 11, 1, DayOfWeek.MONDAY).plusDays(1);
            case THANKSGIVING -> nth(year, 11, 4, DayOfWeek.THURSDAY);
            case ASH_WEDNESDAY -> easter(year).minusDays(46);
            case PALM_SUNDAY -> easter(year).minusDays(7);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
        };
    }

    private static LocalDate nth(int year, int month, int ordinal, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
    }

    /// The Sunday after the full moon of spring, by the computus of Meeus, Jones and Butcher.
    private static LocalDate easter(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int rest = Math.floorMod(year, 100);
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = Math.floorMod(19 * golden + century - century / 4 - correction + 15, 30);
        int weekday = Math.floorMod(32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4, 7);
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
