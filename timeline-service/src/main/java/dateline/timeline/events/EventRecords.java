package dateline.timeline.events;

import dateline.contract.extraction.Mention;
import dateline.contract.json.Json;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Database;
import dateline.timeline.store.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds an event by its id, or what became of it.
@ApplicationScoped
public class EventRecords {
    /// No answer lists more mentions.
    static final int MOST_MENTIONS = 2_000;

    private static final int LONGEST_CHAIN = 100;

    private final Database database;
    private final Duration patience;

    EventRecords(Database database, TimelineConfig config) {
        this.database = database;
        this.patience = config.query().statementTimeout();
    }

    /// What an id stands for.
    public sealed interface Found {
        /// @param body the canonical event without its mentions
        /// @param mentions in the order of the canonical event, at most 2,000
        /// @param leftOut how many mentions it has beyond those
        record Live(
                UUID id,
                String body,
                Instant firstKnownAt,
                Instant changedAt,
                List<Told> mentions,
                long leftOut)
                implements Found {}

        /// All its mentions are of another event now.
        record Moved(UUID successor) implements Found {}

        /// Its mentions are of several events now.
        record Split(List<UUID> heirs) implements Found {}

        /// None of its mentions is left.
        record Withdrawn(List<UUID> articles) implements Found {}
    }

    /// @param revision of the article, the current one
    public record Told(UUID articleId, int revision, Mention mention) {}

    private record Former(List<UUID> heirs, List<UUID> articles) {}

    /// Empty: the id was never in use.
    public Optional<Found> find(UUID id) {
        return database.read(patience, session -> find(session, id));
    }

    private static Optional<Found> find(Session session, UUID id) {
        Optional<Found> live = live(session, id);
        return live.isPresent() ? live : former(session, id, id, LONGEST_CHAIN);
    }

    private static Optional<Found> live(Session session, UUID id) {
        return session.first(
                "select body, first_known_at, last_changed_at from event where id = ?",
                row ->
                        new Found.Live(
                                id,
                                row.getString(1),
                                row.getTimestamp(2).toInstant(),
                                row.getTimestamp(3).toInstant(),
                                mentions(session, id),
                                leftOut(session, id)),
                id);
    }

    private static long leftOut(Session session, UUID id) {
        return session.first(
                        "select greatest(0, count(*) - ?) from mention where event_id = ?",
                        row -> row.getLong(1),
                        MOST_MENTIONS,
                        id)
                .orElseThrow();
    }

    private static List<Told> mentions(Session session, UUID id) {
        return session.list(
                """
                select m.article_id, a.revision, m.body from mention m
                join article a on a.id = m.article_id
                where m.event_id = ?
                order by m.article_id, (m.body::jsonb -> 'trigger' ->> 'start')::int, m.id
                limit ?
                """,
                EventRecords::told,
                id,
                MOST_MENTIONS);
    }

    /// Follows successors that were superseded themselves.
    private static Optional<Found> former(Session session, UUID asked, UUID id, int steps) {
        Optional<Former> former =
                session.first(
                        "select heirs, articles from former_event where id = ?",
                        row -> new Former(ids(row, "heirs"), ids(row, "articles")),
                        id);
        if (former.isEmpty()) {
            return id.equals(asked) ? Optional.empty() : Optional.of(new Found.Moved(id));
        }
        List<UUID> heirs = former.get().heirs();
        return switch (heirs.size()) {
            case 0 -> Optional.of(new Found.Withdrawn(former.get().articles()));
            case 1 ->
                    steps == 0
                            ? Optional.of(new Found.Split(heirs))
                            : former(session, asked, heirs.getFirst(), steps - 1);
            default -> Optional.of(new Found.Split(heirs));
        };
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("article_id", UUID.class),
                row.getInt("revision"),
                Json.read(row.getString("body"), Mention.class));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}
