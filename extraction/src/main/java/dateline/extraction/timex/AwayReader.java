package dateline.extraction.timex;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// A date so far from another: "a week from Tuesday", "fifty years ago Friday", "a year from today";
/// and of two lengths, "two years and three months ago". Its parts alone would be other dates.
final class AwayReader {
    private static final int FROM = Lexicon.id("from");
    private static final int AND = Lexicon.id("and");
    private static final int TO = Lexicon.id("to");
    private static final int THROUGH = Lexicon.id("through");
    private static final int UNTIL = Lexicon.id("until");
    private static final int TODAY = Lexicon.id("today");
    private static final int YESTERDAY = Lexicon.id("yesterday");
    private static final int TOMORROW = Lexicon.id("tomorrow");

    private AwayReader() {}

    /// Reads on behind a length and what made a date of it; null: nothing goes on, and the cursor stands
    /// where it stood.
    static Meaning.@Nullable Away behind(
            Cursor cursor, Quantity quantity, Measure measure, Meaning.@Nullable Shift shift) {
        if (quantity.isUnknown() || !quantity.isWhole() || measure.isClock()) {
            return null;
        }
        int start = cursor.at();
        boolean ago = shift != null && !shift.forward() && !shift.told();
        boolean from = shift == null && cursor.take(FROM);
        Meaning other = null;
        if (from || (ago && measure != Measure.DAY)) {
            other = day(cursor, from);
        } else if (shift == null && cursor.take(AND)) {
            Meaning.Shift rest = shift(cursor, measure);
            other = rest;
            from = rest != null && rest.forward();
        }
        if (other == null) {
            cursor.moveTo(start);
            return null;
        }
        return new Meaning.Away(quantity, measure, from, other);
    }

    /// "three months ago" behind "two years and".
    private static Meaning.@Nullable Shift shift(Cursor cursor, Measure longer) {
        Quantity quantity = QuantityReader.take(cursor);
        int unit = Math.max(cursor.value(Lexeme.UNIT), cursor.value(Lexeme.UNITS));
        if (quantity == null || quantity.isUnknown() || unit == 0 || unit > longer.ordinal()) {
            return null;
        }
        cursor.skip();
        return ShiftReader.behind(cursor, quantity, Measure.values()[unit - 1]);
    }

    private static @Nullable Meaning day(Cursor cursor, boolean forward) {
        Meaning day = null;
        boolean plain = cursor.value(Lexeme.PLAIN) > 0 && !Names.isPartOfName(cursor);
        int weekday = plain ? cursor.take(Lexeme.WEEKDAY) : 0;
        if (weekday > 0) {
            Reach reach = forward ? Reach.NEXT : Reach.OPEN;
            day = new Meaning.Calendar(null, 0, 0, DayOfWeek.of(weekday), reach);
        } else if (cursor.takeAny(TODAY, YESTERDAY, TOMORROW)) {
            int word = cursor.word(-1);
            Reach reach = word == TODAY ? Reach.THIS : word == TOMORROW ? Reach.NEXT : Reach.LAST;
            day = new Meaning.Period(Measure.DAY, reach);
        }
        return goesOn(cursor) ? null : day;
    }

    /// "a year ago Friday's ruling", "a week from Monday to Sunday", "a week from Tuesday, March 17".
    private static boolean goesOn(Cursor cursor) {
        int word = cursor.word(0);
        int next = cursor.isSymbol(',') ? 1 : 0;
        return cursor.isPossessive(0)
                || word == TO
                || word == THROUGH
                || word == UNTIL
                || cursor.value(Lexeme.MONTH, next) > 0
                || cursor.isNumber(next);
    }
}
