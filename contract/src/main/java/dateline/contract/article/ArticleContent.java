package dateline.contract.article;

import dateline.contract.json.Canonical;
import org.jspecify.annotations.Nullable;

/// What an article says and what the extractor sees. Its hash covers exactly these fields.
///
/// @param title as posted; null: none was sent
/// @param text the plain text exactly as posted; null: the article is HTML
/// @param html the page exactly as posted; null: the article is plain text
/// @param publishedAt an ISO date or date-time exactly as posted; null: none was sent
/// @param source who published it; null: not said
/// @param language BCP 47; null: to be detected
public record ArticleContent(
        @Nullable String title,
        @Nullable String text,
        @Nullable String html,
        @Nullable String publishedAt,
        @Nullable String source,
        @Nullable String language) {
    public ArticleContent {
        if ((text == null) == (html == null)) {
            throw new IllegalArgumentException("exactly one of text and html is needed");
        }
    }

    /// The SHA-256 of the RFC 8785 form, absent fields left out; lower-case hex.
    public String hash() {
        return Canonical.sha256(this);
    }

    String htmlOrEmpty() {
        return html == null ? "" : html;
    }
}
