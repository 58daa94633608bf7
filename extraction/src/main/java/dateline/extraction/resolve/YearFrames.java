package dateline.extraction.resolve;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.sentence.WordTable;
import dateline.extraction.timex.Meaning;
import dateline.extraction.timex.Timex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The year that a sentence gives the dates without one behind it: from its head ("In 1995 she left,
/// and in May she founded another"), from a date they are joined to ("on Jan. 30, 1996, and again on
/// Feb. 10") or from a year just before them ("two years ago, in May").
final class YearFrames {
    private static final WordTable FRAMING = new WordTable(List.of("in", "on"));
    private static final WordTable JOINING =
            new WordTable(List.of("and", "again", "then", "later", "on", "in", "or"));
    private static final int FARTHEST_JOINED = 5;
    private static final int FARTHEST_INSIDE = 2;

    private final Tokens tokens;
    private final List<Sentence> sentences;
    private int sentence = -1;
    private @Nullable Integer head;
    private @Nullable Integer last;
    private boolean wholeYear;
    private int lastEnd;

    YearFrames(Tokens tokens, List<Sentence> sentences) {
        this.tokens = tokens;
        this.sentences = sentences;
    }

    /// The year for this expression, if it has none of its own; null: the sentence gives none.
    @Nullable Integer of(Timex timex) {
        if (timex.sentence() != sentence) {
            return null;
        }
        boolean goesOn =
                last != null
                        && (wholeYear
                                ? isInside(lastEnd, timex.firstToken())
                                : isJoined(lastEnd, timex.firstToken()));
        return goesOn ? last : head;
    }

    /// The next expression of the text, and what it came to.
    void add(Timex timex, @Nullable Point point) {
        if (timex.sentence() != sentence) {
            sentence = timex.sentence();
            head = null;
        }
        last = null;
        boolean written = timex.meaning() instanceof Meaning.Calendar date && date.year() != null;
        Integer year = point == null ? null : point.year();
        if (written && isHead(timex)) {
            head = year;
        }
        wholeYear = point != null && point.grain() == Grain.YEAR;
        if (wholeYear || written) {
            last = year;
            lastEnd = timex.endToken();
        }
    }

    private boolean isHead(Timex timex) {
        int before = timex.firstToken() - sentences.get(timex.sentence()).firstToken();
        return before == 0 || before == 1 && FRAMING.has(tokens, timex.firstToken() - 1);
    }

    /// Only "in" or "on" stands between, perhaps behind a comma.
    private boolean isInside(int from, int to) {
        boolean inside = to > from && to - from <= FARTHEST_INSIDE;
        for (int token = from; inside && token < to; token++) {
            inside = FRAMING.has(tokens, token) || token == from && tokens.isSymbol(token, ',');
        }
        return inside;
    }

    /// Only joining words stand between, "and" or "or" among them; a verb would part the dates.
    private boolean isJoined(int from, int to) {
        boolean joined = false;
        for (int token = from; token < to && to - from <= FARTHEST_JOINED; token++) {
            boolean joining = JOINING.has(tokens, token);
            if (!joining && !tokens.isSymbol(token, ',')) {
                return false;
            }
            joined |= joining && !FRAMING.has(tokens, token);
        }
        return joined;
    }
}
