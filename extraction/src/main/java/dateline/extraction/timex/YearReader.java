package dateline.extraction.timex;

import dateline.extraction.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/// Years as digits or words, with their era.
final class YearReader {
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_YEAR = 1000;
    private static final int FIRST_SHORT = 30;
    private static final int[] BC = {
        Lexicon.id("bc"), Lexicon.id("bce"), Lexicon.id("b.c"), Lexicon.id("b.c.e")
    };
    private static final int[] AD = {
        Lexicon.id("ad"), Lexicon.id("ce"), Lexicon.id("a.d"), Lexicon.id("c.e")
    };
    private static final int THOUSAND = Lexicon.id("thousand");
    private static final int HUNDRED = Lexicon.id("hundred");
    private static final int AND = Lexicon.id("and");

    private YearReader() {}

    /// A year with four digits, or with an era: "1998", "480 BC", "AD 79", "'98".
    static @Nullable Integer take(Cursor cursor) {
        int start = cursor.at();
        Integer year = takeEra(cursor);
        if (year == null) {
            cursor.moveTo(start);
            year = takeFourDigits(cursor);
        }
        if (year == null) {
            year = takeShort(cursor);
        }
        return year;
    }

    static @Nullable Integer takeFourDigits(Cursor cursor) {
        if (cursor.digits() != 4 || cursor.number() < FIRST_YEAR || cursor.number() > LAST_YEAR) {
            return null;
        }
        int year = cursor.number();
        cursor.skip();
        return year;
    }

    /// "480 BC" is the year −479: astronomers count a year 0.
    private static @Nullable Integer takeEra(Cursor cursor) {
        if (isUpper(cursor) && cursor.takeAny(AD) && cursor.digits() > 0) {
            int year = cursor.number();
            cursor.skip();
            return inRange(year);
        }
        int digits = cursor.digits();
        if (digits == 0 || digits > 4) {
            return null;
        }
        int year = cursor.number();
        cursor.skip();
        if (isUpper(cursor) && cursor.takeAny(BC)) {
            cursor.sawBeforeChrist();
            return inRange(1 - year);
        }
        return isUpper(cursor) && cursor.takeAny(AD) ? inRange(year) : null;
    }

    private static @Nullable Integer inRange(int year) {
        return year < -9999 || year > 9999 ? null : year;
    }

    static boolean isUpper(Cursor cursor) {
        return cursor.isCapital() && cursor.tokens().has(cursor.at(), Tokens.UPPER | Tokens.DOTTED);
    }

    static boolean takeBeforeChrist(Cursor cursor) {
        return isUpper(cursor) && cursor.takeAny(BC);
    }

    /// "'98", "'45".
    private static @Nullable Integer takeShort(Cursor cursor) {
        boolean mark = cursor.isSymbol('\'') || cursor.isSymbol('\u2019');
        if (!mark || !cursor.isNumber(1) || !cursor.isGlued(1)) {
            return null;
        }
        cursor.skip();
        if (cursor.digits() != 2) {
            return null;
        }
        int year = cursor.number();
        cursor.skip();
        return ofTwoDigits(year);
    }

    /// In the hundred years around which news speaks: 29 is 2029, 30 is 1930.
    static int ofTwoDigits(int year) {
        return year + (year < FIRST_SHORT ? 2000 : 1900);
    }

    /// "nineteen ninety-six", "two thousand and five".
    static @Nullable Integer takeWords(Cursor cursor) {
        int first = cursor.take(Lexeme.CARDINAL);
        if (first == 2 && cursor.take(THOUSAND)) {
            cursor.take(AND);
            return 2000 + takeBelowHundred(cursor);
        }
        if (first < 15 || first > 20) {
            return null;
        }
        if (cursor.take(HUNDRED)) {
            return first * 100;
        }
        int rest = takeBelowHundred(cursor);
        return rest < 10 ? null : first * 100 + rest;
    }

    private static int takeBelowHundred(Cursor cursor) {
        int tens = cursor.take(Lexeme.CARDINAL);
        if (tens < 20) {
            return tens;
        }
        int start = cursor.at();
        cursor.takeHyphen();
        int ones = cursor.take(Lexeme.CARDINAL);
        if (ones == 0 || ones > 9) {
            cursor.moveTo(start);
            return tens;
        }
        return tens + ones;
    }
}
