package dateline.ingest.extract;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Extraction;
import dateline.extraction.Extractor;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The real extractor, but it breaks on a marker word.
@Alternative
@Priority(1)
@Singleton
final class FallibleExtractor implements ContentExtractor {
    private final Extractor extractor = new Extractor();

    @Override
    public Extraction extract(@Nullable String id, UUID articleId, ArticleContent content) {
        if (String.valueOf(content.text()).contains("SPANNER")) {
            throw new ArithmeticException("a spanner in the works");
        }
        return extractor.extract(id, articleId, content);
    }
}
