package dateline.extraction.timex;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// Calendar dates with a month's or weekday's name: "Tuesday, July 4, 2017", "4 July", "July 2017",
/// "the 4th of July", "the month of May", "last May", "this past Tuesday". The expression is as long as it has parts of the
/// date; a weekday beside a day of the month is part of it.
final class CalendarRule implements Rule {
    private static final int MOST_MONTH_ABBREVIATION = 4;
    private static final int MAY = 5;
    private static final int JULY = 7;
    private static final int A = Lexicon.id("a");
    private static final int ONE = Lexicon.id("one");
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final int MONTH = Lexicon.id("month");
    private static final int[] SUFFIXES = {
        Lexicon.id("st"), Lexicon.id("nd"), Lexicon.id("rd"), Lexicon.id("th"), Lexicon.id("d")
    };

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public boolean beginsWith(int word) {
        return Lexicon.value(word, Lexeme.MONTH) > 0
                || Lexicon.value(word, Lexeme.WEEKDAY) > 0
                || Lexicon.value(word, Lexeme.ORDINAL) > 0
                || Lexicon.value(word, Lexeme.REACH) > 0
                || word == THE;
    }

    @Override
    public boolean beginsWithDigits() {
        return true;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        Reach reach = reach(cursor);
        DayOfWeek weekday = weekday(cursor);
        int afterWeekday = cursor.at();
        if (weekday != null && !cursor.takeSymbol(',')) {
            cursor.takeSymbol('.');
        }
        Meaning.Calendar date = monthAndDay(cursor, reach, weekday);
        if (date != null) {
            return Names.isTitle(cursor) ? null : Reading.of(date);
        }
        if (weekday == null || !isWeekdayAlone(cursor, afterWeekday, reach)) {
            return null;
        }
        cursor.moveTo(afterWeekday);
        if (isAny(cursor)) {
            return null;
        }
        int day = theNth(cursor);
        if (day > 0) {
            return Reading.of(new Meaning.Calendar(null, 0, day, weekday, reach));
        }
        return Reading.of(new Meaning.Calendar(null, 0, 0, weekday, reach));
    }

    /// "last", "the coming"; "the month of".
    private static Reach reach(Cursor cursor) {
        int start = cursor.at();
        boolean article = cursor.take(THE);
        if (article && cursor.take(MONTH) && cursor.take(OF)) {
            return Reach.OPEN;
        }
        cursor.moveTo(start + (article ? 1 : 0));
        Reach reach = ReachReader.take(cursor);
        if (reach == Reach.OPEN) {
            cursor.moveTo(start);
        }
        return reach;
    }

    private static @Nullable DayOfWeek weekday(Cursor cursor) {
        boolean plain = cursor.value(Lexeme.PLAIN) > 0;
        if (!plain && !cursor.isCapital()) {
            return null;
        }
        int value = cursor.take(Lexeme.WEEKDAY);
        return value == 0 ? null : DayOfWeek.of(value);
    }

    /// "Friday the 13th", "Tuesday, the 10th": the day of a month that is not named; 0: none.
    private static int theNth(Cursor cursor) {
        int start = cursor.at();
        cursor.takeSymbol(',');
        boolean digits = cursor.take(THE) && cursor.isNumber(0);
        int day = digits ? dayOfMonth(cursor) : 0;
        boolean suffix = day > 0 && !cursor.isNumber(-1) && !isNoun(cursor);
        if (!suffix) {
            cursor.moveTo(start);
        }
        return suffix ? day : 0;
    }

    /// "Sunday, the first day" counts something else.
    private static boolean isNoun(Cursor cursor) {
        return cursor.isWord(0) && cursor.value(Lexeme.FUNCTION) == 0 || cursor.is(OF);
    }

    /// "on a Sunday", "one Sunday in May", "a Sunday morning": no Sunday that is known; "a Sunday raid"
    /// and "a Sunday night raid" were on the last one.
    private static boolean isAny(Cursor cursor) {
        boolean article = cursor.word(-2) == A || cursor.word(-2) == ONE;
        int next = cursor.value(Lexeme.PART) > 0 ? 1 : 0;
        return article && (!cursor.isWord(next) || cursor.value(Lexeme.FUNCTION, next) > 0);
    }

    private static boolean isWeekdayAlone(Cursor cursor, int end, Reach reach) {
        cursor.moveTo(end - 1);
        boolean alone = cursor.value(Lexeme.PLAIN) > 0 && !Names.isPartOfName(cursor);
        return alone && (reach == Reach.OPEN || !cursor.isSymbol('-', 1));
    }

