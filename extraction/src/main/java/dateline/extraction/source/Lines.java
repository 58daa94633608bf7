package dateline.extraction.source;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into blocks: a line each, but lines that were broken to a width are one block.
final class Lines {
    private static final int WIDEST_BROKEN_LINE = 120;
    private static final int SHORTEST_BROKEN_LINE = 35;

    /// @param blankBefore whether an empty line, or the start, stands before it
    record Block(int start, int end, boolean blankBefore) {}

    private final String text;
    private final List<Block> lines = new ArrayList<>();

    private Lines(String text) {
        this.text = text;
    }

    static List<Block> of(String text) {
        Lines lines = new Lines(text);
        lines.split();
        return lines.joined();
    }

    private void split() {
        boolean blank = true;
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int at = start; at <= text.length(); at++) {
            if (at == text.length() || isLineEnd(text.charAt(at))) {
                Block line = trimmed(start, at, blank);
                blank = line.start() == line.end() ? blank || !isCrLf(at) : false;
                if (line.start() < line.end()) {
                    lines.add(line);
                }
                start = at + 1;
            }
        }
    }

    private boolean isCrLf(int at) {
        return at > 0
                && at < text.length()
                && text.charAt(at) == '\n'
                && text.charAt(at - 1) == '\r';
    }

    private Block trimmed(int from, int to, boolean blank) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Block(start, end, blank);
    }

    private List<Block> joined() {
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int last = at;
            while (last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1))) {
                last++;
            }
            Block first = lines.get(at);
            blocks.add(new Block(first.start(), lines.get(last).end(), first.blankBefore()));
            at = last + 1;
        }
        return blocks;
    }

    /// A line goes on in the next if it was broken near a width: both are of that width at most, and
    /// it ends in the middle of a sentence.
    private boolean goesOn(Block line, Block next) {
        int length = line.end() - line.start();
        int nextLength = next.end() - next.start();
        if (next.blankBefore()
                || LineForm.isByline(text, line.start(), line.end())
                || LineForm.isByline(text, next.start(), next.end())
                || length < SHORTEST_BROKEN_LINE
                || length > WIDEST_BROKEN_LINE
                || nextLength > length + length / 2) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        char first = text.charAt(next.start());
        return Character.isLowerCase(first)
                || (last == ',' || (!isTerminal(last) && !Character.isDigit(first) && length > 55));
    }

    static boolean isTerminal(char c) {
        return ".!?\"”’)]:;…".indexOf(c) >= 0;
    }

    static boolean isLineEnd(char c) {
        return c == '\n'
                || c == '\r'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085'
                || c == '\f';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0 || c == '\uFEFF';
    }
}
