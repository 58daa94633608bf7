package dateline.extraction.source;

/// A stretch of the page and what it is for.
///
/// @param start in code points of the page's text
/// @param end exclusive
public record Zone(ZoneKind kind, int start, int end) {
    public Zone {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a zone: " + start + ".." + end);
        }
    }
}
