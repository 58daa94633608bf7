package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// "today", "yesterday", "tomorrow", "tonight", "the day before yesterday".
final class DayWordRule implements Rule {
    private static final int TODAY = Lexicon.id("today");
    private static final int YESTERDAY = Lexicon.id("yesterday");
    private static final int TOMORROW = Lexicon.id("tomorrow");
    private static final int TONIGHT = Lexicon.id("tonight");
    private static final int THE = Lexicon.id("the");
    private static final int DAY = Lexicon.id("day");
    private static final int BEFORE = Lexicon.id("before");
    private static final int AFTER = Lexicon.id("after");

    @Override
    public String name() {
        return "day-word";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == TODAY
                || word == YESTERDAY
                || word == TOMORROW
                || word == TONIGHT
                || word == THE;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        if (cursor.take(THE)) {
            return cursor.take(DAY) ? beside(cursor) : null;
        }
        if (isBeforeName(cursor)) {
            return null;
        }
        Meaning today = new Meaning.Period(Measure.DAY, Reach.THIS);
        if (cursor.take(TONIGHT)) {
            return Reading.of(new Meaning.At(today, TimeOfDay.Part.NIGHT));
        }
        if (cursor.take(TODAY)) {
            return Reading.of(today);
        }
        return Reading.of(
                new Meaning.Period(
                        Measure.DAY, cursor.take(YESTERDAY) ? Reach.LAST : next(cursor)));
    }

    /// "USA Today", "World News Tonight"
    private static boolean isBeforeName(Cursor cursor) {
        return cursor.isCapital() && cursor.isCapital(-1) && cursor.isWord(-1);
    }

    private static Reach next(Cursor cursor) {
        cursor.skip();
        return Reach.NEXT;
    }

    private static @Nullable Reading beside(Cursor cursor) {
        if (cursor.take(BEFORE) && cursor.take(YESTERDAY)) {
            return Reading.of(new Meaning.Shift(Quantity.of(2), Measure.DAY, false, false));
        }
        if (cursor.take(AFTER) && cursor.take(TOMORROW)) {
            return Reading.of(new Meaning.Shift(Quantity.of(2), Measure.DAY, true, false));
        }
        return null;
    }
}
