package dateline.extraction.source;

import java.util.Arrays;

/// A text in which one `char` is one code point, so that an index is an offset; and the way back to
/// the original. A supplementary character (an emoji, a rare ideograph) becomes U+FFFC.
public final class CodePoints {
    private static final char STAND_IN = '\uFFFC';

    private final String original;
    private final String flat;

    /// Where the supplementary characters stand, in code points, ascending.
    private final int[] wide;

    private CodePoints(String original, String flat, int[] wide) {
        this.original = original;
        this.flat = flat;
        this.wide = wide;
    }

    public static CodePoints of(String text) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return new CodePoints(text, text, new int[0]);
        }
        StringBuilder flat = new StringBuilder(points);
        int[] wide = new int[text.length() - points];
        int found = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int point = text.codePointAt(at);
            if (Character.isSupplementaryCodePoint(point)) {
                wide[found++] = flat.length();
                flat.append(STAND_IN);
            } else {
                flat.append((char) point);
            }
        }
        return new CodePoints(text, flat.toString(), wide);
    }

    /// The text to read: as many `char`s as the original has code points.
    public String flat() {
        return flat;
    }

    /// The original's words between two offsets in code points.
    public String slice(int start, int end) {
        return original.substring(start + wideBefore(start), end + wideBefore(end));
    }

    private int wideBefore(int offset) {
        int at = Arrays.binarySearch(wide, offset);
        return at >= 0 ? at : -at - 1;
    }
}
