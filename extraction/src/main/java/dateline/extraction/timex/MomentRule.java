package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Moments have no length, so what they count is vague: "moments ago", "just a moment ago", "a few
/// moments later"; not "her finest moments later sold as prints".
final class MomentRule implements Rule {
    private static final int A = Lexicon.id("a");
    private static final int[] POINTING = {
        Lexicon.id("the"), Lexicon.id("these"), Lexicon.id("those"), Lexicon.id("of")
    };
    private static final int FEW = Lexicon.id("few");
    private static final int JUST = Lexicon.id("just");
    private static final int MOMENT = Lexicon.id("moment");
    private static final int MOMENTS = Lexicon.id("moments");
    private static final int AGO = Lexicon.id("ago");
    private static final int EARLIER = Lexicon.id("earlier");
    private static final int LATER = Lexicon.id("later");

    @Override
    public String name() {
        return "moment";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == JUST || word == A || word == MOMENTS;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int start = cursor.at();
        boolean just = cursor.take(JUST);
        boolean article = cursor.take(A);
        boolean several = article && cursor.take(FEW) || !article;
        if (!cursor.take(several ? MOMENTS : MOMENT)) {
            return null;
        }
        boolean ago = cursor.take(AGO);
        boolean earlier = ago || cursor.take(EARLIER);
        if (!earlier && !cursor.take(LATER) || !ago && isTold(cursor, start - cursor.at() - 1)) {
            return null;
        }
        Meaning.Vague meaning = earlier ? Meaning.Vague.PAST_REF : Meaning.Vague.FUTURE_REF;
        return Reading.of(meaning).with(just ? Mod.APPROX : null);
    }

    /// Whether the moments are somebody's or of a kind, and their "later" belongs to the verb.
    private static boolean isTold(Cursor cursor, int before) {
        boolean owned =
                cursor.isPossessive(before)
                        || cursor.isAny(before, POINTING)
                        || cursor.value(Lexeme.OWNER, before) > 0
                        || cursor.value(Lexeme.REACH, before) > 0
                        || cursor.value(Lexeme.SOME, before) > 0;
        return owned
                || cursor.isWord(before)
                        && cursor.word(before) < 0
                        && cursor.tokens().text(cursor.at() + before).endsWith("est");
    }
}
