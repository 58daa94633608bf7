package dateline.extraction.timex;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// "the third Monday in January", "the last Friday of May 2014": a weekday counted in its month; "the
/// first Tuesday of each month", "the last Friday of every quarter": one that comes back with it.
final class NthWeekdayRule implements Rule {
    private static final int MOST = 5;
    private static final int THE = Lexicon.id("the");
    private static final int LAST = Lexicon.id("last");
    private static final int IN = Lexicon.id("in");
    private static final int OF = Lexicon.id("of");
    private static final int EVERY = Lexicon.id("every");
    private static final int EACH = Lexicon.id("each");

    private final Dates dates;
    private final SetRule sets = new SetRule();

    NthWeekdayRule(Dates dates) {
        this.dates = dates;
    }

    @Override
    public String name() {
        return "nth-weekday";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == THE || word == LAST || Lexicon.value(word, Lexeme.ORDINAL) > 0;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        cursor.take(THE);
        int nth = cursor.take(LAST) ? Meaning.NthWeekday.LAST : cursor.take(Lexeme.ORDINAL);
        int weekday = cursor.take(Lexeme.WEEKDAY);
        boolean counted = nth != 0 && nth <= MOST && weekday > 0;
        if (!counted || !cursor.takeAny(IN, OF)) {
            return null;
        }
        Reading month = dates.take(cursor);
        int end = cursor.at();
        if (month != null) {
            cursor.takeAny(IN, OF);
        }
        if (cursor.is(EVERY) || cursor.is(EACH)) {
            return sets.read(cursor);
        }
        cursor.moveTo(end);
        return month != null
                        && month.mod() == null
                        && month.meaning() instanceof Meaning.Calendar date
                        && date.month() > 0
                        && date.day() == 0
                ? Reading.of(new Meaning.NthWeekday(nth, DayOfWeek.of(weekday), date))
                : null;
    }
}
