package dateline.ingest.request;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleIds;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article as posted, checked.
///
/// @param uri the client's own name for it; null: it is named by its text
/// @param id as posted, to be echoed by an extraction; null: none was sent
public record ArticlePost(
        @Nullable String uri, @Nullable String id, ArticleContent content, List<String> tags) {
    public ArticlePost {
        tags = List.copyOf(tags);
    }

    /// The article's id, by its `uri` if it has one.
    public UUID articleId() {
        return ArticleIds.of(uri, content);
    }
}
