package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Clock times as they are spoken: "half past three", "a quarter to five", "ten minutes past six", "20
/// to 8". What could as well be a score, odds or a range ("20 to 8", "ten to twelve") is one only where
/// a preposition of time introduces it and nothing is counted.
final class SpokenClock {
    private static final int A = Lexicon.id("a");
    private static final int AT = Lexicon.id("at");
    private static final int BY = Lexicon.id("by");
    private static final int TO = Lexicon.id("to");
    private static final int PAST = Lexicon.id("past");
    private static final int HALF = Lexicon.id("half");
    private static final int QUARTER = Lexicon.id("quarter");
    private static final int AFTER = Lexicon.id("after");
    private static final int BEFORE = Lexicon.id("before");
    private static final int MINUTE = Lexicon.id("minute");
    private static final int MINUTES = Lexicon.id("minutes");
    private static final int OCLOCK = Lexicon.id("o'clock");
    private static final int NOON = Lexicon.id("noon");
    private static final int MIDNIGHT = Lexicon.id("midnight");
    private static final int MINUTES_OF_HOUR = 60;
    private static final int HOURS_OF_HALF = 12;
    private static final int LEAST = 5;
    private static final int MOST = 29;
    private static final int LONGEST_ODDS = 4;

    private SpokenClock() {}

    static boolean begins(int word) {
        return word == HALF || word == QUARTER || word == A;
    }

    /// The time that begins here; null: none, and the cursor stands where it stood.
    static TimeOfDay.@Nullable Clock take(Cursor cursor) {
        int start = cursor.at();
        TimeOfDay.Clock clock = read(cursor, start);
        if (clock == null) {
            cursor.moveTo(start);
        }
        return clock;
    }

    private static TimeOfDay.@Nullable Clock read(Cursor cursor, int start) {
        boolean half = cursor.take(HALF);
        boolean quarter = !half && isQuarter(cursor);
        boolean digits = cursor.digits() > 0;
        int minute = half ? 30 : quarter ? 15 : number(cursor, MINUTES_OF_HOUR - 1);
        boolean counted = !half && !quarter && cursor.takeAny(MINUTES, MINUTE);
        boolean named = counted && cursor.isAny(1, NOON, MIDNIGHT);
        boolean past = cursor.take(PAST) || named && cursor.take(AFTER);
        boolean ahead = !past && !half && (cursor.take(TO) || named && cursor.take(BEFORE));
        boolean fits = half || counted ? minute > 0 : minute >= LEAST && minute <= MOST;
        int hour = fits && (past || ahead) ? hour(cursor) : 0;
        if (hour == 0 || !half && Names.isBeforeNoun(cursor)) {
            return null;
        }
        boolean sure = half || named || past && (quarter || counted || cursor.wasBefore(MIDNIGHT));
        int before = cursor.word(start - cursor.at() - 1);
        boolean single = past || quarter || counted || isNoRange(before, minute, hour, digits);
        if (!single || !(sure || BareHour.isIntroduced(cursor, start))) {
            return null;
        }
        cursor.take(OCLOCK);
        return clock(ofHalf(cursor, hour), past ? minute : -minute);
    }

    private static boolean isQuarter(Cursor cursor) {
        cursor.take(A);
        return cursor.take(QUARTER);
    }

    private static int number(Cursor cursor, int most) {
        int word = cursor.take(Lexeme.CARDINAL);
        if (word >= 20 && cursor.value(Lexeme.CARDINAL, 1) == LEAST && cursor.takeHyphen()) {
            cursor.skip();
            word += LEAST;
        }
        boolean digits = word == 0 && cursor.digits() > 0 && !cursor.isSymbol(':', 1);
        int value = digits ? cursor.number() : word;
        if (digits) {
            cursor.skip();
        }
        return value > most ? 0 : value;
    }

    /// 1…12, 24 for midnight; 0: none.
    private static int hour(Cursor cursor) {
        return cursor.take(NOON)
                ? HOURS_OF_HALF
                : cursor.take(MIDNIGHT) ? 2 * HOURS_OF_HALF : number(cursor, HOURS_OF_HALF);
    }

    /// "10 to 12" may be a range, "20 to 1" odds, "won by 20 to 8" a score.
    private static boolean isNoRange(int before, int minute, int hour, boolean digits) {
        boolean falling = minute > hour && hour <= HOURS_OF_HALF;
        return digits
                ? falling && hour > LONGEST_ODDS && before != BY
                : hour > 1 && (falling || before == AT || hour > HOURS_OF_HALF);
    }

    private static int ofHalf(Cursor cursor, int hour) {
        int half = ClockReader.half(cursor);
        return half == 0 ? hour : ClockReader.ofHalf(hour, half);
    }

    private static TimeOfDay.Clock clock(int hour, int minutes) {
        if (minutes > 0) {
            return new TimeOfDay.Clock(hour % (2 * HOURS_OF_HALF), minutes, -1, null);
        }
        int before = hour == 1 ? HOURS_OF_HALF : hour == 0 ? 2 * HOURS_OF_HALF - 1 : hour - 1;
        return new TimeOfDay.Clock(before, MINUTES_OF_HOUR + minutes, -1, null);
    }
}
