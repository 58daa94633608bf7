package dateline.extraction.timex;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// What a time expression says, before it is known what it is counted from.
public sealed interface Meaning {

    /// Year, month, day as far as they are written.
    ///
    /// @param year astronomical (0 is 1 BC); null: not written
    /// @param month 1…12; 0: none
    /// @param day 1…31; 0: none
    /// @param weekday null: none; beside a day it is not needed
    record Calendar(
            @Nullable Integer year, int month, int day, @Nullable DayOfWeek weekday, Reach reach)
            implements Meaning {}

    /// A weekday counted in a month: "the third Monday in January".
    ///
    /// @param nth 1…5, or [#LAST]
    /// @param month without a day
    record NthWeekday(int nth, DayOfWeek weekday, Calendar month) implements Meaning {
        public static final int LAST = -1;
    }

    /// A decade or a century: "the 1960s" is (196, DECADE), "the 20th century" (19, CENTURY).
    ///
    /// @param number the year without its last digits; before Christ counted from there
    record Epoch(int number, boolean beforeChrist, Measure measure) implements Meaning {}

    /// A named part of a year.
    ///
    /// @param index which of the kind, from 1
    /// @param year astronomical; null: not written
    record YearPart(Kind kind, int index, @Nullable Integer year, Reach reach) implements Meaning {
        public enum Kind {
            QUARTER,
            HALF,
            /// Index 1…4: spring, summer, autumn, winter.
            SEASON
        }
    }

    /// A holiday whose date can be computed.
    record Feast(Holiday holiday, @Nullable Integer year, Reach reach) implements Meaning {}

    /// A whole unit: "last year", "this week", "the following day".
    record Period(Measure measure, Reach reach) implements Meaning {}

    /// So many units away: "two weeks ago", "a year earlier".
    ///
    /// @param forward later, not earlier
    /// @param told counted from what the text told before, not from the DCT
    record Shift(Quantity quantity, Measure measure, boolean forward, boolean told)
            implements Meaning {}

    /// The week or weekend that is told by one of its days: "the week of March 2", "the week ended Friday".
    ///
    /// @param first whether the day is said to begin it
    record WeekOf(Measure measure, Meaning day, boolean first) implements Meaning {}

    /// So many units away from a date that is no longer: "a week from Tuesday", "fifty years ago
    /// Friday", "two years and three months ago".
    record Away(Quantity quantity, Measure measure, boolean forward, Meaning from)
            implements Meaning {}

    /// Part of something longer: "July of last year", "next year's first quarter".
    record Inside(Meaning outer, Meaning inner) implements Meaning {}

    /// At a time of some day; null: the day the text speaks of.
    record At(@Nullable Meaning day, TimeOfDay time) implements Meaning {}

    /// A length of time.
    record Length(Quantity quantity, Measure measure) implements Meaning {}

    /// Something that comes back.
    ///
    /// @param value the TIMEX3 value: `P1D`, `XXXX-WXX-2`, …
    record Repeat(String value) implements Meaning {}

    /// Now, once, some day.
    enum Vague implements Meaning {
        PRESENT_REF,
        PAST_REF,
        FUTURE_REF
    }
}
