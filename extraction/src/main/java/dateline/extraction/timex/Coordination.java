package dateline.extraction.timex;

import dateline.extraction.sentence.Tokens;
import dateline.extraction.sentence.WordTable;
import java.util.List;

/// Parts of a date that are said once for two: "May and June 2014", "April 24 and 25", "July 3–5,
/// 2017", "between March and November 1968".
final class Coordination {
    private static final int FARTHEST = 2;
    private static final WordTable JOINING =
            new WordTable(
                    List.of("and", "or", "to", "through", "until", "till", "the", "in", "on"));

    private Coordination() {}

    /// The same expressions; each has the month or year its neighbour says for both.
    static List<Timex> lend(Tokens tokens, List<Timex> found) {
        for (int i = 1; i < found.size(); i++) {
            Timex first = found.get(i - 1);
            Timex second = found.get(i);
            boolean near = areJoined(tokens, first.endToken(), second.firstToken());
            if (near
                    && first.meaning() instanceof Meaning.Calendar one
                    && second.meaning() instanceof Meaning.Calendar two) {
                Meaning.Calendar later = month(one, two);
                found.set(i, with(second, later));
                found.set(i - 1, with(first, year(one, later)));
            }
        }
        return List.copyOf(found);
    }

    /// Only joining words or marks stand between them: "July 3-5", not "the Aug. 7 attack. Nov. 2".
    private static boolean areJoined(Tokens tokens, int from, int to) {
        boolean joined = to - from <= FARTHEST;
        for (int token = from; joined && token < to; token++) {
            joined =
                    tokens.isWord(token)
                            ? JOINING.find(tokens, token) != WordTable.NONE
                            : !tokens.isSymbol(token, '.');
        }
        return joined;
    }

    private static Meaning.Calendar month(Meaning.Calendar one, Meaning.Calendar two) {
        if (two.month() > 0 || two.day() == 0 || one.month() == 0) {
            return two;
        }
        Integer year = two.year() == null ? one.year() : two.year();
        return new Meaning.Calendar(year, one.month(), two.day(), null, Reach.OPEN);
    }

    private static Meaning.Calendar year(Meaning.Calendar one, Meaning.Calendar two) {
        boolean lends = one.year() == null && two.year() != null && one.month() > 0;
        boolean alike = two.month() >= one.month() && (one.day() > 0) == (two.day() > 0);
        return lends && alike
                ? new Meaning.Calendar(
                        two.year(), one.month(), one.day(), one.weekday(), one.reach())
                : one;
    }

    private static Timex with(Timex timex, Meaning.Calendar meaning) {
        return new Timex(
                timex.start(),
                timex.end(),
                timex.firstToken(),
                timex.endToken(),
                timex.sentence(),
                timex.type(),
                meaning,
                timex.mod(),
                timex.rule());
    }
}
