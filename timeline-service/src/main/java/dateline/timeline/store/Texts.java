package dateline.timeline.store;

import dateline.contract.article.ArticleContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What an article says as posted, the text that its offsets count in, and the events it tells of.
@ApplicationScoped
public class Texts {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;

    Texts(Database database) {
        this.database = database;
    }

    /// What was posted; for HTML what the extractor made of it. Empty: retracted, unknown, or HTML
    /// that is not extracted yet.
    public Optional<String> of(UUID articleId) {
        return database.read(
                PATIENCE,
                session ->
                        session.first(
                                """
                                select coalesce(c.text, x.text) from article a
                                join content c on c.article_id = a.id
                                    and c.content_hash = a.content_hash
                                left join extraction x on x.article_id = a.id
                                    and x.content_hash = a.merged_hash
                                    and x.extractor = a.merged_extractor
                                where a.id = ? and a.live
                                    and coalesce(c.text, x.text) is not null\
                                """,
                                row -> row.getString(1),
                                articleId));
    }

    /// What was posted last, byte for byte: with it an article is corrected without losing anything.
    /// Empty: retracted or unknown.
    public Optional<ArticleContent> content(UUID articleId) {
        return database.read(
                PATIENCE,
                session ->
                        session.first(
                                """
                                select a.title, c.text, c.html, a.published_at, a.source, a.language
                                from article a
                                join content c on c.article_id = a.id
                                    and c.content_hash = a.content_hash
                                where a.id = ? and a.live\
                                """,
                                row ->
                                        new ArticleContent(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5),
                                                row.getString(6)),
                                articleId));
    }

    /// The events that an article tells of, in the order of the timeline.
    public List<UUID> events(UUID articleId) {
        return database.read(
                PATIENCE,
                session ->
                        session.list(
                                """
                                select e.id from event e
                                where e.id in (select event_id from mention where article_id = ?)
                                order by e.sort_day, e.id\
                                """,
                                row -> row.getObject(1, UUID.class),
                                articleId));
    }
}
