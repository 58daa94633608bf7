package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Dates in digits alone: "2017-07-04", "2017-07", "7/4/2017", "04.07.2017". Two numbers below 13 are
/// month and day in that order, as American news writes them; with dots the day comes first.
final class NumericDateRule implements Rule {
    private static final int LONGEST_MONTH = 12;
    private static final int LONGEST_DAY = 31;

    @Override
    public String name() {
        return "numeric-date";
    }

    @Override
    public boolean beginsWithDigits() {
        return true;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int digits = cursor.digits();
        if (digits == 0) {
            return dotted(cursor);
        }
        if (digits == 4) {
            return yearFirst(cursor);
        }
        return digits == 1 || digits == 2 ? yearLast(cursor) : null;
    }

    /// ISO 8601: year, month, day.
    private static @Nullable Reading yearFirst(Cursor cursor) {
        int year = cursor.number();
        cursor.skip();
        char separator = separator(cursor);
        int month = part(cursor, separator, 2);
        if (month == 0 || month > LONGEST_MONTH || year < 1000 || year > 2100) {
            return null;
        }
        int afterMonth = cursor.at();
        int day = separator(cursor) == separator ? part(cursor, separator, 2) : 0;
        if (day > 0 && day <= LONGEST_DAY) {
            return Reading.of(new Meaning.Calendar(year, month, day, null, Reach.OPEN));
        }
        cursor.moveTo(afterMonth);
        boolean season = month > year % 100;
        return separator == '-' && !season && cursor.tokens().length(afterMonth - 1) == 2
                ? Reading.of(new Meaning.Calendar(year, month, 0, null, Reach.OPEN))
                : null;
    }

    /// "23.06.2017", whose day and month come as one decimal number.
    private static @Nullable Reading dotted(Cursor cursor) {
        int token = cursor.at();
        String text = cursor.isClean() && cursor.isNumber(0) ? cursor.tokens().text(token) : "";
        int dot = text.indexOf('.');
        if (dot < 1
                || dot > 2
                || text.length() - dot > 3
                || !cursor.isSymbol('.', 1)
                || !cursor.isGlued(2)) {
            return null;
        }
        cursor.moveTo(token + 2);
        int year = cursor.tokens().length(cursor.at()) == 4 ? cursor.number() : 0;
        cursor.skip();
        int day = Integer.parseInt(text, 0, dot, 10);
        int month = Integer.parseInt(text, dot + 1, text.length(), 10);
        boolean date =
                year > 0 && day > 0 && day <= LONGEST_DAY && month > 0 && month <= LONGEST_MONTH;
        return date ? Reading.of(new Meaning.Calendar(year, month, day, null, Reach.OPEN)) : null;
    }

    private static @Nullable Reading yearLast(Cursor cursor) {
        int first = cursor.number();
        cursor.skip();
        char separator = separator(cursor);
        int second = part(cursor, separator, 2);
        int year = second > 0 && separator(cursor) == separator ? year(cursor, separator) : 0;
        if (first == 0 || year == 0) {
            return null;
        }
        boolean dayFirst = separator == '.' || first > LONGEST_MONTH;
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        return month <= LONGEST_MONTH && day <= LONGEST_DAY
                ? Reading.of(new Meaning.Calendar(year, month, day, null, Reach.OPEN))
                : null;
    }

    private static char separator(Cursor cursor) {
        boolean between = cursor.isGlued(0) && cursor.isGlued(1);
        if (!between) {
            return 0;
        }
        return cursor.isSymbol('/') ? '/' : cursor.isHyphen(0) ? '-' : 0;
    }

    private static int part(Cursor cursor, char separator, int most) {
        if (separator == 0) {
            return 0;
        }
        cursor.skip();
        int digits = cursor.digits();
        if (digits == 0 || digits > most) {
            return 0;
        }
        int value = cursor.number();
        cursor.skip();
        return value;
    }

    private static int year(Cursor cursor, char separator) {
        if (separator == 0) {
            return 0;
        }
        cursor.skip();
        int digits = cursor.digits();
        int value = digits == 4 || (digits == 2 && separator == '/') ? cursor.number() : 0;
        cursor.skip();
        if (digits == 2 && value > 0) {
            return value + (value < 50 ? 2000 : 1900);
        }
        return value >= 1000 && value <= 2100 ? value : 0;
    }
}
