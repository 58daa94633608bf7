package dateline.extraction;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Diagnostic;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Mention;
import dateline.extraction.source.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads one article: its timexes and its mentions of events, each with its place in the text and its
/// reasons. Pure and safe to share between threads; no text makes it fail.
public final class Extractor {
    /// Rises whenever the same article may give another result.
    public static final int VERSION = 1;

    /// How many mentions an extraction holds; the less salient ones are only counted.
    static final int MOST_MENTIONS = 2_000;

    /// @param id the caller's own id, echoed; null: none was sent
    public Extraction extract(@Nullable String id, UUID articleId, ArticleContent content) {
        Page page = Page.of(content);
        List<Diagnostic> diagnostics = new ArrayList<>();
        boolean readable = isReadable(page.language());
        if (!readable) {
            diagnostics.add(
                    new Diagnostic(
                            "language-unsupported",
                            "only English is read; this is " + page.language()));
        }
        Reading reading = readable ? Reading.of(page, articleId) : Reading.NOTHING;
        List<Mention> kept = mostSalient(reading.mentions());
        int leftOut = reading.mentions().size() - kept.size();
        if (leftOut > 0) {
            diagnostics.add(new Diagnostic("mentions-cut", leftOut + " less salient mentions"));
        }
        return new Extraction(
                id,
                articleId,
                ContentHash.of(content),
                VERSION,
                null,
                page.language(),
                page.html() ? page.points().slice(0, page.points().flat().length()) : null,
                page.title(),
                page.source(),
                page.dct(),
                page.agencies(),
                page.sketch(),
                reading.timexes(),
                kept,
                leftOut,
                diagnostics);
    }

    private static boolean isReadable(String language) {
        return language.equals("und") || language.startsWith("en");
    }

    private static List<Mention> mostSalient(List<Mention> mentions) {
        if (mentions.size() <= MOST_MENTIONS) {
            return mentions;
        }
        return mentions.stream()
                .sorted(Comparator.comparingInt((Mention mention) -> -mention.salience().score()))
                .limit(MOST_MENTIONS)
                .sorted(Comparator.comparingInt(mention -> mention.trigger().start()))
                .toList();
    }
}
