package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// What turns a length into a date: "ago", "earlier", "later", "from now"; "before", "prior" and
/// "after" at the end of a clause.
final class ShiftReader {
    private static final int AGO = Lexicon.id("ago");
    private static final int EARLIER = Lexicon.id("earlier");
    private static final int LATER = Lexicon.id("later");
    private static final int FROM = Lexicon.id("from");
    private static final int NOW = Lexicon.id("now");
    private static final int BEFORE = Lexicon.id("before");
    private static final int PRIOR = Lexicon.id("prior");
    private static final int AFTER = Lexicon.id("after");
    private static final int BEFOREHAND = Lexicon.id("beforehand");
    private static final int AFTERWARD = Lexicon.id("afterward");
    private static final int AFTERWARDS = Lexicon.id("afterwards");
    private static final int HENCE = Lexicon.id("hence");
    private static final int PREVIOUSLY = Lexicon.id("previously");
    private static final int BACK = Lexicon.id("back");
    private static final int PERIOD = Lexicon.id("period");
    private static final int QUARTER = Lexicon.id("quarter");

    private ShiftReader() {}

    /// The date that the words behind a length make of it; null: it stays a length.
    static Meaning.@Nullable Shift behind(Cursor cursor, Quantity quantity, Measure measure) {
        int start = cursor.at();
        cursor.takeHyphen();
        if (cursor.takeAny(AGO, BACK)) {
            return new Meaning.Shift(quantity, measure, false, false);
        }
        boolean last = isClauseEnd(cursor);
        if (cursor.takeAny(EARLIER, PREVIOUSLY, BEFOREHAND)
                || (last && cursor.takeAny(BEFORE, PRIOR))) {
            return new Meaning.Shift(quantity, measure, false, true);
        }
        if (cursor.takeAny(LATER, AFTERWARD, AFTERWARDS) || (last && cursor.take(AFTER))) {
            return new Meaning.Shift(quantity, measure, true, true);
        }
        if (cursor.take(HENCE) || (cursor.take(FROM) && cursor.take(NOW))) {
            return new Meaning.Shift(quantity, measure, true, false);
        }
        cursor.moveTo(start);
        return null;
    }

    /// Behind the next word: "two weeks prior." and not "two weeks prior to the vote".
    private static boolean isClauseEnd(Cursor cursor) {
        boolean open = cursor.isNumber(1) || cursor.isSymbol('$', 1) || cursor.isSymbol('"', 1);
        boolean joined = cursor.isHyphen(1) && cursor.isGlued(1);
        return !cursor.isWord(1) && !open && !joined;
    }

    static boolean isShift(int word) {
        return word == AGO || word == EARLIER || word == LATER;
    }

    /// "year-ago", "the year-earlier period", "the year-ago fourth quarter".
    static @Nullable Reading yearAgo(Cursor cursor, int unit, boolean article, boolean hyphen) {
        boolean before = cursor.is(BEFORE) && article;
        if (!hyphen || !(cursor.is(AGO) || cursor.is(EARLIER) || before)) {
            return null;
        }
        Meaning.Shift shift =
                new Meaning.Shift(Quantity.ONE, Measure.values()[unit - 1], false, !cursor.is(AGO));
        cursor.skip();
        int end = cursor.at();
        int index = cursor.take(Lexeme.ORDINAL);
        if (!cursor.takeAny(PERIOD, QUARTER)) {
            cursor.moveTo(end);
            return article ? null : Reading.of(shift);
        }
        boolean quarter = index > 0 && index <= 4 && cursor.wasBefore(QUARTER);
        Meaning.YearPart part =
                new Meaning.YearPart(Meaning.YearPart.Kind.QUARTER, index, null, Reach.OPEN);
        return Reading.of(quarter ? new Meaning.Inside(shift, part) : shift);
    }
}
