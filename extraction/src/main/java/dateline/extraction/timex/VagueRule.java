package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// References without a date: "now", "recently", "the past", "in the near future", "these days".
final class VagueRule implements Rule {
    private static final int THE = Lexicon.id("the");
    private static final int THESE = Lexicon.id("these");
    private static final int DAYS = Lexicon.id("days");
    private static final int PAST = Lexicon.id("past");
    private static final int FUTURE = Lexicon.id("future");
    private static final int PRESENT = Lexicon.id("present");
    private static final int MOMENT = Lexicon.id("moment");
    private static final int NEAR = Lexicon.id("near");
    private static final int DISTANT = Lexicon.id("distant");
    private static final int IMMEDIATE = Lexicon.id("immediate");
    private static final int CURRENT = Lexicon.id("current");
    private static final int RECENT = Lexicon.id("recent");
    private static final int RIGHT = Lexicon.id("right");
    private static final int NOW = Lexicon.id("now");
    private static final int MORE = Lexicon.id("more");
    private static final int MOST = Lexicon.id("most");
    private static final int RECENTLY = Lexicon.id("recently");
    private static final int PREVIOUSLY = Lexicon.id("previously");
    private static final int ONE = Lexicon.id("one");
    private static final int DAY = Lexicon.id("day");
    private static final int SOON = Lexicon.id("soon");
    private static final int AS = Lexicon.id("as");
    private static final int OF = Lexicon.id("of");
    private static final int FARTHEST_MODAL = 6;
    private static final int AT = Lexicon.id("at");
    private static final int FOR = Lexicon.id("for");

    @Override
    public String name() {
        return "vague";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == THE
                || word == THESE
                || word == RIGHT
                || word == MORE
                || word == MOST
                || word == ONE
                || word == SOON
                || Lexicon.value(word, Lexeme.VAGUE) > 0;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        if (cursor.take(THE)) {
            return definite(cursor);
        }
        if (cursor.take(THESE)) {
            boolean some = cursor.word(-3) == ONE && cursor.word(-2) == OF;
            return cursor.take(DAYS) && !some ? Reading.of(Meaning.Vague.PRESENT_REF) : null;
        }
        if (cursor.take(RIGHT)) {
            return cursor.take(NOW) ? Reading.of(Meaning.Vague.PRESENT_REF) : null;
        }
        if (cursor.take(ONE)) {
            boolean ahead = cursor.value(Lexeme.MODAL, -2) > 0;
            return ahead && cursor.take(DAY) ? Reading.of(Meaning.Vague.FUTURE_REF) : null;
        }
        if (cursor.takeAny(MORE, MOST)) {
            return cursor.take(RECENTLY) ? Reading.of(Meaning.Vague.PAST_REF) : null;
        }
        if (cursor.is(SOON)) {
            return isPlanned(cursor) && cursor.take(SOON)
                    ? Reading.of(Meaning.Vague.FUTURE_REF)
                    : null;
        }
        boolean measured = cursor.is(RECENTLY) && cursor.wasBefore(AS) && cursor.word(1) == AS;
        if (measured || (cursor.is(PREVIOUSLY) && cursor.isInside(-1))) {
            // "as recently as last week" says when
            return null;
        }
        boolean initials = YearReader.isUpper(cursor);
        if (initials || (cursor.is(CURRENT) && !isCurrentThing(cursor))) {
            return null;
        }
        int vague = cursor.take(Lexeme.VAGUE);
        return vague == 0 || cursor.isHyphen(0) && cursor.isGlued(0) && !cursor.isWord(1)
                ? null
                : Reading.of(Meaning.Vague.values()[vague - 1]);
    }

    /// "may soon vote", "soon will vote", "will vote soon"; not "it soon became", "as soon as".
    private static boolean isPlanned(Cursor cursor) {
        boolean beside = cursor.value(Lexeme.MODAL, -1) > 0 || cursor.value(Lexeme.MODAL, 1) > 0;
        boolean last = !cursor.isWord(1) && !cursor.wasBefore(AS);
        return beside || last && isBehindModal(cursor);
    }

    private static boolean isBehindModal(Cursor cursor) {
        boolean modal = false;
        for (int back = 2; !modal && back <= FARTHEST_MODAL; back++) {
            modal = cursor.value(Lexeme.MODAL, -back) > 0;
        }
        return modal;
    }

    /// "the current chairman"; not "an electric current", "the current account", "current events".
    private static boolean isCurrentThing(Cursor cursor) {
        int next = cursor.isHyphen(1) ? 2 : 1;
        return cursor.isWord(next) && cursor.value(Lexeme.LEDGER, next) == 0;
    }

    private static @Nullable Reading definite(Cursor cursor) {
        boolean at = cursor.word(-2) == AT || cursor.word(-2) == FOR;
        boolean distance = cursor.takeAny(NEAR, DISTANT, IMMEDIATE, RECENT);
        if (cursor.take(FUTURE)) {
            return isNoun(cursor) ? Reading.of(Meaning.Vague.FUTURE_REF) : null;
        }
        if (cursor.take(PAST)) {
            return isNoun(cursor) ? Reading.of(Meaning.Vague.PAST_REF) : null;
        }
        boolean now = !distance && (cursor.take(PRESENT) || (at && cursor.take(MOMENT)));
        return now && isNoun(cursor) ? Reading.of(Meaning.Vague.PRESENT_REF) : null;
    }

    /// "the past" and not "the past president", "the past season".
    private static boolean isNoun(Cursor cursor) {
        return !cursor.isWord(0) || cursor.value(Lexeme.FUNCTION) > 0;
    }
}
