package dateline.timeline.store;

import dateline.contract.article.ArticleView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Articles of which no record could be read.
@ApplicationScoped
class Refusals {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Database database;

    Refusals(Database database) {
        this.database = database;
    }

    Optional<ArticleView> of(UUID id) {
        return database.read(
                PATIENCE,
                session ->
                        session.first(
                                """
                                select problem from position
                                where article_id = ? and verdict = 'failed' limit 1\
                                """,
                                row -> failed(id, row.getString(1)),
                                id));
    }

    private static ArticleView failed(UUID id, String problem) {
        return new ArticleView(
                id, null, null, "failed", null, null, null, null, List.of(), problem);
    }
}
