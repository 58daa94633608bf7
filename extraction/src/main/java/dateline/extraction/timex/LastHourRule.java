package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// An hour or minute that has passed or is to come, as a length: "in the last hour", "over the past
/// minute", "within the next hour"; not "at the last minute", "the last hour of the trial".
final class LastHourRule implements Rule {
    private static final int THE = Lexicon.id("the");
    private static final int IN = Lexicon.id("in");
    private static final int OF = Lexicon.id("of");
    private static final int PAST = Lexicon.id("past");
    private static final int LAST = Lexicon.id("last");
    private static final int NEXT = Lexicon.id("next");
    private static final int MINUTE = Lexicon.id("minute");
    private static final int HOUR = Lexicon.id("hour");
    private static final int[] SPANNING = {
        Lexicon.id("over"),
        Lexicon.id("within"),
        Lexicon.id("during"),
        Lexicon.id("for"),
        Lexicon.id("throughout")
    };

    @Override
    public String name() {
        return "last-hour";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == THE;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean in = cursor.wasBefore(IN);
        boolean spanning = in || cursor.isAny(-1, SPANNING);
        cursor.skip();
        boolean past = cursor.take(PAST);
        boolean pointed = spanning && (past || cursor.takeAny(LAST, NEXT));
        // "in the last minute he scored" is how a match ends
        boolean minute = pointed && (past || !in) && cursor.take(MINUTE);
        boolean unit = minute || pointed && cursor.take(HOUR);
        boolean hyphen = cursor.isHyphen(0) && cursor.isGlued(0);
        return unit && !cursor.is(OF) && !hyphen
                ? Reading.of(
                        new Meaning.Length(Quantity.ONE, minute ? Measure.MINUTE : Measure.HOUR))
                : null;
    }
}
