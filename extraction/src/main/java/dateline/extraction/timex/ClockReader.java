package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// The clock times themselves: "10 p.m.", "18:30 GMT", "1430 GMT", "noon", "eight o'clock", "seven
/// thirty p.m."; and bare hours where what stands around them says that they are one: "at nine this
/// morning", "from 9 to 11 a.m.".
final class ClockReader {
    private static final int NOON = Lexicon.id("noon");
    private static final int MIDDAY = Lexicon.id("midday");
    private static final int MIDNIGHT = Lexicon.id("midnight");
    private static final int OCLOCK = Lexicon.id("o'clock");
    private static final int[] HOURS = {Lexicon.id("hours"), Lexicon.id("hrs")};
    private static final int AT = Lexicon.id("at");
    private static final int IN = Lexicon.id("in");
    private static final int OF = Lexicon.id("of");
    private static final int INTO = Lexicon.id("into");
    private static final int THE = Lexicon.id("the");
    private static final int[] AM = {Lexicon.id("am"), Lexicon.id("a.m")};
    private static final int[] PM = {Lexicon.id("pm"), Lexicon.id("p.m")};
    private static final int[] REGIONS = {
        Lexicon.id("eastern"), Lexicon.id("central"), Lexicon.id("mountain"), Lexicon.id("pacific")
    };
    private static final int STANDARD = Lexicon.id("standard");
    private static final int DAYLIGHT = Lexicon.id("daylight");
    private static final int LOCAL = Lexicon.id("local");
    private static final int TIME = Lexicon.id("time");
    private static final int LOCAL_ZONE = Lexicon.id("et");
    private static final int HOURS_OF_HALF = 12;
    private static final int MINUTES_OF_HOUR = 60;

    private final BareHour bareHour;

    ClockReader(Dates dates) {
        bareHour = new BareHour(dates);
    }

    static boolean begins(int word) {
        return word == NOON
                || word == MIDDAY
                || word == MIDNIGHT
                || Lexicon.value(word, Lexeme.CARDINAL) > 0;
    }

    /// The clock time that begins here; null: none, and the cursor may have moved.
    TimeOfDay.@Nullable Clock take(Cursor cursor) {
        boolean noon = cursor.takeAny(NOON, MIDDAY);
        if (noon || cursor.take(MIDNIGHT)) {
            String zone = zone(takeZone(cursor));
            return new TimeOfDay.Clock(noon ? 12 : 24, 0, -1, zone);
        }
        int start = cursor.at();
        int word = cursor.take(Lexeme.CARDINAL);
        return word > HOURS_OF_HALF
                ? null
                : word > 0 ? words(cursor, word, start) : digits(cursor, start);
    }

    /// "ten o'clock", "seven p.m.", "seven thirty p.m.", "at ten thirty tonight".
    private TimeOfDay.@Nullable Clock words(Cursor cursor, int hour, int start) {
        if (cursor.take(OCLOCK) || isHourOfPart(cursor)) {
            return new TimeOfDay.Clock(hour, 0, -1, null);
        }
        int minute = minutes(cursor);
        int half = half(cursor);
        half = half == 0 && minute == 0 ? ClockRange.half(cursor, hour, start) : half;
        if (half > 0) {
            return new TimeOfDay.Clock(ofHalf(hour, half), minute, -1, null);
        }
        return bareHour.isOne(cursor, start) ? new TimeOfDay.Clock(hour, minute, -1, null) : null;
    }

    /// "thirty", "forty-five" behind an hour; 0: none.
    private static int minutes(Cursor cursor) {
        int start = cursor.at();
        int minute = cursor.take(Lexeme.CARDINAL);
        if (minute >= 20 && cursor.takeHyphen()) {
            int ones = cursor.take(Lexeme.CARDINAL);
            minute = ones == 0 || ones > 9 ? 0 : minute + ones;
        }
        if (minute < 10 || minute >= MINUTES_OF_HOUR) {
            cursor.moveTo(start);
            return 0;
        }
        return minute;
    }

    /// "at 4 in the afternoon", "around three in the morning"; not "killed 4 in the morning".
    private static boolean isHourOfPart(Cursor cursor) {
        boolean introduced = cursor.word(-2) == AT || cursor.value(Lexeme.PREPOSITION, -2) > 0;
        return introduced
                && cursor.is(IN)
                && cursor.word(1) == THE
                && cursor.value(Lexeme.PART, 2) > 0
                && cursor.value(Lexeme.UNITS, 2) == 0;
    }

    /// 1: before noon, 2: after it; 0: not said.
    static int half(Cursor cursor) {
        return cursor.takeAny(AM) ? 1 : cursor.takeAny(PM) ? 2 : 0;
    }

    static int ofHalf(int hour, int half) {
        return hour % HOURS_OF_HALF + (half == 2 ? HOURS_OF_HALF : 0);
    }

    private TimeOfDay.@Nullable Clock digits(Cursor cursor, int start) {
        int digits = cursor.digits();
        int hour = cursor.number();
        if (digits == 4) {
            return fourDigits(cursor, hour);
        }
        if (digits == 0 && cursor.isNumber(0)) {
            return dotted(cursor);
        }
        return digits == 0 || digits > 2 || hour > 24 ? null : hour(cursor, hour, start);
    }

