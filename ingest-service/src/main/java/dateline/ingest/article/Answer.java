package dateline.ingest.article;

import dateline.contract.article.ArticleView;
import dateline.contract.article.Position;

/// What comes of a request about one article.
sealed interface Answer {
    ArticleView article();

    /// The broker has it at this position.
    record Received(ArticleView article, Position position) implements Answer {}

    /// It says what the article says already; nothing was appended.
    record Unchanged(ArticleView article) implements Answer {}
}
