package dateline.extraction.timex;

import dateline.extraction.sentence.TokenKind;
import dateline.extraction.sentence.Tokens;

/// A place among the tokens of one sentence, with small verbs: `take…` moves on when it finds what
/// it looks for, the rest only looks. It counts its steps, so that growth can be measured.
final class Cursor {
    private final Tokens tokens;
    private final int[] words;
    private int first;
    private int limit;
    private int at;
    private long steps;
    private boolean beforeChrist;

    Cursor(Tokens tokens) {
        this.tokens = tokens;
        this.words = Lexicon.words(tokens);
    }

    /// Stands before the first token of a sentence.
    void enter(int firstToken, int endToken) {
        first = firstToken;
        at = firstToken;
        limit = endToken;
    }

    Tokens tokens() {
        return tokens;
    }

    int at() {
        return at;
    }

    void moveTo(int token) {
        at = token;
    }

    void skip() {
        at++;
    }

    boolean atEnd() {
        return at >= limit;
    }

    long steps() {
        return steps;
    }

    /// Whether the text has counted a year before Christ: then three digits may be such a year.
    boolean isBeforeChrist() {
        return beforeChrist;
    }

    void sawBeforeChrist() {
        beforeChrist = true;
    }

    /// The word that many tokens away; −1: none, or none in the lexicon.
    int word(int distance) {
        steps++;
        int token = at + distance;
        return token >= first && token < limit ? words[token] : -1;
    }

    boolean isInside(int distance) {
        return at + distance >= first && at + distance < limit;
    }

    boolean is(int word) {
        return word(0) == word;
    }

    /// Whether the word that many tokens away is one of these.
    boolean isAny(int distance, int... choices) {
        int there = word(distance);
        for (int choice : choices) {
            if (there == choice) {
                return true;
            }
        }
        return false;
    }

    boolean wasBefore(int word) {
        return word(-1) == word;
    }

    boolean take(int word) {
        boolean found = word(0) == word;
        at += found ? 1 : 0;
        return found;
    }

    boolean takeAny(int... choices) {
        int here = word(0);
        for (int choice : choices) {
            if (here == choice) {
                at++;
                return true;
            }
        }
        return false;
    }

    int value(Lexeme lexeme) {
        return Lexicon.value(word(0), lexeme);
    }

    int value(Lexeme lexeme, int distance) {
        return Lexicon.value(word(distance), lexeme);
    }

    int take(Lexeme lexeme) {
        int value = value(lexeme);
        at += value > 0 ? 1 : 0;
        return value;
    }

    boolean isSymbol(char symbol) {
        return isSymbol(symbol, 0);
    }

    boolean isSymbol(char symbol, int distance) {
        steps++;
        return isInside(distance) && tokens.isSymbol(at + distance, symbol);
    }

    boolean takeSymbol(char symbol) {
        boolean found = isSymbol(symbol);
        at += found ? 1 : 0;
        return found;
    }

    boolean isHyphen(int distance) {
        return isSymbol('-', distance)
                || isSymbol('\u2013', distance)
                || isSymbol('\u2010', distance)
                || isSymbol('\u2011', distance);
    }

    /// A hyphen with nothing on either side.
    boolean takeHyphen() {
        boolean found = isHyphen(0) && tokens.isGlued(at) && isInside(1) && tokens.isGlued(at + 1);
        at += found ? 1 : 0;
        return found;
    }

    boolean isNumber(int distance) {
        steps++;
        return isInside(distance) && tokens.isNumber(at + distance);
    }

    boolean isCapital() {
        return isInside(0) && tokens.has(at, Tokens.CAPITAL);
    }

    boolean isCapital(int distance) {
        return isInside(distance) && tokens.has(at + distance, Tokens.CAPITAL);
    }

    boolean isWord(int distance) {
        return isInside(distance) && tokens.isWord(at + distance);
    }

    boolean isGlued(int distance) {
        return isInside(distance) && tokens.isGlued(at + distance);
    }

    /// Whether digits or the word of a number stand here.
    boolean isNumberLike() {
        return isNumber(0) || value(Lexeme.CARDINAL) > 0;
    }

    boolean isPossessive(int distance) {
        return isInside(distance) && tokens.kind(at + distance) == TokenKind.POSSESSIVE;
    }

    /// How many digits a plain number here has; 0: it is none.
    int digits() {
        return isPlain(at) ? tokens.length(at) : 0;
    }

    int number() {
        return tokens.number(at);
    }

    /// A number without separator or fraction that does not belong to a code, a price or a score.
    private boolean isPlain(int token) {
        return isNumber(token - at)
                && !tokens.has(token, Tokens.DECIMAL | Tokens.GROUPED)
                && isClean(token);
    }

    /// Whether the number here belongs to no code, price or score.
    boolean isClean() {
        return isClean(at);
    }

    private boolean isClean(int token) {
        return (!tokens.isGlued(token) || mayStandBefore(tokens.first(token - 1), token - 1))
                && (token + 1 >= tokens.size()
                        || !tokens.isGlued(token + 1)
                        || mayStandBehind(token + 1));
    }

    private boolean mayStandBefore(char c, int token) {
        return tokens.kind(token) == TokenKind.SYMBOL
                && "([{\"'`\u201c\u2018-\u2013/_,.;:".indexOf(c) >= 0
                && !(c == '.' && tokens.isGlued(token));
    }

    private boolean mayStandBehind(int token) {
        return tokens.kind(token) != TokenKind.SYMBOL
                || "%*$@#=+&\\\u20ac\u00a3\u00b0".indexOf(tokens.first(token)) < 0;
    }
}
