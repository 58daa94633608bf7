package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Clock times, with the day that is said beside them: "10 p.m. Wednesday", "9 a.m. EST Tuesday",
/// "18:30 GMT", "noon Thursday", "midnight", "eight o'clock".
final class ClockRule implements Rule {
    private static final int NOON = Lexicon.id("noon");
    private static final int MIDDAY = Lexicon.id("midday");
    private static final int MIDNIGHT = Lexicon.id("midnight");
    private static final int OCLOCK = Lexicon.id("o'clock");
    private static final int[] HOURS = {Lexicon.id("hours"), Lexicon.id("hrs")};
    private static final int[] ABOUT = {
        Lexicon.id("about"), Lexicon.id("around"), Lexicon.id("approximately")
    };
    private static final int MARK = Lexicon.id("mark");
    private static final int AT = Lexicon.id("at");
    private static final int IN = Lexicon.id("in");
    private static final int THE = Lexicon.id("the");
    private static final int[] AM = {Lexicon.id("am"), Lexicon.id("a.m")};
    private static final int[] PM = {Lexicon.id("pm"), Lexicon.id("p.m")};

    private final Dates dates;

    ClockRule(Dates dates) {
        this.dates = dates;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == NOON
                || word == MIDDAY
                || word == MIDNIGHT
                || word == ABOUT[0]
                || word == ABOUT[1]
                || word == ABOUT[2]
                || Lexicon.value(word, Lexeme.CARDINAL) > 0;
    }

    @Override
    public boolean beginsWithDigits() {
        return true;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean about = cursor.takeAny(ABOUT);
        TimeOfDay.Clock clock = clock(cursor);
        boolean mark = cursor.is(MARK) || (cursor.wasBefore(MIDNIGHT) && isAttribute(cursor));
        if (clock == null || mark) {
            return null;
        }
        TimeOfDay.Part inside = takeInThe(cursor);
        int end = cursor.at();
        cursor.takeSymbol(',');
        Reading day = dates.takeDay(cursor);
        if (day == null) {
            cursor.moveTo(end);
        }
        TimeOfDay.Part part = inside == null ? part(day) : inside;
        Meaning at = new Meaning.At(day == null ? null : dayOf(day), clock.inThe(part));
        return new Reading(at, about ? Mod.APPROX : null);
    }

    /// "these midnight rules": no time of a day, but what they are called.
    private static boolean isAttribute(Cursor cursor) {
        boolean introduced =
                cursor.value(Lexeme.PREPOSITION, -2) > 0
                        || cursor.word(-2) == AT
                        || !cursor.isWord(-2);
        return !introduced && cursor.isWord(0) && cursor.tokens().text(cursor.at()).endsWith("s");
    }

    /// "two o'clock in the morning", "3:30 in the afternoon".
    private static TimeOfDay.@Nullable Part takeInThe(Cursor cursor) {
        int start = cursor.at();
        int part = cursor.take(IN) && cursor.take(THE) ? cursor.take(Lexeme.PART) : 0;
        if (part == 0) {
            cursor.moveTo(start);
            return null;
        }
        return TimeOfDay.Part.values()[part - 1];
    }

    private static TimeOfDay.@Nullable Part part(@Nullable Reading day) {
        return day != null
                        && day.meaning() instanceof Meaning.At at
                        && at.time() instanceof TimeOfDay.Part part
                ? part
                : null;
    }

    private static @Nullable Meaning dayOf(Reading day) {
        return day.meaning() instanceof Meaning.At at ? at.day() : day.meaning();
    }

    private static TimeOfDay.@Nullable Clock clock(Cursor cursor) {
        boolean noon = cursor.takeAny(NOON, MIDDAY);
        if (noon || cursor.take(MIDNIGHT)) {
            String zone = zone(cursor.take(Lexeme.ZONE));
            return new TimeOfDay.Clock(noon ? 12 : 24, 0, -1, zone);
        }
        int word = cursor.take(Lexeme.CARDINAL);
        return word > 12 ? null : word > 0 ? words(cursor, word) : digits(cursor);
    }

    /// "ten o'clock", "seven p.m.", "seven thirty p.m.".
    private static TimeOfDay.@Nullable Clock words(Cursor cursor, int hour) {
        if (cursor.take(OCLOCK) || isHourOfPart(cursor)) {
            return new TimeOfDay.Clock(hour, 0, -1, null);
        }
        int minute = cursor.take(Lexeme.CARDINAL);
        int half = minute < 60 ? half(cursor) : 0;
        return half == 0
                ? null
                : new TimeOfDay.Clock(hour % 12 + (half == 2 ? 12 : 0), minute, -1, null);
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
    private static int half(Cursor cursor) {
        return cursor.takeAny(AM) ? 1 : cursor.takeAny(PM) ? 2 : 0;
    }

    private static TimeOfDay.@Nullable Clock digits(Cursor cursor) {
        int digits = cursor.digits();
        int hour = cursor.number();
        if (digits == 4) {
            return fourDigits(cursor, hour);
        }
        if (digits == 0 || digits > 2 || hour > 24) {
            return null;
        }
        cursor.skip();
        int minute = behindColon(cursor);
        int second = minute >= 0 ? behindColon(cursor) : -1;
        if (cursor.take(OCLOCK) || minute < 0 && isHourOfPart(cursor)) {
            return new TimeOfDay.Clock(hour, 0, -1, null);
        }
        cursor.takeHyphen();
        int half = half(cursor);
        if (half == 0 ? minute < 0 : hour > 12 || hour == 0) {
            return null;
        }
        int zone = cursor.take(Lexeme.ZONE);
        if (half == 0 && zone == 0 && !isPlainTime(cursor, hour, minute)) {
            return null;
        }
        int hours = half == 0 ? hour : hour % 12 + (half == 2 ? 12 : 0);
        return new TimeOfDay.Clock(hours, Math.max(minute, 0), second, zone(zone));
    }

    /// "18:30" is a time; "2:1" is a score, "Mark 4:12" a verse.
    private static boolean isPlainTime(Cursor cursor, int hour, int minute) {
        boolean twoDigits = cursor.tokens().length(cursor.at() - 1) == 2;
        return twoDigits && minute >= 0 && minute < 60 && hour < 25 && !cursor.isSymbol(':');
    }

    private static int behindColon(Cursor cursor) {
        boolean colon = cursor.isSymbol(':') && cursor.isGlued(0) && cursor.isGlued(1);
        if (!colon || !cursor.isNumber(1) || cursor.tokens().length(cursor.at() + 1) != 2) {
            return -1;
        }
        cursor.skip();
        int value = cursor.number();
        cursor.skip();
        return value < 60 ? value : -1;
    }

    /// "1430 GMT", "0800 hours".
    private static TimeOfDay.@Nullable Clock fourDigits(Cursor cursor, int number) {
        cursor.skip();
        int zone = cursor.take(Lexeme.ZONE);
        boolean time = zone > 0 || cursor.takeAny(HOURS);
        return time && number / 100 <= 24 && number % 100 < 60
                ? new TimeOfDay.Clock(number / 100, number % 100, -1, zone(zone))
                : null;
    }

    private static @Nullable String zone(int index) {
        String zone = Lexicon.zone(index);
        return zone.isEmpty() ? null : zone;
    }
}
