package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// "former" and "future" before a noun. Histories use them of times; in news they are about people and
/// plans, and the resolver drops them there.
final class HistoryWordRule implements Rule {
    private static final int FORMER = Lexicon.id("former");
    private static final int FUTURE = Lexicon.id("future");

    @Override
    public String name() {
        return TimexScanner.HISTORY_WORD;
    }

    @Override
    public boolean beginsWith(int word) {
        return word == FORMER || word == FUTURE;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean past = cursor.take(FORMER);
        if (!past && !cursor.take(FUTURE)) {
            return null;
        }
        return Reading.of(past ? Meaning.Vague.PAST_REF : Meaning.Vague.FUTURE_REF);
    }
}
