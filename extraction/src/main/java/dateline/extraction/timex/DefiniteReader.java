package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Units that need no pointing, behind "the": "the weekend", "the quarter", "for the year", "the day
/// before", "the end of the decade".
final class DefiniteReader {
    private static final int FULL = Lexicon.id("full");
    private static final int BEFORE = Lexicon.id("before");
    private static final int AFTER = Lexicon.id("after");
    private static final int SINCE = Lexicon.id("since");
    private static final int TO = Lexicon.id("to");
    private static final int PRIOR = Lexicon.id("prior");
    private static final int AHEAD = Lexicon.id("ahead");
    private static final int FOLLOWING = Lexicon.id("following");
    private static final int OF = Lexicon.id("of");
    private static final int LAST = Lexicon.id("last");
    private static final int NEXT = Lexicon.id("next");
    private static final int ENDED = Lexicon.id("ended");
    private static final int ENDING = Lexicon.id("ending");
    private static final int[] ENDS = {
        Lexicon.id("end"),
        Lexicon.id("beginning"),
        Lexicon.id("start"),
        Lexicon.id("middle"),
        Lexicon.id("turn")
    };
    private static final int DECEMBER = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    private DefiniteReader() {}

    /// The unit behind the article at which the cursor has passed; null: it is none that is known.
    static @Nullable Reading take(Cursor cursor) {
        int article = cursor.at() - 1;
        boolean fiscal = cursor.take(Lexeme.FISCAL) > 0;
        boolean full = cursor.take(FULL);
        boolean capital = cursor.isCapital();
        int unit = cursor.take(Lexeme.UNIT);
        if (unit == 0 || capital) {
            return null;
        }
        Measure measure = Measure.values()[unit - 1];
        Meaning meaning = beside(cursor, measure);
        boolean to = cursor.is(TO) && cursor.value(Lexeme.MONTH, 1) > 0;
        if (meaning == null && (to || cursor.is(ENDED) || cursor.is(ENDING))) {
            meaning = closed(cursor, measure);
        }
        boolean dated = measure == Measure.WEEK && isBeforeItsDay(cursor);
        int end = cursor.at();
        cursor.moveTo(article);
        boolean known = !isAward(cursor) && isKnown(cursor, measure, fiscal || full, dated);
        cursor.moveTo(end);
        boolean hyphen = cursor.isHyphen(0) && cursor.isGlued(0);
        if (meaning != null || !known || hyphen) {
            return meaning == null ? null : Reading.of(meaning);
        }
        return Reading.of(new Meaning.Period(measure, Reach.DEFINITE));
    }

    /// "man of the year", "crime of the century".
    private static boolean isAward(Cursor cursor) {
        return cursor.wasBefore(OF) && cursor.value(Lexeme.AWARD, -2) > 0;
    }

    /// By what stands before the article: "for the year", "at the end of the decade".
    private static boolean isKnown(
            Cursor cursor, Measure measure, boolean fiscal, boolean isDated) {
        boolean preposition = cursor.value(Lexeme.PREPOSITION, -1) > 0;
        return switch (measure) {
            case WEEKEND, QUARTER -> true;
            case YEAR, MONTH, WEEK -> fiscal || preposition || isDated;
            case DECADE, CENTURY ->
                    preposition && (!cursor.wasBefore(OF) || isEnd(cursor.word(-2)));
            default -> false;
        };
    }

    /// "the week of March 2", "the week ended Friday".
    private static boolean isBeforeItsDay(Cursor cursor) {
        boolean joined = cursor.is(OF) || cursor.is(ENDED) || cursor.is(ENDING);
        return joined && (cursor.value(Lexeme.MONTH, 1) > 0 || cursor.value(Lexeme.WEEKDAY, 1) > 0);
    }

    private static boolean isEnd(int word) {
        for (int end : ENDS) {
            if (word == end) {
                return true;
            }
        }
        return false;
    }

    /// "the year ended June 30", "the year to March" is twelve months; "the quarter ended July 31" the one that holds the
    /// most of them.
    private static @Nullable Meaning closed(Cursor cursor, Measure measure) {
        int month = cursor.value(Lexeme.MONTH, 1);
        if (measure == Measure.QUARTER && month > 0) {
            int middle = month == 1 ? DECEMBER : month - 1;
            int index = (middle + MONTHS_OF_QUARTER - 1) / MONTHS_OF_QUARTER;
            return new Meaning.YearPart(Meaning.YearPart.Kind.QUARTER, index, null, Reach.DEFINITE);
        }
        return measure == Measure.YEAR ? new Meaning.Length(Quantity.ONE, measure) : null;
    }

    /// "the day before", "the year after", "the day following", "the week prior", "the week
    /// before last", "the week after next"; "the year ahead" and "the year since" are lengths.
    private static @Nullable Meaning beside(Cursor cursor, Measure measure) {
        if (measure.isClock() || measure == Measure.QUARTER) {
            return null;
        }
        boolean ahead = cursor.is(AHEAD) && cursor.word(1) != OF;
        if (ahead || (cursor.is(SINCE) && measure != Measure.DAY)) {
            cursor.moveTo(cursor.at() + (ahead ? 1 : 0));
            return new Meaning.Length(Quantity.ONE, measure);
        }
        boolean after = cursor.is(AFTER) || cursor.is(FOLLOWING);
        int next = after || cursor.is(BEFORE) || cursor.is(PRIOR) ? 1 : 0;
        if (next == 0) {
            return null;
        }
        if (!after && cursor.word(1) == LAST && !cursor.isNumber(2)) {
            cursor.moveTo(cursor.at() + 2);
            return new Meaning.Shift(Quantity.of(2), measure, false, false);
        }
        if (after && cursor.word(1) == NEXT && !cursor.isNumber(2)) {
            cursor.moveTo(cursor.at() + 2);
            return new Meaning.Shift(Quantity.of(2), measure, true, false);
        }
        if (cursor.isWord(1)) {
            // "the day before they met" counts from their meeting
            return null;
        }
        cursor.skip();
        return new Meaning.Period(measure, after ? Reach.FOLLOWING : Reach.PREVIOUS);
    }
}
