package dateline.timeline.store;

import dateline.contract.extraction.Mention;
import dateline.contract.json.Json;
import dateline.merging.cluster.Index;
import dateline.merging.edge.Keyed;
import dateline.merging.telling.Rank;
import dateline.merging.telling.Teller;
import dateline.merging.telling.Telling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The live mentions as merging asks for them. It remembers what it read, for one transaction.
public final class MentionTable implements Index {
    private static final String COLUMNS =
            "select id, article_id, event_id, component, body from mention ";

    private static final String FIRST =
            """
            select k.key, e.rank_order, e.mention_id, m.component
            from unnest(?, ?) as k (key, most)
            cross join lateral (select * from mention_key where key = k.key
                order by rank_order, mention_id limit k.most) e
            join mention m on m.id = e.mention_id\
            """;

    private final Session session;
    private final Map<UUID, Row> rows = new HashMap<>();
    private final Map<UUID, Teller> tellers = new HashMap<>();

    public MentionTable(Session session) {
        this.session = session;
    }

    /// A mention as it is stored.
    public record Row(Keyed keyed, UUID eventId, UUID component) {
        public UUID id() {
            return keyed.id();
        }

        public Telling telling() {
            return keyed.profile().telling();
        }
    }

    private record Line(UUID id, UUID articleId, UUID eventId, UUID component, Mention mention) {}

    @Override
    public Map<Long, List<Entry>> first(Map<Long, Integer> limits) {
        var columns = new Columns<>(List.copyOf(limits.entrySet()));
        Map<Long, List<Entry>> found = new HashMap<>();
        session.list(
                        FIRST,
                        row -> Map.entry(row.getLong(1), entry(row)),
                        columns.longs(Map.Entry::getKey),
                        columns.numbers(Map.Entry::getValue))
                .forEach(e ->
                        found.computeIfAbsent(e.getKey(), _ -> new ArrayList<>())
                                .add(e.getValue()));
        found.values().forEach(list -> list.sort((a, b) -> a.rank().compareTo(b.rank())));
        return found;
    }

    @Override
    public List<Stored> holders(Set<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return stored(
                read(
                        COLUMNS
                                + "where id in (select mention_id from mention_key where key = any(?))",
                        (Object) keys.toArray(Long[]::new)));
    }

    @Override
    public List<Stored> mentions(Set<UUID> ids) {
        UUID[] missing = ids.stream().filter(id -> !rows.containsKey(id)).toArray(UUID[]::new);
        if (missing.length > 0) {
            read(COLUMNS + "where id = any(?)", (Object) missing);
        }
        return stored(ids.stream().filter(rows::containsKey).map(rows::get).toList());
    }

    @Override
    public List<Stored> members(Set<UUID> components) {
        if (components.isEmpty()) {
            return List.of();
        }
        return stored(
                read(
                        COLUMNS + "where component = any(?)",
                        (Object) components.toArray(UUID[]::new)));
    }

    /// The ids of what these articles tell.
    public List<UUID> ofArticles(Collection<UUID> articleIds) {
        return session.list(
                "select id from mention where article_id = any(?)",
                row -> row.getObject(1, UUID.class),
                (Object) articleIds.toArray(UUID[]::new));
    }

    /// The component of an event's mentions; empty: there is no such event.
    public Optional<UUID> componentOf(UUID event) {
        return session.first(
                "select component from mention where event_id = ? limit 1",
                row -> row.getObject(1, UUID.class),
                event);
    }

    /// What was read of these mentions so far.
    public List<Row> seen(Collection<UUID> ids) {
        return ids.stream().filter(rows::containsKey).map(rows::get).toList();
    }

    private List<Row> read(String sql, Object argument) {
        List<Line> lines = session.list(sql, MentionTable::line, argument);
        readTellers(lines.stream().map(Line::articleId).distinct().toList());
        List<Row> read = new ArrayList<>();
        for (Line line : lines) {
            Row row =
                    new Row(
                            Keyed.of(new Telling(teller(line.articleId()), line.mention())),
                            line.eventId(),
                            line.component());
            rows.put(line.id(), row);
            read.add(row);
        }
        return read;
    }

    private Teller teller(UUID articleId) {
        Teller teller = tellers.get(articleId);
        if (teller == null) {
            throw new IllegalStateException("nobody tells the mentions of " + articleId);
        }
        return teller;
    }

    private void readTellers(List<UUID> articleIds) {
        UUID[] missing =
                articleIds.stream().filter(id -> !tellers.containsKey(id)).toArray(UUID[]::new);
        if (missing.length > 0) {
            session.list(
                            "select body from teller where article_id = any(?)",
                            row -> Json.read(row.getString(1), Teller.class),
                            (Object) missing)
                    .forEach(t -> tellers.put(t.articleId(), t));
        }
    }

    private static List<Stored> stored(List<Row> rows) {
        return rows.stream().map(r -> new Stored(r.keyed(), r.component())).toList();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                new Rank(row.getLong(2), row.getObject(3, UUID.class)),
                row.getObject(4, UUID.class));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getObject("article_id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getObject("component", UUID.class),
                Json.read(row.getString("body"), Mention.class));
    }
}
