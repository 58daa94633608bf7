package dateline.extraction.timex;

/// "A day" and "one day" where they are some day and not how long something lasts: "it was a day to
/// remember", "one day last week".
final class SomeDay {
    private static final int ONE = Lexicon.id("one");
    private static final int A = Lexicon.id("a");
    private static final int IN = Lexicon.id("in");
    private static final int NOT = Lexicon.id("not");
    private static final int FOUR_DIGITS = 4;
    private static final int[] BEING = {
        Lexicon.id("is"),
        Lexicon.id("was"),
        Lexicon.id("be"),
        Lexicon.id("been"),
        Lexicon.id("came"),
        Lexicon.id("comes"),
        Lexicon.id("become"),
        Lexicon.id("became"),
        Lexicon.id("becomes"),
        Lexicon.id("remain"),
        Lexicon.id("remains")
    };
    private static final int[] SAYING_WHAT = {
        Lexicon.id("of"),
        Lexicon.id("to"),
        Lexicon.id("for"),
        Lexicon.id("when"),
        Lexicon.id("that"),
        Lexicon.id("which"),
        Lexicon.id("like")
    };

    private SomeDay() {}

    /// Whether the quantity of one that ends before the cursor, and its unit behind it, are some day.
    static boolean isAt(Cursor cursor, Measure measure) {
        // "will one day be"
        boolean ahead = measure == Measure.DAY && cursor.value(Lexeme.MODAL, -2) > 0;
        return cursor.wasBefore(ONE) && (ahead || isPointedAt(cursor, measure))
                || cursor.wasBefore(A) && isSaidToBe(cursor);
    }

    /// "Today is a day of reckoning", "there came a day when"; not "after a day of talks", "it was a week
    /// ago".
    private static boolean isSaidToBe(Cursor cursor) {
        int verb = cursor.word(-2) == NOT ? -3 : -2;
        boolean being = cursor.isPossessive(verb) || isOneOf(BEING, cursor.word(verb));
        return being && isOneOf(SAYING_WHAT, cursor.word(1));
    }

    /// "one day last week", "one night in May", "one day in 1994".
    private static boolean isPointedAt(Cursor cursor, Measure measure) {
        if (measure != Measure.DAY && measure != Measure.NIGHT) {
            return false;
        }
        boolean unit = cursor.value(Lexeme.UNIT, 2) + cursor.value(Lexeme.SEASON, 2) > 0;
        boolean deictic = cursor.value(Lexeme.REACH, 1) > 0 && (unit || isMonth(cursor, 2));
        int year = cursor.at() + 2;
        boolean number = cursor.isNumber(2) && cursor.tokens().length(year) == FOUR_DIGITS;
        int stage = cursor.value(Lexeme.STAGE, 2) > 0 ? 3 : 2;
        return deictic || (cursor.word(1) == IN && (number || isMonth(cursor, stage)));
    }

    private static boolean isMonth(Cursor cursor, int distance) {
        return cursor.value(Lexeme.MONTH, distance) > 0 && cursor.isCapital(distance);
    }

    private static boolean isOneOf(int[] words, int word) {
        for (int one : words) {
            if (one == word) {
                return true;
            }
        }
        return false;
    }
}
