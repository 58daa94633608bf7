package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// A whole unit and the word that says which: "last week", "this year", "the following month", "that
/// same day", "the past decade", "this morning", "last night", "year-end".
final class PeriodRule implements Rule {
    private static final int THE = Lexicon.id("the");
    private static final int YEAR = Lexicon.id("year");
    private static final int END = Lexicon.id("end");
    private static final int FOLLOWING = Lexicon.id("following");
    private static final int MOST = Lexicon.id("most");
    private static final int WEEK = Measure.WEEK.ordinal() + 1;
    private static final int MONTH = Measure.MONTH.ordinal() + 1;
    private static final int OR = Lexicon.id("or");
    private static final int LATEST = Lexicon.id("latest");
    private static final int RECENT = Lexicon.id("recent");
    private static final int COMING = Lexicon.id("coming");
    private static final int UPCOMING = Lexicon.id("upcoming");
    private static final int OF = Lexicon.id("of");

    @Override
    public String name() {
        return "period";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == THE
                || word == YEAR
                || word == LATEST
                || Lexicon.value(word, Lexeme.REACH) > 0;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        if (cursor.is(YEAR)) {
            return yearEnd(cursor);
        }
        boolean article = cursor.take(THE);
        if (cursor.take(MOST)) {
            return article && cursor.take(RECENT) ? latest(cursor) : null;
        }
        if (cursor.take(LATEST)) {
            int unit = cursor.value(Lexeme.UNIT);
            boolean week = article && (unit == WEEK || unit == MONTH);
            return week || cursor.value(Lexeme.FISCAL) > 0 ? latest(cursor) : null;
        }
        boolean coming = cursor.is(COMING) || cursor.is(UPCOMING);
        Reach reach = ReachReader.take(cursor);
        if (reach == Reach.OPEN) {
            return article ? DefiniteReader.take(cursor) : null;
        }
        cursor.take(Lexeme.FISCAL);
        boolean capital = cursor.isCapital();
        int part = cursor.value(Lexeme.PART);
        if (part > 0 && cursor.value(Lexeme.UNITS) == 0) {
            cursor.skip();
            return Reading.of(partOfDay(reach, TimeOfDay.Part.values()[part - 1]));
        }
        int unit = cursor.take(Lexeme.UNIT);
        if (unit == 0
                || capital
                || cursor.value(Lexeme.UNIT) > 0
                || isOrdinalUse(cursor, reach, article)) {
            return null;
        }
        Measure measure = Measure.values()[unit - 1];
        if (article && cursor.is(OR) && cursor.value(Lexeme.CARDINAL, 1) > 0) {
            cursor.moveTo(cursor.at() + 2);
            return Reading.of(new Meaning.Length(Quantity.ONE, measure)).with(Mod.APPROX);
        }
        return reading(measure, reach, article && !coming);
    }

    /// "the most recent quarter", "its latest fiscal year".
    private static @Nullable Reading latest(Cursor cursor) {
        cursor.take(Lexeme.FISCAL);
        int unit = cursor.take(Lexeme.UNIT);
        if (unit == 0) {
            return null;
        }
        Measure measure = Measure.values()[unit - 1];
        Reach reach = measure == Measure.QUARTER ? Reach.DEFINITE : Reach.LAST;
        return measure.isClock() ? null : Reading.of(new Meaning.Period(measure, reach));
    }

    /// "the last minute", "this second": no calendar unit; "the last day of the trial", "its last month
    /// of trading"; not "was convicted last month of murder".
    private static boolean isOrdinalUse(Cursor cursor, Reach reach, boolean article) {
        int unit = cursor.value(Lexeme.UNIT, -1);
        boolean clock = Measure.values()[unit - 1].isClock();
        boolean hyphen = cursor.isHyphen(0) && cursor.isGlued(0);
        boolean thisDay = reach == Reach.THIS && unit == Measure.DAY.ordinal() + 1;
        boolean owned =
                cursor.word(-3) == THE
                        || cursor.value(Lexeme.OWNER, -3) > 0
                        || cursor.isPossessive(-3);
        boolean lastOf = reach == Reach.LAST && cursor.is(OF) && owned;
        return clock || thisDay || lastOf || (hyphen && !(reach == Reach.THIS || article));
    }

    private static @Nullable Reading reading(Measure measure, Reach reach, boolean article) {
        boolean next = reach == Reach.NEXT && measure == Measure.DAY;
        if (next || (reach == Reach.NEXT && article)) {
            return Reading.of(new Meaning.Period(measure, Reach.FOLLOWING));
        }
        boolean epoch = measure.factor() > 1 && measure.letter().equals("Y");
        if (reach == Reach.LAST && article && epoch) {
            return Reading.of(new Meaning.Length(Quantity.ONE, measure));
        }
        return Reading.of(new Meaning.Period(measure, reach));
    }

    /// "last night" is the night before this day; "this morning" is this day's.
    private static Meaning partOfDay(Reach reach, TimeOfDay.Part part) {
        return new Meaning.At(
                new Meaning.Period(Measure.DAY, reach == Reach.NEXT ? Reach.FOLLOWING : reach),
                part);
    }

    /// "year-end", "year's end", "year end", "year-end 1988".
    private static @Nullable Reading yearEnd(Cursor cursor) {
        cursor.skip();
        if (cursor.isPossessive(0)) {
            cursor.skip();
        }
        cursor.takeHyphen();
        if (!cursor.take(END)) {
            return null;
        }
        Integer year = YearReader.takeFourDigits(cursor);
        Meaning meaning =
                year == null
                        ? new Meaning.Period(Measure.YEAR, Reach.THIS)
                        : new Meaning.Calendar(year, 0, 0, null, Reach.OPEN);
        return new Reading(meaning, Mod.END);
    }
}
