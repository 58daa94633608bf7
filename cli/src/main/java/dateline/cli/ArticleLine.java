package dateline.cli;

import dateline.contract.article.ArticleContent;
import org.jspecify.annotations.Nullable;

/// An article as the API takes it, with an id of the caller's own; absent fields are null.
///
/// @param id echoed; serves as `uri` where that is absent
record ArticleLine(
        @Nullable String id,
        @Nullable String uri,
        @Nullable String title,
        @Nullable String text,
        @Nullable String html,
        @Nullable String publishedAt,
        @Nullable String source,
        @Nullable String language) {

    /// @throws IllegalArgumentException if it has not exactly one of text and html
    ArticleContent content() {
        return new ArticleContent(title, text, html, publishedAt, source, language);
    }

    @Nullable String name() {
        return uri != null ? uri : id;
    }
}
