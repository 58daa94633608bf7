package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Years: "in 1998", "the 1998 accord", "480 BC", "the year 2000", "nineteen ninety-six",
/// "fiscal 1989", and the second year of "1963-1969" or "1963-69". Four digits alone are a year only
/// where the words around leave no other reading.
final class YearRule implements Rule {
    private static final int FIRST_USUAL = 1900;
    private static final int LAST_USUAL = 2060;
    private static final int THE = Lexicon.id("the");
    private static final int YEAR = Lexicon.id("year");
    private static final int THAN = Lexicon.id("than");
    private static final int AND = Lexicon.id("and");
    private static final int TO = Lexicon.id("to");
    private static final int FOR = Lexicon.id("for");
    private static final int ON = Lexicon.id("on");
    private static final int OVER = Lexicon.id("over");
    private static final int OF = Lexicon.id("of");
    private static final int A = Lexicon.id("a");
    private static final int IN = Lexicon.id("in");
    private static final int KILLED = Lexicon.id("killed");
    private static final int WOUNDED = Lexicon.id("wounded");

    @Override
    public String name() {
        return "year";
    }

    @Override
    public boolean beginsWith(int word) {
        int number = Lexicon.value(word, Lexeme.CARDINAL);
        return word == THE
                || word == YEAR
                || Lexicon.value(word, Lexeme.FISCAL) > 0
                || Lexicon.TABLE.word(word).equals("ad")
                || Lexicon.TABLE.word(word).equals("a.d")
                || number == 2
                || (number >= 15 && number <= 20);
    }

    @Override
    public boolean beginsWithDigits() {
        return true;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        Integer named = named(cursor);
        if (named != null) {
            return year(named);
        }
        if (cursor.value(Lexeme.CARDINAL) > 0) {
            Integer words = YearReader.takeWords(cursor);
            return words == null || isCounting(cursor) ? null : year(words);
        }
        int start = cursor.at();
        Integer before = firstBeforeChrist(cursor);
        if (before != null) {
            return year(before);
        }
        cursor.moveTo(start);
        Integer second = secondOfRange(cursor);
        if (second != null) {
            return year(second);
        }
        cursor.moveTo(start);
        Integer digits = YearReader.take(cursor);
        if (digits == null) {
            cursor.moveTo(start);
            return threeDigits(cursor);
        }
        int end = cursor.at();
        boolean era = end - start > 1;
        cursor.moveTo(start);
        boolean year =
                cursor.isNumber(0) || cursor.isWord(0)
                        ? era || isYear(cursor, digits)
                        : isShortYear(cursor);
        cursor.moveTo(end);
        return year ? year(digits) : null;
    }

    private static Reading year(int year) {
        return Reading.of(new Meaning.Calendar(year, 0, 0, null, Reach.OPEN));
    }

    /// "the year 2000", "fiscal 1989", "fiscal year 1989".
    private static @Nullable Integer named(Cursor cursor) {
        int start = cursor.at();
        cursor.take(THE);
        boolean named = cursor.take(Lexeme.FISCAL) > 0;
        named |= cursor.take(YEAR);
        Integer year = named ? YearReader.take(cursor) : null;
        if (year == null && named) {
            year = YearReader.takeWords(cursor);
        }
        if (year == null) {
            cursor.moveTo(start);
        }
        return year;
    }

    /// In a text that counts years before Christ: "in 499".
    private static @Nullable Reading threeDigits(Cursor cursor) {
        boolean preposition = cursor.value(Lexeme.PREPOSITION, -1) > 0;
        if (!cursor.isBeforeChrist() || cursor.digits() != 3 || !preposition) {
            return null;
        }
        int year = 1 - cursor.number();
        boolean strong = isStrong(cursor.word(-1)) && cursor.value(Lexeme.ABOUT, -1) == 0;
        cursor.skip();
        return isCounting(cursor) || cursor.isHyphen(0) || !strong ? null : year(year);
    }

    /// "499-493 BC": the era is said once for both.
    private static @Nullable Integer firstBeforeChrist(Cursor cursor) {
        int digits = cursor.digits();
        if (digits == 0 || digits > 4 || !cursor.isHyphen(1) || !cursor.isNumber(2)) {
            return null;
        }
        int year = 1 - cursor.number();
        cursor.moveTo(cursor.at() + 3);
        boolean era = YearReader.takeBeforeChrist(cursor);
        cursor.moveTo(cursor.at() - (era ? 3 : 2));
        return era ? year : null;
    }

    /// "1963-69", "2016/17": two digits that continue a year.
    private static @Nullable Integer secondOfRange(Cursor cursor) {
        boolean joint = cursor.isHyphen(-1) || cursor.isSymbol('/', -1) && cursor.isGlued(-1);
        boolean joined = joint && cursor.isGlued(0) && cursor.isNumber(-2);
        if (!joined || cursor.digits() != 2 || cursor.tokens().length(cursor.at() - 2) != 4) {
            return null;
        }
        int first = cursor.tokens().number(cursor.at() - 2);
        int second = first - first % 100 + cursor.number();
        cursor.skip();
        boolean year = second > first && first >= 1000 && first <= LAST_USUAL;
        return year && cursor.value(Lexeme.COUNTED) == 0 ? second : null;
    }

    private static boolean isCounting(Cursor cursor) {
        return cursor.value(Lexeme.COUNTED) > 0
                || cursor.value(Lexeme.UNITS) > 0
                || (cursor.isHyphen(0) && cursor.isGlued(0) && cursor.value(Lexeme.UNIT, 1) > 0);
    }