    /// "10 p.m.", "9-11 a.m.", "18:30", "2:15:30 GMT", "9 o'clock".
    private TimeOfDay.@Nullable Clock hour(Cursor cursor, int hour, int start) {
        cursor.skip();
        int minute = behindColon(cursor);
        int second = minute >= 0 ? behindColon(cursor) : -1;
        if (cursor.take(OCLOCK) || minute < 0 && isHourOfPart(cursor)) {
            return new TimeOfDay.Clock(hour, 0, -1, null);
        }
        int half = halfOf(cursor, hour, start);
        if (half > 0 && (hour > HOURS_OF_HALF || hour == 0)) {
            return null;
        }
        int zone = takeZone(cursor);
        boolean plain = zone > 0 || isPlainTime(cursor, hour, minute, start);
        if (half == 0 && !(minute < 0 ? isBare(cursor, hour, zone, start) : plain)) {
            return null;
        }
        int hours = half == 0 ? hour : ofHalf(hour, half);
        return new TimeOfDay.Clock(hours, Math.max(minute, 0), second, zone(zone));
    }

    private boolean isBare(Cursor cursor, int hour, int zone, int start) {
        return zone == 0 && hour > 0 && hour <= HOURS_OF_HALF && bareHour.isOne(cursor, start);
    }

    /// "a.m." behind the time, or behind the end of the range that it begins.
    private static int halfOf(Cursor cursor, int hour, int start) {
        int end = cursor.at();
        cursor.takeHyphen();
        int half = half(cursor);
        if (half == 0) {
            cursor.moveTo(end);
            half = ClockRange.half(cursor, hour, start);
        }
        return half;
    }

    /// "EST", "(EST)", "Eastern time", "Pacific Daylight Time"; 0: none.
    private static int takeZone(Cursor cursor) {
        int zone = cursor.isSymbol('(') ? cursor.value(Lexeme.ZONE, 1) : 0;
        if (zone > 0 && cursor.isSymbol(')', 2)) {
            cursor.moveTo(cursor.at() + 3);
            return zone;
        }
        int start = cursor.at();
        if (cursor.takeAny(REGIONS)) {
            cursor.takeAny(STANDARD, DAYLIGHT);
            if (cursor.take(TIME)) {
                return Lexicon.value(LOCAL_ZONE, Lexeme.ZONE);
            }
            cursor.moveTo(start);
        }
        return cursor.take(Lexeme.ZONE);
    }

    /// "9.30 a.m.", as the British write it.
    private static TimeOfDay.@Nullable Clock dotted(Cursor cursor) {
        int token = cursor.at();
        boolean clean = cursor.isClean();
        cursor.skip();
        int half = clean ? half(cursor) : 0;
        String text = half == 0 ? "" : cursor.tokens().text(token);
        int dot = text.indexOf('.');
        if (dot <= 0 || dot > 2 || text.length() != dot + 3) {
            return null;
        }
        int hour = Integer.parseInt(text, 0, dot, 10);
        int minute = Integer.parseInt(text, dot + 1, dot + 3, 10);
        return hour == 0 || hour > HOURS_OF_HALF || minute >= MINUTES_OF_HOUR
                ? null
                : new TimeOfDay.Clock(ofHalf(hour, half), minute, -1, zone(takeZone(cursor)));
    }

    /// "18:30" is a time; "2:1" is a score, "Mark 4:12" and "Psalm 12:15" are verses, "in 12:34" is how
    /// long a run took, "1:30 into the half" how far a match was.
    private static boolean isPlainTime(Cursor cursor, int hour, int minute, int start) {
        boolean twoDigits = cursor.tokens().length(cursor.at() - 1) == 2;
        int before = start - cursor.at() - 1;
        boolean verse =
                cursor.isWord(before) && cursor.word(before) < 0 && cursor.isCapital(before);
        boolean inside = cursor.isSymbol(':', before) && cursor.isGlued(before + 1);
        boolean measured = inside || cursor.isAny(before, IN, OF) || cursor.is(INTO);
        return twoDigits
                && minute >= 0
                && hour < 25
                && !verse
                && !measured
                && !cursor.isSymbol(':');
    }

    /// The minutes or seconds behind a colon; −1: none.
    static int behindColon(Cursor cursor) {
        boolean colon = cursor.isSymbol(':') && cursor.isGlued(0) && cursor.isGlued(1);
        if (!colon || !cursor.isNumber(1) || cursor.tokens().length(cursor.at() + 1) != 2) {
            return -1;
        }
        cursor.skip();
        int value = cursor.number();
        cursor.skip();
        return value < MINUTES_OF_HOUR ? value : -1;
    }

    /// "1430 GMT", "0800 hours", "0230 local time".
    private static TimeOfDay.@Nullable Clock fourDigits(Cursor cursor, int number) {
        cursor.skip();
        int zone = takeZone(cursor);
        boolean local = cursor.is(LOCAL) && cursor.word(1) == TIME;
        boolean time = zone > 0 || local || cursor.takeAny(HOURS);
        return time && number / 100 <= 24 && number % 100 < 60
                ? new TimeOfDay.Clock(number / 100, number % 100, -1, zone(zone))
                : null;
    }

    private static @Nullable String zone(int index) {
        String zone = Lexicon.zone(index);
        return zone.isEmpty() ? null : zone;
    }
}
