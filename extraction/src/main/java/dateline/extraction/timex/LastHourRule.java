package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// An hour or minute that has passed or is to come, as a length: "in the last hour", "over the past
/// minute", "within the next hour"; not "at the last minute", "the last hour of the trial".
final class LastHourRule implements Rule {
    private static final int THE = Lexicon.id("the");
    private static final int IN = Lexicon.id("in");
    private static final int OF = Lexicon.id("of");
    private static final int PAST = Lexicon.id("past");
    private static final int[] LAST_OR_NEXT = {Lexicon.id("last"), Lexicon.id("next")};
    private static final int BEFORE_ARTICLE = -3;
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
        cursor.skip();
        boolean past = cursor.take(PAST);
        if (!past && !cursor.takeAny(LAST_OR_NEXT)) {
            return null;
        }
        boolean in = cursor.word(BEFORE_ARTICLE) == IN;
        boolean pointed = in || cursor.isAny(BEFORE_ARTICLE, SPANNING);
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
