package dateline.extraction.resolve;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.sentence.WordTable;
import java.util.ArrayList;
import java.util.List;

/// Tense without a parser: the nearest word that shows it, first before the expression, then behind
/// it. "will", "expected", "until" point ahead, "said", "met" and words in -ed back.
final class Tense {
    private static final int FARTHEST_LEFT = 12;
    private static final int FARTHEST_RIGHT = 12;
    private static final int SHORTEST_PAST = 5;

    private static final List<String> AHEAD =
            List.of(
                    ("will would shall won't wouldn't 'll expected expects expect scheduled due planned plans"
                                    + " plan planning slated set may might could should can going upcoming"
                                    + " begins opens starts meets arrives leaves returns ends expires travels"
                                    + " visits hosts resumes convenes votes expire starting beginning ending"
                                    + " effective supposed intends hopes likely ready proposed tentatively soon"
                                    + " payable must cannot")
                            .split(" "));
    private static final List<String> BEHIND =
            List.of(
                    ("said was were had did told came went began made won lost fell rose shot found held gave"
                                    + " sent got saw ran led broke hit killed took left became met spoke wrote"
                                    + " drew grew threw flew knew fought bought brought thought caught sold"
                                    + " built spent paid stood felt kept struck swept dealt forced put cut"
                                    + " shut quit read beat burst sank sprang swore tore wore chose froze stole"
                                    + " woke rode drove hid bit lay dug hung stuck swung been since died"
                                    + " signed")
                            .split(" "));
    private static final WordTable NO_PAST_BEFORE =
            new WordTable(List.of("a", "an", "the", "be", "still", "to", "its", "their"));
    private static final WordTable SIGNALS = signals();

    private final Tokens tokens;

    Tense(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Where the verbs around these tokens point.
    Direction around(Sentence sentence, int firstToken, int endToken) {
        int from = Math.max(sentence.firstToken(), firstToken - FARTHEST_LEFT);
        for (int token = firstToken - 1; token >= from; token--) {
            Direction direction = of(token);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        int to = Math.min(sentence.endToken(), endToken + FARTHEST_RIGHT);
        for (int token = endToken; token < to; token++) {
            Direction direction = of(token);
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
        }
        return Direction.UNKNOWN;
    }

    private Direction of(int token) {
        if (!tokens.isWord(token)) {
            return Direction.UNKNOWN;
        }
        int signal = SIGNALS.find(tokens, token);
        if (signal != WordTable.NONE) {
            boolean month = tokens.has(token, Tokens.CAPITAL) && tokens.length(token) == 3;
            return month
                    ? Direction.UNKNOWN
                    : signal < AHEAD.size() ? Direction.FUTURE : Direction.PAST;
        }
        return isPastForm(token) ? Direction.PAST : Direction.UNKNOWN;
    }

    /// A lower-case word in -ed that is no attribute ("a limited war") and behind no "be".
    private boolean isPastForm(int token) {
        if (token > 0
                && tokens.isWord(token - 1)
                && NO_PAST_BEFORE.find(tokens, token - 1) != WordTable.NONE) {
            return false;
        }
        int length = tokens.length(token);
        int end = tokens.end(token);
        return length >= SHORTEST_PAST
                && !tokens.has(token, Tokens.CAPITAL)
                && tokens.text().charAt(end - 1) == 'd'
                && tokens.text().charAt(end - 2) == 'e'
                && tokens.text().charAt(end - 3) != 'e';
    }

    private static WordTable signals() {
        List<String> words = new ArrayList<>(AHEAD);
        words.addAll(BEHIND);
        return new WordTable(words);
    }
}
