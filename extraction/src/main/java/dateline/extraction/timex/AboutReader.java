package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// The words before a quantity that make it rougher: "about", "more than", "at least", "up to". They
/// belong to the expression.
final class AboutReader {
    private static final int MORE = Lexicon.id("more");
    private static final int LESS = Lexicon.id("less");
    private static final int THAN = Lexicon.id("than");
    private static final int NO = Lexicon.id("no");
    private static final int NOT = Lexicon.id("not");
    private static final int AT = Lexicon.id("at");
    private static final int LEAST = Lexicon.id("least");
    private static final int MOST = Lexicon.id("most");
    private static final int UP = Lexicon.id("up");
    private static final int THE = Lexicon.id("the");
    private static final int OVER = Lexicon.id("over");
    private static final int MILLION = Lexicon.id("million");
    private static final int BILLION = Lexicon.id("billion");
    private static final int PERCENT = Lexicon.id("percent");
    private static final int TO = Lexicon.id("to");

    private AboutReader() {}

    static boolean begins(int word) {
        return word == MORE
                || word == LESS
                || word == NO
                || word == NOT
                || word == AT
                || word == UP
                || Lexicon.value(word, Lexeme.ABOUT) > 0;
    }

    /// Takes such words; null: there are none.
    static @Nullable Mod take(Cursor cursor) {
        int start = cursor.at();
        Mod mod = phrase(cursor);
        if (mod == null) {
            cursor.moveTo(start);
            return word(cursor);
        }
        return mod;
    }

    /// "about", "just over"; not the preposition of "over the past years".
    private static @Nullable Mod word(Cursor cursor) {
        int start = cursor.at();
        int value = cursor.take(Lexeme.ABOUT);
        int second = value > 0 ? cursor.take(Lexeme.ABOUT) : 0;
        boolean over = cursor.word(-1) == OVER;
        boolean preposition =
                cursor.is(THE)
                        || cursor.value(Lexeme.REACH) > 0
                        || (over && cursor.value(Lexeme.SOME) > 0)
                        || (over && second == 0 && spreads(cursor));
        if (value == 0 || preposition) {
            cursor.moveTo(start);
            return null;
        }
        return Mod.values()[Math.max(value, second) - 1];
    }

    /// "$30 million over three years" spreads it; "for over three years" is more than three.
    private static boolean spreads(Cursor cursor) {
        int before = cursor.word(-2);
        boolean amount = cursor.isNumber(-2) || before == MILLION || before == BILLION;
        boolean counted = before == PERCENT || cursor.value(Lexeme.COUNTED, -2) > 0;
        return amount || counted || (before < 0 && isPluralOrPast(cursor));
    }

    /// "payments over", "spread evenly and phased over": what can be spread over a time.
    private static boolean isPluralOrPast(Cursor cursor) {
        if (!cursor.isWord(-2)) {
            return false;
        }
        String word = cursor.tokens().text(cursor.at() - 2);
        return word.endsWith("s") || word.endsWith("ed");
    }

    private static @Nullable Mod phrase(Cursor cursor) {
        if (cursor.take(AT)) {
            return cursor.take(LEAST)
                    ? Mod.EQUAL_OR_MORE
                    : cursor.take(MOST) ? Mod.EQUAL_OR_LESS : null;
        }
        if (cursor.take(UP)) {
            return cursor.take(TO) ? Mod.EQUAL_OR_LESS : null;
        }
        boolean no = cursor.takeAny(NO, NOT);
        if (cursor.take(MORE)) {
            return cursor.take(THAN) ? (no ? Mod.EQUAL_OR_LESS : Mod.MORE_THAN) : null;
        }
        if (cursor.take(LESS)) {
            return cursor.take(THAN) ? (no ? Mod.EQUAL_OR_MORE : Mod.LESS_THAN) : null;
        }
        return null;
    }
}
