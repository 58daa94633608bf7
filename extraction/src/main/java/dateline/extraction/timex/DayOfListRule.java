package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// The first day of "3-5 July", the second of "April 24 and 25" and of "July 3–5, 2017", the others of
/// "Nov. 3, 4 and 5": a number that continues a date. Its
/// month stands before; [Coordination] lends it.
final class DayOfListRule implements Rule {
    private static final int MOST_DAYS = 6;
    private static final int AND = Lexicon.id("and");
    private static final int OR = Lexicon.id("or");
    private static final int TO = Lexicon.id("to");

    @Override
    public String name() {
        return "day-of-list";
    }

    @Override
    public boolean beginsWithDigits() {
        return true;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int digits = cursor.digits();
        if (digits > 0 && digits <= 2 && isBeforeDayAndMonth(cursor)) {
            return first(cursor);
        }
        if (digits == 0 || digits > 2 || !isJoined(cursor) || !isBehindMonthAndDay(cursor)) {
            return null;
        }
        int day = cursor.number();
        cursor.skip();
        boolean other = cursor.isGlued(0) && cursor.isWord(0);
        if (day > 31 || other || isCounting(cursor)) {
            return null;
        }
        int end = cursor.at();
        cursor.takeSymbol(',');
        Integer year = YearReader.takeFourDigits(cursor);
        if (year == null) {
            cursor.moveTo(end);
        }
        return Reading.of(new Meaning.Calendar(year, 0, day, null, Reach.SAME));
    }

    /// "3-5 July": the month stands behind the second day.
    private static boolean isBeforeDayAndMonth(Cursor cursor) {
        int between = cursor.word(1);
        boolean joined = between == AND || between == TO || cursor.isHyphen(1);
        return joined
                && cursor.isNumber(2)
                && cursor.tokens().length(cursor.at() + 2) <= 2
                && cursor.value(Lexeme.MONTH, 3) > 0
                && cursor.isCapital(3);
    }

    private static @Nullable Reading first(Cursor cursor) {
        int day = cursor.number();
        int month = cursor.value(Lexeme.MONTH, 3);
        int start = cursor.at();
        cursor.moveTo(start + 4);
        Integer year = YearReader.takeFourDigits(cursor);
        cursor.moveTo(start + 1);
        return day == 0 || day > 31
                ? null
                : Reading.of(new Meaning.Calendar(year, month, day, null, Reach.OPEN));
    }

    private static boolean isJoined(Cursor cursor) {
        return isJoining(cursor, -1) || (cursor.isSymbol(',', -1) && isListedOn(cursor));
    }

    private static boolean isJoining(Cursor cursor, int distance) {
        int word = cursor.word(distance);
        return word == AND || word == OR || word == TO || cursor.isHyphen(distance);
    }

    /// "Nov. 3, 4 and 5": behind a comma a number is a day only if the list goes on to an "and".
    private static boolean isListedOn(Cursor cursor) {
        int at = 1;
        for (int days = 1; days < MOST_DAYS && isCommaAndDay(cursor, at); days++) {
            at += 2;
        }
        at += cursor.isSymbol(',', at) ? 1 : 0;
        int word = cursor.word(at);
        return (word == AND || word == OR)
                && isShort(cursor, at + 1)
                && cursor.value(Lexeme.COUNTED, at + 2) == 0;
    }

    private static boolean isCommaAndDay(Cursor cursor, int distance) {
        return cursor.isSymbol(',', distance) && isShort(cursor, distance + 1);
    }

    private static boolean isShort(Cursor cursor, int distance) {
        return cursor.isNumber(distance) && cursor.tokens().length(cursor.at() + distance) <= 2;
    }

    /// Back over the days of the list to the month.
    private static boolean isBehindMonthAndDay(Cursor cursor) {
        int at = -1;
        for (int days = 0; days < MOST_DAYS; days++) {
            boolean both = isJoining(cursor, at) && cursor.isSymbol(',', at - 1);
            at -= both ? 2 : 1;
            if (!isShort(cursor, at)) {
                return false;
            }
            boolean month = cursor.value(Lexeme.MONTH, at - 1) > 0;
            if (month || (cursor.isSymbol('.', at - 1) && cursor.value(Lexeme.MONTH, at - 2) > 0)) {
                return true;
            }
            at--;
            if (!cursor.isSymbol(',', at) && !isJoining(cursor, at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCounting(Cursor cursor) {
        return cursor.value(Lexeme.UNITS) > 0
                || cursor.value(Lexeme.UNIT) > 0
                || cursor.value(Lexeme.COUNTED) > 0
                || cursor.value(Lexeme.MONTH) > 0
                || cursor.isSymbol(':');
    }
}
