package dateline.cli.evaluate;

/// A time expression as an annotator or the extractor marked it.
///
/// @param start in code points of the text
/// @param end exclusive
/// @param type `DATE`, `TIME`, `DURATION`, `SET`; empty: not said
/// @param value the TIMEX3 value; empty: not said
record MarkedTime(int start, int end, String type, String value) {

    /// The same without white space at its ends.
    MarkedTime trimmed(int[] text) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text[from])) {
            from++;
        }
        while (to > from && isSpace(text[to - 1])) {
            to--;
        }
        return new MarkedTime(from, to, type, value);
    }

    boolean hasSpanOf(MarkedTime other) {
        return start == other.start && end == other.end;
    }

    boolean overlaps(MarkedTime other) {
        return Math.min(end, other.end) > Math.max(start, other.start);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
