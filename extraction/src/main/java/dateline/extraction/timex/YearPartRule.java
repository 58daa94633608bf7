package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Quarters, halves and seasons: "the third quarter", "third-quarter", "the 1988 second quarter",
/// "the second half of 2008", "next year's first quarter", "this summer", "the spring of 480 BC".
/// The year, and the words that point to it, belong to the expression.
final class YearPartRule implements Rule {
    private static final int THE = Lexicon.id("the");
    private static final int ITS = Lexicon.id("its");
    private static final int THEIR = Lexicon.id("their");
    private static final int QUARTER = Lexicon.id("quarter");
    private static final int QUARTERS = Lexicon.id("quarters");
    private static final int HALF = Lexicon.id("half");
    private static final int LATTER = Lexicon.id("latter");
    private static final int MONTHS = Lexicon.id("months");
    private static final int FINAL = Lexicon.id("final");
    private static final int LAST_QUARTER = 4;
    private static final int OF = Lexicon.id("of");
    private static final int YEAR = Lexicon.id("year");
    private static final int AND = Lexicon.id("and");
    private static final int SAME = Lexicon.id("same");
    private static final int THIS = Lexicon.id("this");
    private static final int LAST = Lexicon.id("last");
    private static final int A = Lexicon.id("a");
    private static final int ONE = Lexicon.id("one");
    private static final int AGO = Lexicon.id("ago");
    private static final int EARLIER = Lexicon.id("earlier");
    private static final int THAT = Lexicon.id("that");

    @Override
    public String name() {
        return "year-part";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == THE
                || word == FINAL
                || word == ITS
                || word == THEIR
                || Lexicon.value(word, Lexeme.FISCAL) > 0
                || word == LATTER
                || Lexicon.value(word, Lexeme.REACH) > 0
                || Lexicon.value(word, Lexeme.ORDINAL) > 0
                || Lexicon.value(word, Lexeme.SEASON) > 0;
    }

    @Override
    public boolean beginsWithDigits() {
        return true;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean owned = cursor.is(ITS) || cursor.is(THEIR);
        boolean article = cursor.takeAny(THE, ITS, THEIR);
        Reach reach = reach(cursor);
        boolean ofYear = reach != Reach.OPEN && cursor.is(YEAR) && cursor.isPossessive(1);
        if (ofYear) {
            cursor.skip();
            cursor.skip();
        }
        Integer year = reach == Reach.OPEN ? YearReader.takeFourDigits(cursor) : null;
        if (year != null && cursor.isPossessive(0)) {
            cursor.skip();
        }
        boolean pointed = article || (reach != Reach.OPEN && !ofYear);
        Meaning.YearPart part = part(cursor, year, ofYear ? Reach.OPEN : reach, article);
        boolean season = part != null && part.kind() == Meaning.YearPart.Kind.SEASON;
        if (part == null
                || (owned && season)
                || isOfGame(cursor)
                || (pointed && isHyphenated(cursor))) {
            return null;
        }
        return Reading.of(
                ofYear
                        ? new Meaning.Inside(new Meaning.Period(Measure.YEAR, reach), part)
                        : behind(cursor, part));
    }

    /// "the first quarter of the season".
    private static boolean isOfGame(Cursor cursor) {
        return cursor.is(OF)
                && (cursor.value(Lexeme.GAME, 1) > 0 || cursor.value(Lexeme.GAME, 2) > 0);
    }

    /// "the third-quarter loss": the article is the loss's.
    private static boolean isHyphenated(Cursor cursor) {
        return cursor.isHyphen(-2) && (cursor.wasBefore(QUARTER) || cursor.wasBefore(HALF));
    }

    private static Reach reach(Cursor cursor) {
        boolean doubled = cursor.is(THAT) || cursor.is(THIS);
        if (doubled && cursor.value(Lexeme.REACH, 1) > 0) {
            cursor.skip();
        }
        int value = cursor.take(Lexeme.REACH);
        return value == 0 ? Reach.OPEN : Reach.values()[value - 1];
    }

    private static Meaning.@Nullable YearPart part(
            Cursor cursor, @Nullable Integer year, Reach reach, boolean article) {
        int start = cursor.at();
        Meaning.YearPart quarter = quarterOrHalf(cursor, year, reach);
        if (quarter != null) {
            return quarter;
        }
        cursor.moveTo(start);
        return season(cursor, year, reach, article);
    }

    private static Meaning.@Nullable YearPart quarterOrHalf(
            Cursor cursor, @Nullable Integer year, Reach reach) {
        cursor.take(Lexeme.FISCAL);
        cursor.takeHyphen();
        boolean dated = year != null || cursor.isPossessive(-1);
        int index = cursor.take(LATTER) ? 2 : cursor.take(Lexeme.ORDINAL);
        if (index == 0 && cursor.take(FINAL)) {
            boolean last = cursor.take(QUARTER) && isOfYear(cursor);
            return last
                    ? new Meaning.YearPart(Meaning.YearPart.Kind.QUARTER, LAST_QUARTER, year, reach)
                    : null;
        }
        if (index == 0 || index > 4) {
            return null;
        }
        boolean two = cursor.value(Lexeme.CARDINAL) == 2 && cursor.word(1) == QUARTERS;
        if (index == 1 && two && cursor.word(2) == OF) {
            cursor.moveTo(cursor.at() + 2);
            return new Meaning.YearPart(Meaning.YearPart.Kind.HALF, 1, year, reach);
        }
        cursor.take(Lexeme.FISCAL);
        if (isJoinedQuarters(cursor)) {
            return new Meaning.YearPart(Meaning.YearPart.Kind.QUARTER, index, year, reach);
        }
        cursor.takeHyphen();
        if (cursor.takeAny(QUARTER, QUARTERS)) {
            return new Meaning.YearPart(Meaning.YearPart.Kind.QUARTER, index, year, reach);
        }
        boolean half =
                index <= 2
                        && cursor.take(HALF)
                        && (dated || isOfYear(cursor) || cursor.value(Lexeme.FIGURE) > 0);
        return half ? new Meaning.YearPart(Meaning.YearPart.Kind.HALF, index, year, reach) : null;
    }

