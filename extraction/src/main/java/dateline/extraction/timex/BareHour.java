package dateline.extraction.timex;

/// An hour without "o'clock" or "a.m." is one if a preposition of time stands before it and the part
/// of the day beside it: "at nine this morning", "until 2 the next morning", "Friday night at eight";
/// not "killed nine this morning", "the toll stood at nine last night".
final class BareHour {
    private static final int AT = Lexicon.id("at");
    private static final int TONIGHT = Lexicon.id("tonight");
    private static final int TOMORROW = Lexicon.id("tomorrow");
    private static final int NIGHT = Lexicon.id("night");
    private static final int[] INTRODUCING = {
        AT,
        Lexicon.id("by"),
        Lexicon.id("until"),
        Lexicon.id("till"),
        Lexicon.id("before"),
        Lexicon.id("after"),
        Lexicon.id("since"),
        Lexicon.id("around"),
        Lexicon.id("about")
    };
    private static final int[] STANDING = {
        Lexicon.id("stood"), Lexicon.id("stands"), Lexicon.id("remained"), Lexicon.id("remains")
    };

    private final Dates dates;

    BareHour(Dates dates) {
        this.dates = dates;
    }

    /// Whether the hour from that token to the cursor, which stays, is one.
    boolean isOne(Cursor cursor, int start) {
        int before = start - cursor.at() - 1;
        if (!isIntroduced(cursor, start)) {
            return false;
        }
        boolean behind = cursor.word(before) == AT && isBehindDay(cursor, before - 1);
        return behind && !Names.isBeforeNoun(cursor) || isBeforePart(cursor);
    }

    /// "Friday night at", "tomorrow at"; behind "Friday at" a price may stand.
    private static boolean isBehindDay(Cursor cursor, int day) {
        boolean part = cursor.value(Lexeme.PART, day) > 0 && cursor.value(Lexeme.UNITS, day) == 0;
        return part || cursor.isAny(day, TONIGHT, TOMORROW);
    }

    /// Whether a preposition of time stands before that token.
    static boolean isIntroduced(Cursor cursor, int start) {
        int before = start - cursor.at() - 1;
        return cursor.isAny(before, INTRODUCING) && !cursor.isAny(before - 1, STANDING);
    }

    private boolean isBeforePart(Cursor cursor) {
        if (cursor.is(AT) && cursor.word(1) == NIGHT) {
            return true;
        }
        int end = cursor.at();
        Reading day = dates.takeDay(cursor);
        cursor.moveTo(end);
        return day != null
                && day.meaning() instanceof Meaning.At at
                && at.time() instanceof TimeOfDay.Part;
    }
}
