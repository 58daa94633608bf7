package dateline.timeline.store;

import dateline.contract.extraction.Extraction;
import dateline.contract.json.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What contents tell, and which of it is live.
public final class ExtractionTable {
    private static final String UPSERT =
            """
            insert into extraction (article_id, content_hash, extractor, problem, text, body)
            select * from unnest(?, ?, ?, ?, ?, ?)
            on conflict (article_id, content_hash, extractor) do update
                set problem = excluded.problem, text = excluded.text, body = excluded.body
                where (extraction.problem, extraction.text, extraction.body)
                    is distinct from (excluded.problem, excluded.text, excluded.body)
            returning article_id\
            """;

    private static final String STANDING =
            """
            select a.id, a.live, a.content_hash, a.merged_hash, a.merged_extractor,
                x.extractor, x.problem, x.body
            from article a
            left join lateral (select * from extraction x
                where a.live and x.article_id = a.id and x.content_hash = a.content_hash
                order by x.extractor desc limit 1) x on true
            where a.id = any(?) order by a.id\
            """;

    private static final String MARK =
            """
            update article a set merged_hash = r.merged_hash, merged_extractor = r.merged_extractor,
                status = r.status, problem = r.problem, found_title = r.found_title,
                found_source = r.found_source
            from unnest(?, ?, ?, ?, ?, ?, ?) as r (id, merged_hash, merged_extractor, status,
                problem, found_title, found_source)
            where a.id = r.id\
            """;

    private final Session session;

    public ExtractionTable(Session session) {
        this.session = session;
    }

    /// @return the articles for which something new was stored
    public List<UUID> write(List<Extraction> extractions) {
        // One statement cannot touch a row twice; the later message of a key counts.
        Map<String, Extraction> latest = new LinkedHashMap<>();
        extractions.forEach(e -> latest.put(key(e), e));
        var columns = new Columns<>(latest.values().stream().toList());
        return session.list(
                UPSERT,
                row -> row.getObject(1, UUID.class),
                columns.ids(Extraction::articleId),
                columns.texts(Extraction::contentHash),
                columns.numbers(Extraction::extractor),
                columns.texts(Extraction::problem),
                columns.texts(Extraction::text),
                columns.texts(e -> Json.text(e.withoutText())));
    }

    public List<Standing> standings(Collection<UUID> articleIds) {
        return session.list(
                STANDING, ExtractionTable::standing, (Object) articleIds.toArray(UUID[]::new));
    }

    /// Notes what of each article is in the timeline now.
    public void mark(List<Standing> standings) {
        var columns = new Columns<>(standings);
        session.update(
                MARK,
                columns.ids(Standing::articleId),
                columns.texts(s -> s.extraction() == null ? null : s.extraction().contentHash()),
                columns.numbers(s -> s.extraction() == null ? null : s.extraction().extractor()),
                columns.texts(ExtractionTable::status),
                columns.texts(s -> s.extraction() == null ? null : s.extraction().problem()),
                columns.texts(s -> s.extraction() == null ? null : s.extraction().title()),
                columns.texts(s -> s.extraction() == null ? null : s.extraction().source()));
    }

    private static String status(Standing standing) {
        if (!standing.live()) {
            return "retracted";
        }
        Extraction extraction = standing.extraction();
        if (extraction == null) {
            return "received";
        }
        return extraction.problem() == null ? "projected" : "failed";
    }

    private static String key(Extraction extraction) {
        return extraction.articleId()
                + " "
                + extraction.contentHash()
                + " "
                + extraction.extractor();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String body = row.getString("body");
        return new Standing(
                row.getObject("id", UUID.class),
                row.getBoolean("live"),
                body == null ? null : Json.read(body, Extraction.class),
                row.getString("merged_hash") != null);
    }
}
