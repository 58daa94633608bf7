package dateline.ingest.article;

import dateline.contract.article.ArticleView;

/// What the timeline service knows of an article.
sealed interface Known {

    record Found(ArticleView article) implements Known {
        boolean isRetracted() {
            return article.status().equals("retracted");
        }
    }

    record Unknown() implements Known {}

    /// It could not be asked in time: the log decides.
    record Unreachable() implements Known {}
}
