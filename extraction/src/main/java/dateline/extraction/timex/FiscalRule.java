package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Periods of company reports: "the latest quarter", "the year-ago period", "the 1988 period", "the
/// corresponding period last year", "the same quarter of 1988", "last year's quarter", "the quarter a year ago".
final class FiscalRule implements Rule {
    private static final int THE = Lexicon.id("the");
    private static final int LATEST = Lexicon.id("latest");
    private static final int PERIOD = Lexicon.id("period");
    private static final int QUARTER = Lexicon.id("quarter");
    private static final int CORRESPONDING = Lexicon.id("corresponding");
    private static final int COMPARABLE = Lexicon.id("comparable");
    private static final int SAME = Lexicon.id("same");
    private static final int LIKE = Lexicon.id("like");
    private static final int PRIOR = Lexicon.id("prior");
    private static final int PREVIOUS = Lexicon.id("previous");
    private static final int LAST = Lexicon.id("last");
    private static final int YEAR = Lexicon.id("year");
    private static final int A = Lexicon.id("a");
    private static final int AGO = Lexicon.id("ago");
    private static final int EARLIER = Lexicon.id("earlier");
    private static final int OF = Lexicon.id("of");
    private static final int IN = Lexicon.id("in");

    private static final Meaning YEAR_BEFORE =
            new Meaning.Shift(Quantity.ONE, Measure.YEAR, false, true);

    @Override
    public String name() {
        return "fiscal";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == THE || word == LAST;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        if (cursor.take(LAST)) {
            boolean quarter = cursor.take(YEAR) && takePossessive(cursor) && takePeriod(cursor);
            return quarter ? Reading.of(YEAR_BEFORE) : null;
        }
        cursor.skip();
        if (cursor.take(LATEST)) {
            return takePeriod(cursor) ? told() : null;
        }
        if (cursor.takeAny(PRIOR, PREVIOUS)) {
            boolean quarter = cursor.takeHyphen() && cursor.take(YEAR) && takePeriod(cursor);
            return quarter ? Reading.of(YEAR_BEFORE) : null;
        }
        boolean same = cursor.takeAny(CORRESPONDING, COMPARABLE, SAME, LIKE);
        Integer year = YearReader.takeFourDigits(cursor);
        if (!takePeriod(cursor)) {
            return null;
        }
        if (year == null && same) {
            year = yearBehind(cursor);
        }
        if (year != null) {
            return Reading.of(
                    new Meaning.YearPart(Meaning.YearPart.Kind.QUARTER, 0, year, Reach.SAME));
        }
        return yearBefore(cursor, same) ? Reading.of(YEAR_BEFORE) : null;
    }

    /// "the same quarter of 1988".
    private static @Nullable Integer yearBehind(Cursor cursor) {
        int end = cursor.at();
        Integer year = cursor.takeAny(OF, IN) ? YearReader.takeFourDigits(cursor) : null;
        if (year == null) {
            cursor.moveTo(end);
        }
        return year;
    }

    private static Reading told() {
        return Reading.of(new Meaning.Period(Measure.QUARTER, Reach.DEFINITE));
    }

    private static boolean takePossessive(Cursor cursor) {
        boolean found = cursor.isPossessive(0);
        cursor.skip();
        return found;
    }

    private static boolean takePeriod(Cursor cursor) {
        return cursor.takeAny(PERIOD, QUARTER);
    }

    /// "… a year ago", "… last year", "… of last year".
    private static boolean yearBefore(Cursor cursor, boolean same) {
        if (cursor.take(A)) {
            return cursor.take(YEAR) && cursor.takeAny(AGO, EARLIER);
        }
        cursor.take(OF);
        return same && cursor.take(LAST) && cursor.take(YEAR);
    }
}
