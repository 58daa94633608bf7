package dateline.extraction.sentence;

/// One pass over a text. Looks at most four characters ahead, so its time is linear in the text.
final class Tokenizer {
    private static final int MOST_DIGITS = 9;
    private static final int HASH_FACTOR = 31;

    private final String text;
    private final Tokens tokens;
    private int at;
    private int flags;

    Tokenizer(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    Tokens run() {
        flags = Tokens.SPACE_BEFORE | Tokens.LINE_BEFORE | Tokens.PARAGRAPH_BEFORE;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ') {
                flags |= Tokens.SPACE_BEFORE;
                at++;
            } else if (isLetterAt(at)) {
                word();
            } else if (isDigit(c)) {
                number();
            } else if (isSpace(c)) {
                space(c);
            } else if (isPossessive()) {
                add(at + 2, TokenKind.POSSESSIVE, 0);
            } else {
                symbol(c);
            }
        }
        return tokens;
    }

    private void space(char c) {
        if (c == '\n' || c == '\u2028' || c == '\u2029') {
            flags |= (flags & Tokens.LINE_BEFORE) != 0 ? Tokens.PARAGRAPH_BEFORE : 0;
            flags |= Tokens.LINE_BEFORE;
        }
        flags |= Tokens.SPACE_BEFORE;
        at++;
    }

    private void symbol(char c) {
        boolean pair =
                Character.isHighSurrogate(c)
                        && at + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(at + 1));
        add(at + (pair ? 2 : 1), TokenKind.SYMBOL, 0);
    }

    private void word() {
        int end = isDottedAt(at) ? endOfDotted() : endOfLetters();
        if (text.charAt(end - 1) == '.') {
            flags |= Tokens.DOTTED;
        }
        boolean capital = Character.isUpperCase(text.codePointAt(at));
        boolean lower = false;
        int hash = 0;
        int last = text.charAt(end - 1) == '.' ? end - 1 : end;
        for (int i = at; i < last; i++) {
            char c = text.charAt(i);
            char folded = fold(c);
            lower |= folded == c && c != '.';
            hash = HASH_FACTOR * hash + folded;
        }
        flags |= capital ? Tokens.CAPITAL : 0;
        flags |= capital && !lower && last - at > 1 ? Tokens.UPPER : 0;
        add(end, TokenKind.WORD, hash);
    }

    private int endOfLetters() {
        int end = at;
        while (end < text.length()) {
            if (isLetterAt(end)) {
                end += Character.charCount(text.codePointAt(end));
            } else if (isApostrophe(text.charAt(end))
                    && isLetterAt(end + 1)
                    && !isPossessiveAt(end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /// "p.m.", "U.S.": single letters, each with a dot.
    private int endOfDotted() {
        int end = at;
        while (isAsciiLetter(end) && end + 1 < text.length() && text.charAt(end + 1) == '.') {
            end += 2;
        }
        // "p.m" before the end of a sentence, or before a letter that has no dot
        return isAsciiLetter(end) && !isLetterAt(end + 1) ? end + 1 : end;
    }

    private boolean isDottedAt(int index) {
        return isAsciiLetter(index)
                && index + 2 < text.length()
                && text.charAt(index + 1) == '.'
                && isAsciiLetter(index + 2)
                && !isLetterAt(index + 3);
    }

    private void number() {
        int end = endOfDigits(at);
        int value = value(0, at, end);
        while (isGroup(end)) {
            value = value(value, end + 1, end + 4);
            end += 4;
            flags |= Tokens.GROUPED;
        }
        if (isFraction(end)) {
            end = endOfDigits(end + 1);
            flags |= Tokens.DECIMAL;
        }
        add(end, TokenKind.NUMBER, end - at > MOST_DIGITS + 3 ? -1 : value);
    }

    /// A separator with exactly three digits behind it.
    private boolean isGroup(int index) {
        return index - at <= MOST_DIGITS
                && (index - at <= 3 || (flags & Tokens.GROUPED) != 0)
                && index < text.length()
                && text.charAt(index) == ','
                && isDigitAt(index + 1)
                && isDigitAt(index + 2)
                && isDigitAt(index + 3)
                && !isDigitAt(index + 4);
    }

    private boolean isFraction(int index) {
        return index < text.length() && text.charAt(index) == '.' && isDigitAt(index + 1);
    }

    private int endOfDigits(int from) {
        int end = from;
        while (isDigitAt(end)) {
            end++;
        }
        return end;
    }

    private int value(int high, int from, int to) {
        if (high < 0 || to - from > MOST_DIGITS) {
            return -1;
        }
        long value = high;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    private void add(int end, TokenKind kind, int code) {
        tokens.add(at, end, kind, flags, code);
        flags = 0;
        at = end;
    }

    private boolean isPossessive() {
        return isApostrophe(text.charAt(at)) && isPossessiveAt(at);
    }

    private boolean isPossessiveAt(int apostrophe) {
        return apostrophe + 1 < text.length()
                && (text.charAt(apostrophe + 1) | ' ') == 's'
                && !isLetterAt(apostrophe + 2);
    }

    private boolean isLetterAt(int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        if (c < 128) {
            return (c | ' ') >= 'a' && (c | ' ') <= 'z';
        }
        int point = text.codePointAt(index);
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private boolean isAsciiLetter(int index) {
        return index < text.length() && text.charAt(index) < 128 && isLetterAt(index);
    }

    private boolean isDigitAt(int index) {
        return index < text.length() && isDigit(text.charAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || (c > 127 && Character.isWhitespace(c));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /// The lower-case letter; one character stays one character.
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = HASH_FACTOR * hash + word.charAt(i);
        }
        return hash;
    }
}
