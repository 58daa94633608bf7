package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Clock times, with the day that is said beside them: "10 p.m. Wednesday", "9 a.m. EST Tuesday",
/// "18:30 GMT", "noon Thursday", "midnight", "eight o'clock", "half past three", "nine this morning".
final class ClockRule implements Rule {
    private static final int MIDNIGHT = Lexicon.id("midnight");
    private static final int[] ABOUT = {
        Lexicon.id("about"), Lexicon.id("around"), Lexicon.id("approximately")
    };
    private static final int MARK = Lexicon.id("mark");
    private static final int AT = Lexicon.id("at");
    private static final int IN = Lexicon.id("in");
    private static final int THE = Lexicon.id("the");
    private static final int EARLY = Lexicon.id("early");
    private static final int LATE = Lexicon.id("late");
    private static final int NIGHT = Lexicon.id("night");

    private final Dates dates;
    private final ClockReader reader;

    ClockRule(Dates dates) {
        this.dates = dates;
        this.reader = new ClockReader(dates);
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == ABOUT[0]
                || word == ABOUT[1]
                || word == ABOUT[2]
                || ClockReader.begins(word)
                || SpokenClock.begins(word);
    }

    @Override
    public boolean beginsWithDigits() {
        return true;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean about = cursor.takeAny(ABOUT);
        TimeOfDay.Clock spoken = SpokenClock.take(cursor);
        TimeOfDay.Clock clock = spoken == null ? reader.take(cursor) : spoken;
        boolean mark = cursor.is(MARK) || (cursor.wasBefore(MIDNIGHT) && isAttribute(cursor));
        if (clock == null || mark) {
            return null;
        }
        TimeOfDay.Part inside = takeInThe(cursor);
        int end = cursor.at();
        cursor.takeSymbol(',');
        cursor.takeAny(EARLY, LATE);
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

    /// "two o'clock in the morning", "3:30 in the afternoon", "ten o'clock at night".
    private static TimeOfDay.@Nullable Part takeInThe(Cursor cursor) {
        int start = cursor.at();
        if (cursor.take(AT) && cursor.take(NIGHT)) {
            return TimeOfDay.Part.NIGHT;
        }
        cursor.moveTo(start);
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
}
