package dateline.extraction.sentence;

import java.util.ArrayList;
import java.util.List;

/// Splits regions of a text into sentences. A paragraph ends a sentence; the dot of an abbreviation
/// ("Mr.", "Jan.", "U.S.") does not, unless a word follows that rarely stands inside a name.
public final class SentenceSplitter {
    private static final WordTable ABBREVIATIONS =
            new WordTable(
                    List.of(
                            ("mr mrs ms dr prof gen sen rep gov lt col sgt capt maj cmdr adm rev hon st jr"
                                            + " sr inc co corp ltd bros plc no nos vs etc approx dept est jan feb mar"
                                            + " apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs"
                                            + " fri ft mt ave blvd pp vol fig al cf ca messrs pres supt insp atty"
                                            + " ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass"
                                            + " mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis"
                                            + " wyo")
                                    .split(" ")));

    /// No sentence ends before the other side: "Hale v. Stone".
    private static final WordTable AGAINST = new WordTable(List.of("vs", "v"));

    /// After a dotted abbreviation these begin a sentence when they have a capital.
    private static final WordTable OPENERS =
            new WordTable(
                    List.of(
                            ("the a an in on at it he she they we i but and this that these those his her"
                                            + " their our after before when while if as for with there what who"
                                            + " some many no however meanwhile also")
                                    .split(" ")));

    /// How many closing marks may stand between a sentence and the next: "?!" and two quotes are four.
    private static final int MOST_CLOSING = 8;

    private final Tokens tokens;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The sentences of these regions, in their order; regions are sorted and do not overlap.
    public static List<Sentence> split(Tokens tokens, List<Region> regions) {
        SentenceSplitter splitter = new SentenceSplitter(tokens);
        int token = 0;
        for (Region region : regions) {
            while (token < tokens.size() && tokens.start(token) < region.start()) {
                token++;
            }
            token = splitter.splitRegion(token, region.end());
        }
        return List.copyOf(splitter.sentences);
    }

    /// The sentences of the whole text.
    public static List<Sentence> split(Tokens tokens) {
        return split(tokens, List.of(new Region(0, tokens.text().length())));
    }

    private int splitRegion(int from, int end) {
        int first = from;
        int token = from;
        while (token < tokens.size() && tokens.end(token) <= end) {
            if (token > first && tokens.has(token, Tokens.PARAGRAPH_BEFORE)) {
                add(first, token);
                first = token;
            }
            if (endsSentence(token)) {
                token = closing(token + 1, end);
                add(first, token);
                first = token;
            } else {
                token++;
            }
        }
        add(first, token);
        return token;
    }

    private void add(int first, int end) {
        if (end > first) {
            sentences.add(new Sentence(tokens.start(first), tokens.end(end - 1), first, end));
        }
    }

    /// Quotes and brackets that are glued to the last mark belong to the sentence.
    private int closing(int from, int end) {
        int token = from;
        int last = Math.min(tokens.size(), from + MOST_CLOSING);
        while (token < last
                && tokens.end(token) <= end
                && tokens.isGlued(token)
                && isClosing(tokens.first(token))) {
            token++;
        }
        return token;
    }

    private static boolean isClosing(char c) {
        return "\"'\u201d\u2019)]}.!?\u2026".indexOf(c) >= 0;
    }

    private boolean endsSentence(int token) {
        if (tokens.isSymbol(token, '!') || tokens.isSymbol(token, '?')) {
            return startsSentence(closing(token + 1, Integer.MAX_VALUE));
        }
        if (tokens.isSymbol(token, '.')) {
            return !isAbbreviation(token - 1)
                    && startsSentence(closing(token + 1, Integer.MAX_VALUE));
        }
        return tokens.isWord(token)
                && tokens.has(token, Tokens.DOTTED)
                && token + 1 < tokens.size()
                && tokens.has(token + 1, Tokens.CAPITAL)
                && OPENERS.has(tokens, token + 1)
                && tokens.isWord(token + 1);
    }

    private boolean startsSentence(int token) {
        if (token >= tokens.size()) {
            return true;
        }
        boolean apart = tokens.has(token, Tokens.SPACE_BEFORE);
        boolean lower = tokens.isWord(token) && !tokens.has(token, Tokens.CAPITAL);
        return apart && !lower;
    }

    /// "Mr.", "Jan.", "vs." and initials ("J. Smith").
    private boolean isAbbreviation(int token) {
        if (token < 0 || !tokens.isWord(token) || !tokens.isGlued(token + 1)) {
            return false;
        }
        boolean initial = tokens.length(token) == 1 && tokens.has(token, Tokens.CAPITAL);
        boolean against = AGAINST.has(tokens, token);
        return initial || against || isListed(token);
    }

    /// A word in the list, written as such; "no." and the like only before a number.
    private boolean isListed(int token) {
        if (!ABBREVIATIONS.has(tokens, token)) {
            return false;
        }
        boolean number = token + 2 < tokens.size() && tokens.isNumber(token + 2);
        return number || tokens.has(token, Tokens.CAPITAL);
    }
}
