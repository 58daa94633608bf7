package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Periods as companies abbreviate them: "Q2 2017", "Q3", "2Q17", "H1 2017", "FY2018". A half needs its
/// year, or a figure of a report behind it.
final class PeriodCodeRule implements Rule {
    private static final int Q = Lexicon.id("q");
    private static final int H = Lexicon.id("h");
    private static final int FY = Lexicon.id("fy");
    private static final int FOUR = 4;
    private static final int OF = Lexicon.id("of");

    @Override
    public String name() {
        return "period-code";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == Q || word == H || word == FY;
    }

    @Override
    public boolean beginsWithDigits() {
        return true;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        if (cursor.is(FY)) {
            return fiscalYear(cursor);
        }
        boolean first = cursor.isNumber(0);
        int index = first ? takeIndex(cursor) : 0;
        boolean half = cursor.is(H);
        if ((!half && !cursor.is(Q)) || !cursor.isCapital() || (first && !cursor.isGlued(0))) {
            return null;
        }
        cursor.skip();
        if (!first) {
            index = cursor.isGlued(0) ? takeIndex(cursor) : 0;
        }
        if (index == 0 || index > (half ? 2 : 4) || isCode(cursor)) {
            return null;
        }
        Integer year = year(cursor, first);
        boolean known = year != null || (!first && (!half || cursor.value(Lexeme.FIGURE) > 0));
        Meaning.YearPart.Kind kind =
                half ? Meaning.YearPart.Kind.HALF : Meaning.YearPart.Kind.QUARTER;
        return known ? Reading.of(new Meaning.YearPart(kind, index, year, Reach.OPEN)) : null;
    }

    /// How many digits the number here has, which belongs to letters.
    private static int glued(Cursor cursor) {
        return cursor.isNumber(0) ? cursor.tokens().length(cursor.at()) : 0;
    }

    private static int takeIndex(Cursor cursor) {
        if (glued(cursor) != 1) {
            return 0;
        }
        int index = cursor.number();
        cursor.skip();
        return index;
    }

    /// "Q4-300", "Q3x": a product.
    private static boolean isCode(Cursor cursor) {
        return cursor.isGlued(0) && (cursor.isWord(0) || cursor.isHyphen(0));
    }

    private static @Nullable Integer year(Cursor cursor, boolean glued) {
        int end = cursor.at();
        if (glued && cursor.isGlued(0) && glued(cursor) == 2) {
            return takeYear(cursor);
        }
        cursor.take(OF);
        Integer year = YearReader.take(cursor);
        if (year == null) {
            cursor.moveTo(end);
        }
        return year;
    }

    private static @Nullable Reading fiscalYear(Cursor cursor) {
        if (!YearReader.isUpper(cursor)) {
            return null;
        }
        cursor.skip();
        boolean joined = cursor.isGlued(0);
        int digits = joined ? glued(cursor) : 0;
        if (joined && digits != 2 && digits != FOUR) {
            return null;
        }
        Integer year = joined ? Integer.valueOf(takeYear(cursor)) : YearReader.take(cursor);
        return year == null ? null : Reading.of(new Meaning.Calendar(year, 0, 0, null, Reach.OPEN));
    }

    private static int takeYear(Cursor cursor) {
        int year = cursor.number();
        boolean brief = glued(cursor) == 2;
        cursor.skip();
        return brief ? YearReader.ofTwoDigits(year) : year;
    }
}
