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
        int end = cursor.at();
        cursor.moveTo(start);
        boolean introduced = isIntroduced(cursor);
        boolean behind = introduced && cursor.wasBefore(AT) && isBehindDay(cursor);
        cursor.moveTo(end);
        return introduced && (behind && !Names.isBeforeNoun(cursor) || isBeforePart(cursor));
    }

    /// "Friday night at", "tomorrow at"; behind "Friday at" a price may stand.
    private static boolean isBehindDay(Cursor cursor) {
        boolean part = cursor.value(Lexeme.PART, -2) > 0 && cursor.value(Lexeme.UNITS, -2) == 0;
        return part || cursor.isAny(-2, TONIGHT, TOMORROW);
    }

    /// Whether a preposition of time stands before the cursor.
    static boolean isIntroduced(Cursor cursor) {
        return cursor.isAny(-1, INTRODUCING) && !cursor.isAny(-2, STANDING);
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
