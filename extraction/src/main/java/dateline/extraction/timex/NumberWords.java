package dateline.extraction.timex;

/// Numbers in words, to their end: "forty-two", "a hundred and twenty", "two thousand five hundred".
/// "Twenty days" of "a hundred and twenty days" would be a wrong length.
final class NumberWords {
    private static final int FIRST_TENS = 20;
    private static final int ONES = 10;
    private static final int HUNDREDS = 100;
    private static final int THOUSANDS = 1000;
    private static final int AND = Lexicon.id("and");
    private static final int HUNDRED = Lexicon.id("hundred");
    private static final int MILLION = Lexicon.id("million");
    private static final int BILLION = Lexicon.id("billion");
    private static final int THOUSAND = Lexicon.id("thousand");

    private NumberWords() {}

    /// The number that begins here; 0: none, and the cursor stands where it stood.
    static int take(Cursor cursor) {
        int small = isRest(cursor) ? 0 : small(cursor);
        return small == 0 ? 0 : behind(cursor, small);
    }

    /// "two million and fifty", "several hundred and fifty": the end of a number that is not read.
    private static boolean isRest(Cursor cursor) {
        int scale = cursor.word(-2);
        return cursor.wasBefore(AND)
                && (scale == HUNDRED || scale == THOUSAND || scale == MILLION || scale == BILLION);
    }

    /// The same behind "a" of "a hundred": the article counts one.
    static int takeBehindArticle(Cursor cursor) {
        return cursor.is(HUNDRED) || cursor.is(THOUSAND) ? behind(cursor, 1) : 0;
    }

    private static int behind(Cursor cursor, int first) {
        int group = hundreds(cursor, first);
        if (!takeScale(cursor, THOUSAND)) {
            return group;
        }
        int thousands = group * THOUSANDS;
        int start = cursor.at();
        boolean and = takeAnd(cursor);
        int rest = small(cursor);
        int whole = rest == 0 ? 0 : and ? rest : hundreds(cursor, rest);
        if (whole == 0) {
            cursor.moveTo(start);
        }
        return thousands + whole;
    }

    private static int hundreds(Cursor cursor, int first) {
        if (!takeScale(cursor, HUNDRED)) {
            return first;
        }
        int start = cursor.at();
        takeAnd(cursor);
        int rest = small(cursor);
        if (rest == 0) {
            cursor.moveTo(start);
        }
        return first * HUNDREDS + rest;
    }

    private static boolean takeScale(Cursor cursor, int scale) {
        int start = cursor.at();
        cursor.takeHyphen();
        boolean found = cursor.take(scale);
        if (!found) {
            cursor.moveTo(start);
        }
        return found;
    }

    private static boolean takeAnd(Cursor cursor) {
        cursor.takeHyphen();
        boolean and = cursor.take(AND);
        cursor.takeHyphen();
        return and;
    }

    /// "seven", "forty", "forty-two".
    private static int small(Cursor cursor) {
        int value = cursor.take(Lexeme.CARDINAL);
        if (value < FIRST_TENS) {
            return value;
        }
        int start = cursor.at();
        cursor.takeHyphen();
        int ones = cursor.take(Lexeme.CARDINAL);
        if (ones > 0 && ones < ONES) {
            return value + ones;
        }
        cursor.moveTo(start);
        return value;
    }
}
