package dateline.extraction.sentence;

/// A stretch of a text that sentences do not leave, in UTF-16 indices, end exclusive.
public record Region(int start, int end) {
    public Region {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a region: " + start + ".." + end);
        }
    }
}
