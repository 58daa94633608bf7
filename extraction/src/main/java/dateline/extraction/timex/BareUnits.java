package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Units without a number: "weeks", "recent years", "days later", "for hours".
final class BareUnits {
    private static final int THESE = Lexicon.id("these");
    private static final int FOR = Lexicon.id("for");
    private static final int WITHIN = Lexicon.id("within");
    private static final int IN = Lexicon.id("in");
    private static final int ON = Lexicon.id("on");
    private static final int LATER = Lexicon.id("later");
    private static final int OLD = Lexicon.id("old");
    private static final int OF = Lexicon.id("of");
    private static final int AFTER = Lexicon.id("after");
    private static final int BEFORE = Lexicon.id("before");
    private static final int EVERY = Lexicon.id("every");
    private static final int EACH = Lexicon.id("each");

    private BareUnits() {}

    /// "weeks", "recent years", "the coming months": units without a number; "day-long".
    static @Nullable Reading take(
            Cursor cursor, boolean reach, boolean pointed, @Nullable Mod mod) {
        Reading compound = CompoundReader.take(cursor);
        if (compound != null) {
            return pointed ? null : compound.with(mod);
        }
        int singular = cursor.take(Lexeme.UNIT);
        if (singular > 0) {
            return ShiftReader.yearAgo(cursor, singular, pointed, cursor.takeHyphen());
        }
        int plural = cursor.value(Lexeme.UNITS);
        boolean years = plural > Measure.QUARTER.ordinal() + 1;
        if (plural == 0 || (pointed && !reach && !years) || isNotALength(cursor, plural)) {
            return null;
        }
        cursor.skip();
        return LengthRule.finish(cursor, Quantity.UNKNOWN, Measure.values()[plural - 1], mod);
    }

    /// "for days", "days later"; not "on days when".
    private static boolean isSpan(Cursor cursor) {
        int before = cursor.word(-1);
        return before == FOR
                || before == WITHIN
                || before == IN
                || isCountedFrom(cursor)
                || cursor.value(Lexeme.REACH, -1) > 0;
    }

    /// "days later", "hours after the vote"; not "on days before".
    private static boolean isCountedFrom(Cursor cursor) {
        int next = cursor.word(1);
        return ShiftReader.isShift(next)
                || (next == AFTER || next == BEFORE)
                        && !cursor.wasBefore(ON)
                        && cursor.value(Lexeme.ORDINAL, -1) == 0;
    }

    /// "these days" is now; "two quarters" needs its number; "Seven Days" is a name; "the early hours of
    /// Monday" are a part of it; trade "after hours" comes when the market is closed.
    private static boolean isNotALength(Cursor cursor, int plural) {
        Measure measure = Measure.values()[plural - 1];
        boolean each = cursor.wasBefore(EVERY) || cursor.wasBefore(EACH) || cursor.wasBefore(THESE);
        boolean number = cursor.isNumber(-1) || cursor.value(Lexeme.CARDINAL, -1) > 0;
        boolean clock =
                measure.isClock()
                        && cursor.value(Lexeme.PREPOSITION, -1) == 0
                        && !isCountedFrom(cursor);
        boolean vague =
                measure == Measure.QUARTER
                        || measure == Measure.NIGHT
                        || measure == Measure.WEEKEND
                        || measure == Measure.SECOND;
        boolean early = cursor.value(Lexeme.STAGE, -1) > 0 && cursor.word(1) == OF;
        boolean closing =
                measure == Measure.HOUR
                        && cursor.wasBefore(AFTER)
                        && (!cursor.isWord(1) || cursor.value(Lexeme.MARKET, 1) > 0);
        boolean days = measure == Measure.DAY && !isSpan(cursor);
        boolean name = cursor.isCapital() && cursor.isInside(-1);
        return each
                || number
                || clock
                || vague
                || early
                || closing
                || days
                || name
                || isOwned(cursor);
    }

    /// "her later years", "her years", "years-old": said of a life, not how long.
    private static boolean isOwned(Cursor cursor) {
        boolean age = cursor.isHyphen(1) && cursor.word(2) == OLD;
        return age || cursor.wasBefore(LATER) || cursor.value(Lexeme.OWNER, -1) > 0;
    }
}
