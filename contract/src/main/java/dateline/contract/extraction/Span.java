package dateline.contract.extraction;

/// A stretch of an article's text in Unicode code points, end exclusive.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
