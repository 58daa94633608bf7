package dateline.timeline.store;

import dateline.contract.article.ArticleMessage.Posted;
import dateline.contract.json.Json;
import dateline.timeline.articles.Article;
import dateline.timeline.articles.Ledger;
import dateline.timeline.articles.PublishedDay;
import dateline.timeline.articles.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes articles, their revisions and contents, and what became of each record.
public final class ArticleTable {
    private static final String FIND =
            """
            select a.*, array(select c.content_hash from content c where c.article_id = a.id) contents
            from article a where a.id = any(?)\
            """;

    private static final String UPSERT =
            """
            insert into article (id, uri, revision, live, status, content_hash, etag, title, source,
                language, published_at, published_on, tags)
            select id, uri, revision, live, case when live then 'received' else 'retracted' end,
                content_hash, etag, title, source, language, published_at, published_on,
                array(select jsonb_array_elements_text(tags::jsonb))
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as r (id, uri, revision, live,
                content_hash, etag, title, source, language, published_at, published_on, tags)
            on conflict (id) do update set uri = excluded.uri, revision = excluded.revision,
                live = excluded.live, content_hash = excluded.content_hash, etag = excluded.etag,
                title = excluded.title, source = excluded.source, language = excluded.language,
                published_at = excluded.published_at, published_on = excluded.published_on,
                tags = excluded.tags,
                status = case when article.live and excluded.live
                    and article.content_hash = excluded.content_hash
                    then article.status else excluded.status end,
                problem = case when article.live and excluded.live
                    and article.content_hash = excluded.content_hash then article.problem end\
            """;

    private static final String INSERT_REVISIONS =
            """
            insert into revision (article_id, n, partition, log_offset, retraction, content_hash, etag,
                title, source, language, published_at, tags, received_at, sent_by)
            select id, n, partition, log_offset, retraction, content_hash, etag, title, source,
                language, published_at, array(select jsonb_array_elements_text(tags::jsonb)),
                received_at::timestamptz, sent_by
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as r (id, n, partition,
                log_offset, retraction, content_hash, etag, title, source, language, published_at,
                tags, received_at, sent_by)\
            """;

    private static final String INSERT_CONTENTS =
            """
            insert into content (article_id, content_hash, text, html)
            select * from unnest(?, ?, ?, ?) on conflict do nothing\
            """;

    private static final String INSERT_POSITIONS =
            """
            insert into position (partition, log_offset, verdict, retraction, created, article_id,
                content_hash)
            select * from unnest(?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
            """;

    private final Session session;

    public ArticleTable(Session session) {
        this.session = session;
    }

    public Map<UUID, Article> find(Collection<UUID> ids) {
        return session.list(FIND, ArticleTable::article, (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Article::id, Function.identity()));
    }

    public void write(Ledger ledger) {
        writeArticles(
                ledger.changed().values().stream()
                        .sorted(Comparator.comparing(Article::id))
                        .toList());
        writeContents(ledger.applied());
        writeRevisions(ledger.applied());
        writePositions(ledger.entries());
    }

    private void writeArticles(List<Article> articles) {
        if (articles.isEmpty()) {
            return;
        }
        var columns = new Columns<>(articles);
        session.update(
                UPSERT,
                columns.ids(Article::id),
                columns.texts(Article::uri),
                columns.numbers(Article::revision),
                columns.truths(Article::live),
                columns.texts(Article::contentHash),
                columns.texts(Article::etag),
                columns.texts(a -> a.details().title()),
                columns.texts(a -> a.details().source()),
                columns.texts(a -> a.details().language()),
                columns.texts(a -> a.details().publishedAt()),
                columns.numbers(a -> PublishedDay.of(a.details().publishedAt())),
                columns.texts(a -> Json.text(a.tags())));
    }

    private void writeContents(List<Ledger.Entry> applied) {
        var columns =
                new Columns<>(
                        applied.stream()
                                .filter(e -> e.message() instanceof Posted)
                                .map(e -> new Stored((Posted) e.message(), after(e)))
                                .toList());
        session.update(
                INSERT_CONTENTS,
                columns.ids(s -> s.article().id()),
                columns.texts(s -> s.article().contentHash()),
                columns.texts(s -> s.posted().content().text()),
                columns.texts(s -> s.posted().content().html()));
    }

    private record Stored(Posted posted, Article article) {}

    private void writeRevisions(List<Ledger.Entry> applied) {
        if (applied.isEmpty()) {
            return;
        }
        var columns = new Columns<>(applied);
        session.update(
                INSERT_REVISIONS,
                columns.ids(e -> after(e).id()),
                columns.numbers(e -> after(e).revision()),
                columns.numbers(e -> e.position().partition()),
                columns.longs(e -> e.position().offset()),
                columns.truths(e -> !after(e).live()),
                columns.texts(e -> after(e).contentHash()),
                columns.texts(e -> after(e).etag()),
                columns.texts(e -> after(e).details().title()),
                columns.texts(e -> after(e).details().source()),
                columns.texts(e -> after(e).details().language()),
                columns.texts(e -> after(e).details().publishedAt()),
                columns.texts(e -> Json.text(after(e).tags())),
                columns.texts(e -> e.message().receivedAt().toString()),
                columns.texts(e -> e.message().by()));
    }

    private void writePositions(List<Ledger.Entry> entries) {
        var columns = new Columns<>(entries);
        session.update(
                INSERT_POSITIONS,
                columns.numbers(e -> e.position().partition()),
                columns.longs(e -> e.position().offset()),
                columns.texts(e -> name(e.verdict())),
                columns.truths(e -> e.contentHash() == null),
                columns.truths(e -> e.verdict() instanceof Verdict.Applied a && a.created()),
                columns.ids(e -> e.message().id()),
                columns.texts(Ledger.Entry::contentHash));
    }

    private static String name(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Applied _ -> "applied";
            case Verdict.Void _ -> "void";
            case Verdict.Unmet _ -> "unmet";
        };
    }

    private static Article after(Ledger.Entry entry) {
        if (entry.verdict() instanceof Verdict.Applied applied) {
            return applied.after();
        }
        throw new IllegalArgumentException("not applied: " + entry.position());
    }

    private static Article article(ResultSet row) throws SQLException {
        String hash = row.getString("content_hash");
        Set<String> contents = new HashSet<>(texts(row, "contents"));
        contents.add(hash);
        return new Article(
                row.getObject("id", UUID.class),
                row.getString("uri"),
                row.getInt("revision"),
                row.getBoolean("live"),
                hash,
                contents,
                texts(row, "tags"),
                new Article.Details(
                        row.getString("title"),
                        row.getString("source"),
                        row.getString("language"),
                        row.getString("published_at")));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