    private static boolean isYear(Cursor cursor, int year) {
        cursor.skip();
        boolean verb = cursor.is(KILLED) || cursor.is(WOUNDED);
        boolean counting = isCounting(cursor);
        cursor.moveTo(cursor.at() - 1);
        boolean introduced = cursor.wasBefore(IN) || cursor.value(Lexeme.STAGE, -1) > 0;
        if (verb && introduced) {
            // "an attack in early 2016 killed eight"
            counting = false;
        }
        int before = cursor.isSymbol('.', -1) ? cursor.word(-2) : cursor.word(-1);
        if (counting || isCountedLater(cursor) || isNumbered(cursor, before)) {
            return false;
        }
        boolean usual = isUsual(year);
        if (Lexicon.value(before, Lexeme.PREPOSITION) > 0) {
            return usual || isStrong(before) || isRangeEnd(cursor);
        }
        return isRangeEnd(cursor)
                || isRangeStart(cursor)
                || isApart(cursor)
                || (usual && isFree(cursor, before));
    }

    /// "in '68", "the '68 convention", "the class of '68"; not "'10 men".
    private static boolean isShortYear(Cursor cursor) {
        int before = cursor.word(-1);
        boolean introduced =
                before == THE
                        || Lexicon.value(before, Lexeme.PREPOSITION) > 0
                        || Lexicon.value(before, Lexeme.STAGE) > 0
                        || (cursor.isSymbol(',', -1) && cursor.isNumber(-2));
        boolean plural = cursor.isGlued(2) && cursor.isWord(2);
        return introduced
                && !plural
                && cursor.value(Lexeme.COUNTED, 2) == 0
                && cursor.value(Lexeme.UNITS, 2) == 0;
    }

    /// "between 1500 and 2000 people", "1500 to 2000 people".
    private static boolean isCountedLater(Cursor cursor) {
        boolean joined = cursor.word(1) == AND || cursor.word(1) == TO || cursor.isHyphen(1);
        if (!joined || !cursor.isNumber(2) || cursor.value(Lexeme.COUNTED, 3) == 0) {
            return false;
        }
        boolean both = isUsual(cursor.number()) && isUsual(cursor.tokens().number(cursor.at() + 2));
        return !both;
    }

    private static boolean isUsual(int year) {
        return year >= FIRST_USUAL && year <= LAST_USUAL;
    }

    /// A price, a label's number ("flight 1999") or the end of a code ("555-1998").
    private static boolean isNumbered(Cursor cursor, int before) {
        boolean hyphen = cursor.isHyphen(-1) && cursor.isGlued(0) && cursor.isNumber(-2);
        int length = hyphen ? cursor.tokens().length(cursor.at() - 2) : 0;
        return length == 3
                || cursor.isSymbol('$', -1)
                || before == KILLED
                || before == WOUNDED
                || Lexicon.value(before, Lexeme.LABEL) > 0
                || (Lexicon.value(before, Lexeme.ABOUT) > 0 && cursor.word(1) == OF);
    }

    /// Prepositions that seldom stand before a number of things.
    private static boolean isStrong(int word) {
        return word != TO && word != FOR && word != ON && word != OVER && word != AND;
    }

    /// "Theater 1861-1863", "mayor 1988-92".
    private static boolean isRangeStart(Cursor cursor) {
        boolean joined =
                cursor.isHyphen(1)
                        && cursor.isGlued(1)
                        && cursor.isGlued(2)
                        && cursor.isNumber(2)
                        && !cursor.isSymbol('-', 3);
        if (!joined) {
            return false;
        }
        int digits = cursor.tokens().length(cursor.at() + 2);
        int second = cursor.tokens().number(cursor.at() + 2);
        return digits == 4 && second > cursor.number()
                || digits == 2
                        && second > cursor.number() % 100
                        && cursor.isWord(-1)
                        && cursor.value(Lexeme.COUNTED, 3) == 0;
    }

    /// "(1880)", or behind a comma at the end of a line.
    private static boolean isApart(Cursor cursor) {
        boolean brackets = cursor.isSymbol('(', -1) && cursor.isSymbol(')', 1);
        boolean line = cursor.isSymbol(',', -1) && !cursor.isInside(1);
        return brackets || line;
    }

    private static boolean isRangeEnd(Cursor cursor) {
        boolean hyphen = cursor.isHyphen(-1) && cursor.isGlued(0);
        return (hyphen || cursor.word(-1) == AND || cursor.word(-1) == TO)
                && cursor.isNumber(-2)
                && cursor.tokens().length(cursor.at() - 2) == 4;
    }

    /// Behind an article, a mark or another year: "the 1996 campaign", "(1987)".
    private static boolean isFree(Cursor cursor, int before) {
        if (before == THAN) {
            return false;
        }
        boolean article =
                before == THE
                        || before == A
                        || Lexicon.value(before, Lexeme.REACH) > 0
                        || Lexicon.value(before, Lexeme.STAGE) > 0
                        || cursor.isPossessive(-1);
        boolean mark = !cursor.isWord(-1) && !cursor.isNumber(-1);
        return article || mark || isAttribute(cursor);
    }

    /// Before a noun, behind a word that counts nothing.
    private static boolean isAttribute(Cursor cursor) {
        return !cursor.isCapital(-1)
                && cursor.isWord(-1)
                && cursor.isWord(1)
                && Lexicon.value(cursor.word(1), Lexeme.PREPOSITION) == 0;
    }
}