    /// "the first half of 1990", "of next year", "of the year"; not "of the game". Without its year a half
    /// is one only before what companies report: "first-half profit".
    private static boolean isOfYear(Cursor cursor) {
        int next = cursor.word(1);
        boolean article =
                next == THE && (cursor.word(2) == YEAR || cursor.value(Lexeme.FISCAL, 2) > 0);
        boolean pointed = cursor.value(Lexeme.FISCAL, 1) > 0 || cursor.value(Lexeme.REACH, 1) > 0;
        return cursor.is(OF) && (article || pointed || cursor.isNumber(1));
    }

    /// "the second and fourth quarters": the first of them ends before "and".
    private static boolean isJoinedQuarters(Cursor cursor) {
        return cursor.is(AND)
                && cursor.value(Lexeme.ORDINAL, 1) > 0
                && (cursor.word(2) == QUARTERS || cursor.word(2) == QUARTER);
    }

    private static Meaning.@Nullable YearPart season(
            Cursor cursor, @Nullable Integer year, Reach reach, boolean article) {
        boolean alone = year == null && reach == Reach.OPEN;
        boolean any = cursor.wasBefore(A) || cursor.wasBefore(ONE);
        if (alone && !article && (any || !isSeason(cursor))) {
            return null;
        }
        if (alone && article && !isSeasonBehindArticle(cursor)) {
            return null;
        }
        if (cursor.isCapital() && cursor.isCapital(1)) {
            // "the 1998 Winter Olympics"
            return null;
        }
        int index = cursor.take(Lexeme.SEASON);
        if (index == 0 || (cursor.isHyphen(0) && cursor.isGlued(0) && index != 2)) {
            return null;
        }
        cursor.take(MONTHS);
        return new Meaning.YearPart(Meaning.YearPart.Kind.SEASON, index, year, reach);
    }

    /// "fall" and "spring" are verbs more often than seasons, and "the fall of Rome" is no autumn.
    private static boolean isSeason(Cursor cursor) {
        int index = cursor.value(Lexeme.SEASON);
        boolean dated = cursor.isNumber(1) || (cursor.word(1) == OF && cursor.isNumber(2));
        boolean introduced =
                cursor.value(Lexeme.PREPOSITION, -1) > 0 || cursor.value(Lexeme.STAGE, -1) > 0;
        boolean plain = index == 2 || index == 4 || cursor.is(AUTUMN);
        boolean bound = cursor.wasBefore(BY) || cursor.wasBefore(UNTIL) || cursor.wasBefore(SINCE);
        boolean verb = cursor.wasBefore(TO);
        return dated || plain || bound || (introduced && !verb && !cursor.isWord(1));
    }

    private static final int AUTUMN = Lexicon.id("autumn");
    private static final int FALL = Lexicon.id("fall");
    private static final int TO = Lexicon.id("to");
    private static final int BY = Lexicon.id("by");
    private static final int UNTIL = Lexicon.id("until");
    private static final int SINCE = Lexicon.id("since");

    private static boolean isSeasonBehindArticle(Cursor cursor) {
        return !cursor.is(FALL)
                || cursor.isNumber(1)
                || (cursor.word(1) == OF
                        && (cursor.isNumber(2) || cursor.value(Lexeme.REACH, 2) > 0))
                || (!cursor.isWord(1) && cursor.value(Lexeme.PREPOSITION, -2) > 0);
    }

    /// "… of 1990", "… of last year", "summer 2007", "the fall of that year".
    private static Meaning behind(Cursor cursor, Meaning.YearPart part) {
        int end = cursor.at();
        boolean of = cursor.take(OF);
        if (!of) {
            cursor.takeSymbol(',');
        }
        cursor.take(Lexeme.FISCAL);
        Integer year = YearReader.take(cursor);
        if (year != null) {
            return new Meaning.YearPart(part.kind(), part.index(), year, part.reach());
        }
        cursor.moveTo(end);
        Meaning outer = lastYear(cursor);
        if (outer == null) {
            cursor.moveTo(end);
            outer = yearBehind(cursor);
        }
        if (outer == null) {
            cursor.moveTo(end);
            return part;
        }
        return new Meaning.Inside(outer, part);
    }

    /// "the third quarter last year", "the third quarter a year earlier".
    private static Meaning.@Nullable Period lastYear(Cursor cursor) {
        boolean last =
                cursor.take(LAST)
                        ? cursor.take(YEAR)
                        : cursor.take(A) && cursor.take(YEAR) && cursor.takeAny(AGO, EARLIER);
        return last ? new Meaning.Period(Measure.YEAR, Reach.LAST) : null;
    }

    /// "of last year", "of this year", "of the following year", "of the year".
    static Meaning.@Nullable Period yearBehind(Cursor cursor) {
        if (!cursor.take(OF)) {
            return null;
        }
        boolean article = cursor.take(THE);
        int reach = cursor.take(Lexeme.REACH);
        if (reach == Reach.SAME.ordinal() + 1) {
            cursor.take(SAME);
        }
        cursor.take(Lexeme.FISCAL);
        if ((reach == 0 && !article) || !cursor.take(YEAR)) {
            return null;
        }
        return new Meaning.Period(
                Measure.YEAR, reach == 0 ? Reach.DEFINITE : Reach.values()[reach - 1]);
    }
}
