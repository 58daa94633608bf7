package dateline.extraction.timex;

/// Tells weekdays and months from the words and names that are spelt like them.
final class Names {
    private static final int MARCH = 3;
    private static final int MAY = 5;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final int NIGHT = Lexicon.id("night");
    private static final int A = Lexicon.id("a");
    private static final int IN = Lexicon.id("in");
    private static final int SINCE = Lexicon.id("since");
    private static final int UNTIL = Lexicon.id("until");
    private static final int DURING = Lexicon.id("during");
    private static final int THE = Lexicon.id("the");
    private static final int AND = Lexicon.id("and");
    private static final int OR = Lexicon.id("or");
    private static final int TO = Lexicon.id("to");

    private static final int[] SCALES = {
        Lexicon.id("of"),
        Lexicon.id("dozen"),
        Lexicon.id("hundred"),
        Lexicon.id("thousand"),
        Lexicon.id("million"),
        Lexicon.id("billion")
    };

    private Names() {}

    /// "Sunday Times", "Bloody Sunday", "Friday the 13th" as a title.
    static boolean isPartOfName(Cursor cursor) {
        boolean before = cursor.value(Lexeme.NAME_BEFORE, -1) > 0 && cursor.isCapital(-1);
        boolean after = cursor.value(Lexeme.NAME_AFTER, 1) > 0 && cursor.isCapital(1);
        boolean show = cursor.word(1) == NIGHT && cursor.isCapital(1) && cursor.isCapital(2);
        return before || after || show;
    }

    /// Whether a name's last word follows the date that was read: "the September 11 Commission".
    static boolean isTitle(Cursor cursor) {
        return cursor.value(Lexeme.NAME_AFTER) > 0 && cursor.isCapital();
    }

    /// Whether something may follow that a number counts or that a time is told of: "ten to six votes",
    /// "late afternoon trading"; words the lexicon does not know may be such.
    static boolean isBeforeNoun(Cursor cursor) {
        if (!cursor.isWord(0)) {
            boolean joined = cursor.isHyphen(0) || cursor.isSymbol(':') || cursor.isSymbol('/');
            return cursor.isNumber(0) || cursor.isSymbol('%') || joined && cursor.isGlued(0);
        }
        return cursor.word(0) < 0
                || cursor.isAny(0, SCALES)
                || cursor.value(Lexeme.COUNTED) > 0
                || cursor.value(Lexeme.BETWEEN) > 0
                || cursor.value(Lexeme.CARDINAL) > 0
                || cursor.value(Lexeme.UNIT) > 0
                || cursor.value(Lexeme.UNITS) > 0;
    }

    /// Whether a month's name without day or year is one: not "may resign", "march on", "April Lee".
    static boolean isMonthAlone(Cursor cursor, boolean reached) {
        int month = cursor.value(Lexeme.MONTH);
        boolean abbreviated = cursor.tokens().length(cursor.at()) <= LONGEST_ABBREVIATION;
        if (cursor.isHyphen(1) && cursor.isGlued(1) && cursor.isWord(2)) {
            boolean to = cursor.word(2) == TO && cursor.value(Lexeme.MONTH, 4) > 0;
            return to || cursor.value(Lexeme.MONTH, 2) > 0;
        }
        if (isPartOfName(cursor)) {
            return false;
        }
        boolean introduced = reached || isIntroduced(cursor) || isAttribute(cursor);
        if (cursor.value(Lexeme.PLAIN) > 0) {
            return introduced || !cursor.isCapital(1);
        }
        if (month == MARCH || month == MAY) {
            boolean department = cursor.isCapital(1) && !isStrong(cursor, reached);
            return isWhole(cursor, month) && !department && introduced;
        }
        boolean whole = !abbreviated || month == 6 || month == 7;
        return (introduced || (whole && !cursor.isCapital(1) && !cursor.isCapital(-1)))
                && (whole || cursor.isSymbol('.', 1) || month == 9);
    }

    /// Behind these a month is one though a name follows: "in May Britain said", not "of May Stores".
    private static boolean isStrong(Cursor cursor, boolean reached) {
        int before = cursor.word(-1);
        return reached || before == IN || before == SINCE || before == UNTIL || before == DURING;
    }

    /// "may" is a whole name, "mar" and "sun" are not.
    private static boolean isWhole(Cursor cursor, int month) {
        return month == MAY || cursor.tokens().length(cursor.at()) == 5;
    }

    private static boolean isIntroduced(Cursor cursor) {
        int before = cursor.word(-1);
        boolean joined =
                (before == AND || before == OR || before == TO)
                        && (cursor.value(Lexeme.MONTH, -2) > 0 || cursor.isNumber(-2));
        boolean preposition =
                Lexicon.value(before, Lexeme.PREPOSITION) > 0 && before != AND && before != TO;
        return joined
                || preposition
                || Lexicon.value(before, Lexeme.STAGE) > 0
                || Lexicon.value(before, Lexeme.REACH) > 0
                || (cursor.isHyphen(-1) && cursor.isGlued(0));
    }

    /// "the March accession": before a noun, behind an article.
    private static boolean isAttribute(Cursor cursor) {
        int before = cursor.word(-1);
        boolean article = before == THE || before == A || cursor.isPossessive(-1);
        return article && cursor.isWord(1) && !cursor.isCapital(1);
    }
}
