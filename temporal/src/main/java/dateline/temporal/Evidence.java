package dateline.temporal;

/// The words a constraint rests on.
///
/// @param quote the words, exactly as they stand in the article
/// @param start where they begin, in Unicode code points of the article's text
/// @param end where they end, exclusive
/// @param rule the name of the rule that read them, e.g. `weekday-past`
public record Evidence(String quote, int start, int end, String rule) {
    public Evidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }
}
