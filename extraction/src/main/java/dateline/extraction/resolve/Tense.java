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
    private static final int FARTHEST_RIGHT = 30;
    private static final int SHORTEST_PAST = 4;

    private static final List<String> AHEAD =
            List.of(
                    ("will would shall won't wouldn't 'll expected expects expect scheduled due planned plans"
                                    + " plan planning slated set may might could should can going upcoming"
                                    + " begins opens starts meets arrives leaves returns ends expires travels"
                                    + " visits hosts resumes resume convenes convene votes expire starting beginning ending"
                                    + " effective supposed intends hopes likely ready proposed tentatively soon"
                                    + " payable must cannot begin closes goes hope wants aims pending turns launches meet kicks flies departs testifies attends")
                            .split(" "));
    private static final List<String> BEHIND =
            List.of(
                    ("said was were had did told came went began made won lost fell rose shot found held gave"
                                    + " sent got saw ran led broke hit killed took left became met spoke wrote"
                                    + " drew grew threw flew knew fought bought brought thought caught sold"
                                    + " built spent paid stood felt kept struck swept dealt forced put cut"
                                    + " shut quit read beat burst sank sprang swore tore wore chose froze stole"
                                    + " woke rode drove hid bit lay dug hung stuck swung been since died"
                                    + " signed agreed freed fled guaranteed according")
                            .split(" "));
    private static final WordTable NO_PAST_BEFORE =
            new WordTable(List.of("a", "an", "the", "be", "still", "to", "its", "their"));
    private static final WordTable INTENT =
            new WordTable(
                    List.of(
                            ("agreed decided voted vowed promised pledged threatened ordered asked"
                                            + " urged offered invited prepared wanted hoped chose"
                                            + " called intended sought")
                                    .split(" ")));
    private static final WordTable TO = new WordTable(List.of("to"));
    private static final WordTable BE = new WordTable(List.of("be"));
    private static final WordTable HAD = new WordTable(List.of("had"));
    private static final WordTable BEEN = new WordTable(List.of("been"));
    private static final WordTable COULD = new WordTable(List.of("could"));
    private static final WordTable OVER = new WordTable(List.of("ended"));
    private static final WordTable BEING = new WordTable(List.of("is", "are"));
    private static final WordTable WAS = new WordTable(List.of("was", "were"));
    private static final WordTable SUPPOSED = new WordTable(List.of("supposed"));
    private static final WordTable WOULD = new WordTable(List.of("would", "wouldn't", "could"));
    private static final WordTable TAKING = new WordTable(List.of("take", "takes"));
    private static final WordTable TAKEN =
            new WordTable(List.of("effect", "office", "over", "place"));
    private static final WordTable SAYING =
            new WordTable(
                    List.of(
                            ("say comment discuss confirm elaborate identify disclose speculate"
                                            + " reveal name specify deny")
                                    .split(" ")));
    private static final int FARTHEST_SET = 6;
    private static final WordTable FOR = new WordTable(List.of("for"));
    private static final WordTable SETTING =
            new WordTable(
                    List.of(
                            ("set sets setting schedule schedules scheduled scheduling slated planned"
                                            + " plans plan called calls calling booked postponed"
                                            + " rescheduled date deadline")
                                    .split(" ")));
    private static final WordTable BARE =
            new WordTable(List.of("meet", "expire", "resume", "convene", "vote", "begin"));
    private static final WordTable DID = new WordTable(List.of("did"));
    private static final WordTable ON = new WordTable(List.of("on", "in"));
    private static final WordTable UNTIL = new WordTable(List.of("until", "till"));
    private static final WordTable NEGATION =
            new WordTable(List.of("not", "n't", "never", "didn't", "don't", "couldn't", "wasn't"));
    private static final WordTable NEITHER = new WordTable(List.of("neither", "nobody", "none"));
    private static final WordTable SIGNALS = signals();

    private final Tokens tokens;

    Tense(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Where the verbs around these tokens point.
    Direction around(Sentence sentence, int firstToken, int endToken) {
        Direction bound = bound(sentence, firstToken);
        if (bound != Direction.UNKNOWN) {
            return bound;
        }
        int from = Math.max(sentence.firstToken(), firstToken - FARTHEST_LEFT);
        boolean infinitive = false;
        for (int token = firstToken - 1; token >= from; token--) {
            Direction direction = of(token);
            if (direction == Direction.PAST && infinitive && isIn(INTENT, token)) {
                return Direction.FUTURE;
            }
            if (direction != Direction.UNKNOWN) {
                return direction;
            }
            infinitive |= isIn(TO, token) && tokens.isWord(token + 1);
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

    /// "the year ended Jan. 31" is over; "set a vote for Sept. 4", "the funeral is Tuesday" and "is in May"
    /// are ahead; "extended until Friday" is ahead, "did not return until Friday" is not.
    private Direction bound(Sentence sentence, int firstToken) {
        int before = firstToken - 1;
        if (before < sentence.firstToken() || !tokens.isWord(before)) {
            return Direction.UNKNOWN;
        }
        if (isIn(OVER, before)) {
            return Direction.OVER;
        }
        if (isIn(BEING, before) || isIn(ON, before) && isIn(BEING, before - 1)) {
            return Direction.FUTURE;
        }
        if (isIn(FOR, before) && isSet(sentence, before)) {
            return Direction.FUTURE;
        }
        boolean until = isIn(UNTIL, before) && before > sentence.firstToken();
        for (int token = before; until && token >= sentence.firstToken(); token--) {
            if (isIn(NEGATION, token)) {
                return Direction.UNKNOWN;
            }
        }
        return until ? Direction.FUTURE : Direction.UNKNOWN;
    }

    /// "set a hearing for", "called a vote for", "the trial date for".
    private boolean isSet(Sentence sentence, int preposition) {
        int from = Math.max(sentence.firstToken(), preposition - FARTHEST_SET);
        return SETTING.hasAny(tokens, from, preposition);
    }

    private boolean isIn(WordTable table, int token) {
        return token >= 0 && table.has(tokens, token);
    }

    private Direction of(int token) {
        if (!tokens.isWord(token)) {
            return Direction.UNKNOWN;
        }
        int signal = SIGNALS.find(tokens, token);
        boolean planned =
                isIn(TO, token) && (isIn(BEING, token - 1) || isIn(WAS, token - 1))
                        || isIn(BE, token) && isIn(TO, token - 1) && isFree(token - 2);
        if (planned || (isIn(TAKEN, token) && isIn(TAKING, token - 1))) {
            return Direction.FUTURE;
        }
        if (signal == WordTable.NONE) {
            return isPastForm(token) && !isIn(NO_PAST_BEFORE, token - 1)
                    ? Direction.PAST
                    : Direction.UNKNOWN;
        }
        boolean month = tokens.has(token, Tokens.CAPITAL) && tokens.length(token) == 3;
        if (month) {
            return Direction.UNKNOWN;
        }
        return signal < AHEAD.size() ? ahead(token) : behind(token);
    }

    /// "the treaty, to be signed", not "found to be".
    private boolean isFree(int token) {
        return token < 0
                || !tokens.isWord(token)
                || !isPastForm(token) && !SIGNALS.has(tokens, token);
    }

    /// "had planned to meet", "did not meet", "could not be reached", "would not say" and "was supposed to"
    /// look back.
    private Direction ahead(int token) {
        boolean had = isIn(HAD, token - 1) || (isIn(BEEN, token - 1) && isIn(HAD, token - 2));
        boolean failed =
                isIn(COULD, token) && (isIn(NEGATION, token + 1) || isBehindNeither(token));
        boolean silent = isIn(WOULD, token) && (isIn(SAYING, token + 1) || isIn(SAYING, token + 2));
        if (isIn(BARE, token) && isIn(TO, token - 1)) {
            // "failed to meet demand": the verb before says when
            return Direction.UNKNOWN;
        }
        boolean denied = isIn(BARE, token) && (isIn(NEGATION, token - 1) || isIn(DID, token - 1));
        boolean supposed = isIn(SUPPOSED, token) && isIn(WAS, token - 1);
        return had || failed || silent || denied || supposed ? Direction.PAST : Direction.FUTURE;
    }

    /// "neither of them could be reached".
    private boolean isBehindNeither(int could) {
        for (int token = could - 1; token >= could - FARTHEST_LEFT; token--) {
            if (isIn(NEITHER, token)) {
                return true;
            }
        }
        return false;
    }

    /// "held" behind "be" and "to cut" are no past.
    private Direction behind(int token) {
        return isIn(NO_PAST_BEFORE, token - 1) ? Direction.UNKNOWN : Direction.PAST;
    }

    /// A lower-case word in -ed, which is no attribute ("a limited war") and stands behind no "be".
    private boolean isPastForm(int token) {
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
