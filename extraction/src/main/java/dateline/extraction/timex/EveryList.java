package dateline.extraction.timex;

/// Weekdays or months of which "every" is said once: "every Tuesday and Thursday", "each Monday,
/// Wednesday and Friday", "every Monday through Friday", "every other Tuesday and Thursday".
final class EveryList {
    private static final int MOST = 7;
    private static final int EVERY = Lexicon.id("every");
    private static final int EACH = Lexicon.id("each");
    private static final int OTHER = Lexicon.id("other");
    private static final int AND = Lexicon.id("and");
    private static final int OR = Lexicon.id("or");
    private static final int TO = Lexicon.id("to");
    private static final int THROUGH = Lexicon.id("through");

    private EveryList() {}

    /// Whether the word of this class continues such a list here.
    static boolean goesOnAt(Cursor cursor, Lexeme lexeme) {
        int at = 0;
        for (int others = 1; others < MOST && !cursor.isPossessive(1); others++) {
            int joint = joint(cursor, at);
            at -= joint + 1;
            if (joint == 0 || cursor.value(lexeme, at) == 0) {
                return false;
            }
            if (isBehindEvery(cursor, at)) {
                return others > 1 || isSecond(cursor, lexeme);
            }
        }
        return false;
    }

    private static boolean isBehindEvery(Cursor cursor, int at) {
        boolean nth = cursor.word(at - 1) == OTHER || cursor.value(Lexeme.ORDINAL, at - 1) > 0;
        int before = cursor.word(nth ? at - 2 : at - 1);
        return before == EVERY || before == EACH;
    }

    /// How many tokens join what stands there to what is before it: "and", a comma, or both.
    private static int joint(Cursor cursor, int at) {
        int word = isJoining(cursor.word(at - 1)) ? 1 : 0;
        return word + (cursor.isSymbol(',', at - 1 - word) ? 1 : 0);
    }

    private static boolean isJoining(int word) {
        return word == AND || word == OR || word == TO || word == THROUGH;
    }

    /// Not "Every Tuesday, and Thursday they left", "Every Monday, Tuesday they rest": a comma that does
    /// not part a longer list parts clauses.
    private static boolean isSecond(Cursor cursor, Lexeme lexeme) {
        boolean comma = cursor.isSymbol(',', -1);
        int next = cursor.isSymbol(',', 1) ? 2 : 1;
        boolean joined = isJoining(cursor.word(next));
        boolean longer = (joined || next > 1) && cursor.value(lexeme, next + (joined ? 1 : 0)) > 0;
        return comma ? longer : !cursor.isSymbol(',', -2);
    }
}
