package dateline.contract.extraction;

import dateline.temporal.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The document creation time: the day from which the article's relative expressions count.
///
/// @param date the calendar day as written, its year perhaps unknown; null: nothing gives it
/// @param rule the rule that chose: `request`, `json-ld`, `meta`, `byline`, `byline-updated`,
///     `dateline`, `caption`, `unknown`
/// @param candidates all that were seen, the chosen one first
public record Dct(@Nullable PartialDate date, String rule, List<Candidate> candidates) {
    public Dct {
        candidates = List.copyOf(candidates);
    }

    /// @param quote the words; null: it came with the request or from a page's metadata
    public record Candidate(
            PartialDate date, String rule, @Nullable String quote, int start, int end) {}
}
