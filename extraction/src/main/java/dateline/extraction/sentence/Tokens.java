package dateline.extraction.sentence;

import java.util.Arrays;

/// The tokens of one text, as a struct of arrays. Offsets are UTF-16 indices into [#text()], ends
/// are exclusive. White space belongs to no token.
public final class Tokens {
    /// The first letter is upper case.
    public static final int CAPITAL = 1;

    /// More than one letter, none lower case.
    public static final int UPPER = 2;

    /// White space, or the text's beginning, stands before it.
    public static final int SPACE_BEFORE = 4;

    /// A line break stands before it.
    public static final int LINE_BEFORE = 8;

    /// An empty line, or the text's beginning, stands before it.
    public static final int PARAGRAPH_BEFORE = 16;

    /// A word of single letters and dots; its last dot belongs to it.
    public static final int DOTTED = 32;

    /// A number with a decimal fraction.
    public static final int DECIMAL = 64;

    /// A number with thousands separators.
    public static final int GROUPED = 128;

    private static final TokenKind[] KINDS = TokenKind.values();
    private static final int FIRST_CAPACITY = 64;

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] codes;
    private byte[] kinds;
    private short[] flags;

    Tokens(String text) {
        this.text = text;
        int capacity = Math.max(FIRST_CAPACITY, text.length() / 4);
        starts = new int[capacity];
        ends = new int[capacity];
        codes = new int[capacity];
        kinds = new byte[capacity];
        flags = new short[capacity];
    }

    /// The tokens of a text.
    public static Tokens of(String text) {
        return new Tokenizer(text).run();
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public TokenKind kind(int token) {
        return KINDS[kinds[token]];
    }

    public boolean isWord(int token) {
        return kinds[token] == TokenKind.WORD.ordinal();
    }

    public boolean isNumber(int token) {
        return kinds[token] == TokenKind.NUMBER.ordinal();
    }

    /// Whether one of these flags is set.
    public boolean has(int token, int flag) {
        return (flags[token] & flag) != 0;
    }

    /// Whether nothing stands between this token and the one before.
    public boolean isGlued(int token) {
        return token > 0 && starts[token] == ends[token - 1];
    }

    /// The value of a number's integer part; −1 where it has more than nine digits.
    public int number(int token) {
        return codes[token];
    }

    /// How many characters the token has.
    public int length(int token) {
        return ends[token] - starts[token];
    }

    /// The token's first character.
    public char first(int token) {
        return text.charAt(starts[token]);
    }

    /// Whether the token is this one character.
    public boolean isSymbol(int token, char symbol) {
        return kinds[token] == TokenKind.SYMBOL.ordinal() && text.charAt(starts[token]) == symbol;
    }

    /// The token as it stands.
    public String text(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /// A hash of a word's lower-case letters; see [WordTable].
    int hash(int token) {
        return codes[token];
    }

    /// The end of the letters that are hashed: without the last dot of "p.m.".
    int endOfLetters(int token) {
        return has(token, DOTTED) && text.charAt(ends[token] - 1) == '.'
                ? ends[token] - 1
                : ends[token];
    }

    void add(int start, int end, TokenKind kind, int flag, int code) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (byte) kind.ordinal();
        flags[size] = (short) flag;
        codes[size] = code;
        size++;
    }

    private void grow() {
        int capacity = size * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        codes = Arrays.copyOf(codes, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        flags = Arrays.copyOf(flags, capacity);
    }
}
