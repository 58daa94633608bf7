package dateline.extraction.resolve;

import dateline.extraction.timex.Meaning;
import dateline.extraction.timex.Reach;
import dateline.extraction.timex.Timex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What kind of text it is: it decides what dates without a year count from.
enum Genre {
    /// Counts from the day it was written.
    NEWS,
    /// A history: counts from the date it told last.
    NARRATIVE;

    private static final int FEWEST_YEARS = 7;
    private static final int FAR = 2;

    /// An obituary has as many years of a life beside the weekday of the death.
    private static final int RARE = 10;

    /// A history names many years far from the DCT and hardly a weekday, "today" or "last week".
    static Genre of(List<Timex> timexes, @Nullable Integer dctYear) {
        int years = 0;
        int deictic = 0;
        for (Timex timex : timexes) {
            years += isFarYear(timex.meaning(), dctYear) ? 1 : 0;
            deictic += isDeictic(timex.meaning()) ? 1 : 0;
        }
        return years >= FEWEST_YEARS && years > RARE * deictic ? NARRATIVE : NEWS;
    }

    private static boolean isFarYear(Meaning meaning, @Nullable Integer dctYear) {
        Integer year = meaning instanceof Meaning.Calendar date ? date.year() : null;
        return year != null && (dctYear == null || Math.abs(year - dctYear) >= FAR);
    }

    private static boolean isDeictic(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Calendar date -> date.weekday() != null && date.day() == 0;
            case Meaning.Period period ->
                    period.reach() == Reach.LAST
                            || period.reach() == Reach.NEXT
                            || period.reach() == Reach.THIS;
            case Meaning.Shift shift -> !shift.told();
            case Meaning.Away away -> isDeictic(away.from());
            case Meaning.At at -> at.day() != null && isDeictic(at.day());
            default -> false;
        };
    }
}
