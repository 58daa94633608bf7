package dateline.timeline.articles;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.Etag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an article says at one point of the log.
///
/// @param uri the client's own name for it; null: it has none
/// @param revision how many records were applied to it, 1 or more
/// @param live false: it is retracted
/// @param contentHash of its current content, or of the last one before it was retracted
/// @param contents hashes of every content it ever had, the current one among them
/// @param tags sorted, each once
/// @param details of its current content, or of the last one before it was retracted
public record Article(
        UUID id,
        @Nullable String uri,
        int revision,
        boolean live,
        String contentHash,
        Set<String> contents,
        List<String> tags,
        Details details) {
    public Article {
        contents = Set.copyOf(contents);
        tags = List.copyOf(tags);
        if (revision < 1 || !contents.contains(contentHash)) {
            throw new IllegalArgumentException("no revision of " + id + ": " + revision);
        }
    }

    /// The strong validator of this revision, without quotes.
    public String etag() {
        return Etag.of(revision, live ? contentHash : null);
    }

    /// What listings show of a content.
    ///
    /// @param title as posted; null: none was sent
    /// @param source as posted; null: none was sent
    /// @param language as posted; null: none was sent
    /// @param publishedAt as posted; null: none was sent
    public record Details(
            @Nullable String title,
            @Nullable String source,
            @Nullable String language,
            @Nullable String publishedAt) {
        static Details of(ArticleContent content) {
            return new Details(
                    content.title(), content.source(), content.language(), content.publishedAt());
        }
    }
}
