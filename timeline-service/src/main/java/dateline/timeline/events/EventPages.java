package dateline.timeline.events;

import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Lists events page by page.
@ApplicationScoped
public class EventPages {
    private final Database database;
    private final Duration patience;

    EventPages(Database database, TimelineConfig config) {
        this.database = database;
        this.patience = config.query().statementTimeout();
    }

    /// An event as a list has it.
    ///
    /// @param body the canonical event without its mentions
    /// @param key where it stands in the order asked for
    public record Item(UUID id, String body, Instant firstKnownAt, Instant changedAt, long key) {}

    /// @param limit how many at most
    /// @param after the last one seen; null: from the first
    public List<Item> page(EventFilter filter, Sort sort, @Nullable Cursor after, int limit) {
        Listing listing = Listing.of(filter, sort, after, limit);
        return database.read(
                patience,
                session -> session.list(listing.sql(), EventPages::item, listing.arguments()));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getString("body"),
                row.getTimestamp("first_known_at").toInstant(),
                row.getTimestamp("last_changed_at").toInstant(),
                row.getLong("key"));
    }
}
