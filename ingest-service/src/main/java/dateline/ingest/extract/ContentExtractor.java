package dateline.ingest.extract;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Extraction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is done to each content. Equal input gives equal output, on any thread.
@FunctionalInterface
interface ContentExtractor {
    /// @param id the caller's own id, echoed; null: none was sent
    Extraction extract(@Nullable String id, UUID articleId, ArticleContent content);
}
