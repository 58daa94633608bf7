package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// "two", "a", "26", "several", "half a", "two and a half", "10 to 15" before a unit.
final class QuantityReader {
    private static final int MOST_DIGITS = 6;
    private static final int YEAR_DIGITS = 4;
    private static final int FEWEST_SCALED = 100;
    private static final int A = Lexicon.id("a");
    private static final int AN = Lexicon.id("an");
    private static final int ANOTHER = Lexicon.id("another");
    private static final int HALF = Lexicon.id("half");
    private static final int AND = Lexicon.id("and");
    private static final int OR = Lexicon.id("or");
    private static final int TO = Lexicon.id("to");
    private static final int OF = Lexicon.id("of");
    private static final int COUPLE = Lexicon.id("couple");
    private static final int DOZEN = Lexicon.id("dozen");
    private static final int HUNDRED = Lexicon.id("hundred");
    private static final int THOUSAND = Lexicon.id("thousand");
    private static final int BETWEEN = Lexicon.id("between");
    private static final int MORE = Lexicon.id("more");
    private static final int ONE = Lexicon.id("one");
    private static final int SO = Lexicon.id("so");
    private static final int ODD = Lexicon.id("odd");
    private static final int SOME = Lexicon.id("some");
    private static final int PLUS = Lexicon.id("plus");
    private static final int AS = Lexicon.id("as");
    private static final int FEW = Lexicon.id("few");

    private static final Quantity HALF_OF_ONE = new Quantity(1);

    private QuantityReader() {}

    /// The quantity that begins here; null: none, and the cursor may have moved.
    static @Nullable Quantity take(Cursor cursor) {
        if (cursor.take(HALF)) {
            return cursor.takeAny(A, AN) ? HALF_OF_ONE : half(cursor);
        }
        if (cursor.take(COUPLE)) {
            cursor.take(OF);
            return Quantity.of(2);
        }
        if (cursor.takeAny(A, AN, ANOTHER)) {
            return afterArticle(cursor);
        }
        if (!cursor.wasBefore(AS) && cursor.take(Lexeme.SOME) > 0) {
            return several(cursor);
        }
        if (cursor.is(DOZEN)) {
            return null;
        }
        boolean between = cursor.wasBefore(BETWEEN);
        Quantity quantity = number(cursor);
        return quantity == null ? null : afterNumber(cursor, quantity, between);
    }

    private static Quantity afterArticle(Cursor cursor) {
        if (cursor.take(COUPLE)) {
            cursor.take(OF);
            return Quantity.of(2);
        }
        if (cursor.take(DOZEN)) {
            return Quantity.of(12);
        }
        int number = NumberWords.takeBehindArticle(cursor);
        if (number > 0) {
            return Quantity.of(number);
        }
        if (cursor.take(FEW)) {
            return several(cursor);
        }
        int start = cursor.at();
        Quantity half = cursor.take(HALF) ? half(cursor) : null;
        if (half == null) {
            cursor.moveTo(start);
        }
        return half == null ? Quantity.ONE : half;
    }

    /// "several", "several hundred".
    private static Quantity several(Cursor cursor) {
        cursor.takeAny(HUNDRED, THOUSAND);
        return Quantity.UNKNOWN;
    }

    /// "half century", "half-hour", "half-dozen": behind the word "half".
    private static @Nullable Quantity half(Cursor cursor) {
        int start = cursor.at();
        cursor.takeHyphen();
        if (cursor.take(DOZEN)) {
            return Quantity.of(6);
        }
        boolean unit = cursor.value(Lexeme.UNIT) > 0;
        cursor.moveTo(start);
        return unit ? HALF_OF_ONE : null;
    }

    /// "two and a half", "10 to 15", "ten or fifteen", "between two and three": of a range the first counts.
    private static Quantity afterNumber(Cursor cursor, Quantity quantity, boolean between) {
        int start = cursor.at();
        if (takeOrMore(cursor)) {
            return quantity;
        }
        cursor.takeHyphen();
        if (cursor.take(AND)) {
            cursor.takeHyphen();
            if (cursor.takeAny(A, ONE)) {
                cursor.takeHyphen();
                if (cursor.take(HALF)) {
                    return quantity.plusHalf();
                }
            }
        }
        cursor.moveTo(start);
        boolean range = between && cursor.take(AND) || takeRange(cursor);
        Quantity second = range ? number(cursor) : null;
        if (second == null) {
            cursor.moveTo(start);
            return quantity;
        }
        return quantity.times(sharedScale(cursor, quantity, second));
    }

    /// "two or more weeks", "10-plus years", "10+ years", "20-odd years", "20 or so years".
    private static boolean takeOrMore(Cursor cursor) {
        int start = cursor.at();
        boolean more =
                cursor.takeSymbol('+')
                        || cursor.take(OR) && cursor.takeAny(MORE, SO)
                        || cursor.takeHyphen() && cursor.takeAny(PLUS, ODD, SOME);
        if (!more) {
            cursor.moveTo(start);
        }
        return more;
    }

    /// "two or three hundred": the hundred counts for both.
    private static int sharedScale(Cursor cursor, Quantity first, Quantity second) {
        boolean word = cursor.word(-1) == HUNDRED || cursor.word(-1) == THOUSAND;
        boolean shared = word && first.whole() < second.whole() / FEWEST_SCALED;
        return !shared ? 1 : cursor.word(-1) == HUNDRED ? FEWEST_SCALED : FEWEST_SCALED * 10;
    }

    /// "10 to 15", "10-15", "10- to 15-year", "two-to-three-year".
    private static boolean takeRange(Cursor cursor) {
        boolean hyphen = cursor.isHyphen(0) && cursor.isGlued(0);
        int word = cursor.word(hyphen ? 1 : 0);
        if (word != TO && word != OR) {
            return cursor.takeHyphen();
        }
        cursor.moveTo(cursor.at() + (hyphen ? 2 : 1));
        cursor.takeHyphen();
        return true;
    }

    private static @Nullable Quantity number(Cursor cursor) {
        if (cursor.isNumber(0)) {
            return digits(cursor);
        }
        int number = NumberWords.take(cursor);
        return number == 0 ? null : Quantity.of(number);
    }

    /// The fraction of "2 1/2".
    private static boolean takeHalf(Cursor cursor) {
        int start = cursor.at();
        cursor.takeHyphen();
        boolean fraction =
                cursor.isNumber(0)
                        && cursor.isSymbol('/', 1)
                        && cursor.isNumber(2)
                        && cursor.isGlued(2);
        if (!fraction) {
            cursor.moveTo(start);
            return false;
        }
        cursor.moveTo(cursor.at() + 3);
        return true;
    }

    /// "the 2016-17 fiscal year" has no 17 years.
    private static boolean isSecondYear(Cursor cursor) {
        boolean joined = cursor.isHyphen(-1) && cursor.isGlued(0) && cursor.isNumber(-2);
        return joined && cursor.tokens().length(cursor.at() - 2) == YEAR_DIGITS;
    }

    /// Digits; of a fraction TIMEX3 keeps what a half can show.
    private static @Nullable Quantity digits(Cursor cursor) {
        int value = cursor.number();
        String text = cursor.tokens().text(cursor.at());
        if (isSecondYear(cursor)
                || !cursor.isClean()
                || value < 0
                || text.length() > MOST_DIGITS
                || value == 0) {
            return null;
        }
        cursor.skip();
        if (takeHalf(cursor)) {
            return Quantity.of(value).plusHalf();
        }
        return text.endsWith(".5") ? Quantity.of(value).plusHalf() : Quantity.of(value);
    }
}