    private Meaning.@Nullable Calendar monthAndDay(
            Cursor cursor, Reach reach, @Nullable DayOfWeek weekday) {
        int start = cursor.at();
        cursor.take(THE);
        boolean digits = cursor.isNumber(0);
        int day = dayOfMonth(cursor);
        if (day > 0 && (cursor.take(OF) || cursor.takeHyphen() || digits)) {
            int month = month(cursor);
            return month == 0 ? null : withYear(cursor, month, day, reach, weekday);
        }
        cursor.moveTo(start);
        int month = month(cursor);
        if (month == 0) {
            return null;
        }
        int afterMonth = cursor.at();
        if (cursor.take(THE) || !cursor.isGlued(0) || cursor.takeHyphen()) {
            day = dayOfMonth(cursor);
        }
        if (day > 0 && !isTimeBehind(cursor)) {
            return withYear(cursor, month, day, reach, weekday);
        }
        cursor.moveTo(afterMonth);
        return monthAlone(cursor, start, month, reach, weekday);
    }

    /// "July 10:30" has no day 10.
    private static boolean isTimeBehind(Cursor cursor) {
        return cursor.isSymbol(':') && cursor.isNumber(1) && cursor.isGlued(1);
    }

    private static Meaning.@Nullable Calendar monthAlone(
            Cursor cursor, int start, int month, Reach reach, @Nullable DayOfWeek weekday) {
        int end = cursor.at();
        cursor.takeSymbol(',');
        cursor.take(OF);
        Integer year = yearBehindMonth(cursor);
        if (year != null && weekday == null) {
            return new Meaning.Calendar(year, month, 0, null, reach);
        }
        cursor.moveTo(start);
        boolean named = weekday == null && Names.isMonthAlone(cursor, reach != Reach.OPEN);
        cursor.moveTo(cursor.isSymbol('.', end - 1 - start) ? end - 1 : end);
        return named ? new Meaning.Calendar(null, month, 0, null, reach) : null;
    }

    private static @Nullable Integer yearBehindMonth(Cursor cursor) {
        Integer year = YearReader.take(cursor);
        return year != null ? year : YearReader.takeWords(cursor);
    }

    private static Meaning.Calendar withYear(
            Cursor cursor, int month, int day, Reach reach, @Nullable DayOfWeek weekday) {
        int end = cursor.at();
        boolean apart = cursor.takeSymbol(',') || cursor.take(OF) || cursor.takeHyphen();
        Integer year = yearBehindMonth(cursor);
        if (year == null || (!apart && isCounting(cursor))) {
            cursor.moveTo(end);
            return new Meaning.Calendar(null, month, day, weekday, reach);
        }
        return new Meaning.Calendar(year, month, day, weekday, reach);
    }

    private static boolean isCounting(Cursor cursor) {
        return cursor.value(Lexeme.COUNTED) > 0;
    }

    /// A month's name, with the dot of its abbreviation.
    private static int month(Cursor cursor) {
        if (cursor.value(Lexeme.PLAIN) == 0 && !cursor.isCapital()) {
            return 0;
        }
        int length = cursor.isInside(0) ? cursor.tokens().length(cursor.at()) : 0;
        int month = cursor.take(Lexeme.MONTH);
        boolean whole =
                month == MAY
                        || (length == MOST_MONTH_ABBREVIATION && month <= JULY && month >= MAY);
        if (month > 0 && !whole && length <= MOST_MONTH_ABBREVIATION && cursor.isGlued(0)) {
            cursor.takeSymbol('.');
        }
        return month;
    }

    /// "4", "4th", "fourth", "twenty-first"; 0: none.
    private static int dayOfMonth(Cursor cursor) {
        int digits = cursor.digits();
        if (digits == 1 || digits == 2) {
            int day = cursor.number();
            cursor.skip();
            if (cursor.isGlued(0) && cursor.isWord(0) && !cursor.takeAny(SUFFIXES)) {
                return 0;
            }
            return day <= 31 ? day : 0;
        }
        int tens = cursor.value(Lexeme.CARDINAL);
        if (tens == 20 || tens == 30) {
            cursor.skip();
            cursor.takeHyphen();
            int ones = cursor.take(Lexeme.ORDINAL);
            return ones > 0 && tens + ones <= 31 ? tens + ones : 0;
        }
        return cursor.take(Lexeme.ORDINAL);
    }
}
