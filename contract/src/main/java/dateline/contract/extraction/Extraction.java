package dateline.contract.extraction;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one content of one article tells. On the topic `article-events` it travels without timexes.
///
/// @param id the caller's id, echoed; null: none was sent
/// @param contentHash of the content it was made from, lower-case hex
/// @param extractor the extractor's version; a higher one is a better one
/// @param problem why nothing could be extracted; null: it could
/// @param language BCP 47, `und` where it could not be told
/// @param text for HTML, the text that offsets count in; null: the text as posted
/// @param title the headline found; null: none
/// @param source who published it, as posted or as found; null: unknown
/// @param agencies news agencies that the article quotes as its source
/// @param mentionsLeftOut how many less salient mentions were cut
public record Extraction(
        @Nullable String id,
        UUID articleId,
        String contentHash,
        int extractor,
        @Nullable String problem,
        String language,
        @Nullable String text,
        @Nullable String title,
        @Nullable String source,
        Dct dct,
        List<String> agencies,
        Sketch sketch,
        List<Timex> timexes,
        List<Mention> mentions,
        int mentionsLeftOut,
        List<Diagnostic> diagnostics) {
    public Extraction {
        agencies = List.copyOf(agencies);
        timexes = List.copyOf(timexes);
        mentions = List.copyOf(mentions);
        diagnostics = List.copyOf(diagnostics);
    }

    /// As it is kept where the text has a place of its own.
    public Extraction withoutText() {
        return new Extraction(
                id,
                articleId,
                contentHash,
                extractor,
                problem,
                language,
                null,
                title,
                source,
                dct,
                agencies,
                sketch,
                timexes,
                mentions,
                mentionsLeftOut,
                diagnostics);
    }

    /// What stands for the extraction of a content that cannot be extracted.
    public static Extraction failed(
            UUID articleId, String contentHash, int extractor, String problem) {
        return new Extraction(
                null,
                articleId,
                contentHash,
                extractor,
                problem,
                "und",
                null,
                null,
                null,
                new Dct(null, "unknown", List.of()),
                List.of(),
                new Sketch(0, List.of()),
                List.of(),
                List.of(),
                0,
                List.of());
    }

    /// As it travels on the topic `article-events`.
    public Extraction withoutTimexes() {
        return new Extraction(
                id,
                articleId,
                contentHash,
                extractor,
                problem,
                language,
                text,
                title,
                source,
                dct,
                agencies,
                sketch,
                List.of(),
                mentions,
                mentionsLeftOut,
                diagnostics);
    }
}
