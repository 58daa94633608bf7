package dateline.timeline.events;

import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lists events page by page. Each page is a few short ranges of an index, however far the walk is.
@ApplicationScoped
public class EventPages {
    /// Where the undated stand in each order.
    private static final String UNDATED_LAST =
            "case when e.sort_day = 2147483647 then -2147483648 else e.sort_day end";

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
        List<Condition> segments =
                segments(filter, sort).stream()
                        .map(s -> after == null ? s : s.and(beyond(sort, after)))
                        .toList();
        String sql =
                "select * from (%s) as segments order by %s limit ?"
                        .formatted(
                                segments.stream()
                                        .map(s -> segment(sort, s))
                                        .collect(Collectors.joining(" union all ")),
                                sort == Sort.WHEN_DESCENDING ? "key desc, id desc" : "key, id");
        List<Object> arguments = new ArrayList<>();
        for (Condition segment : segments) {
            arguments.addAll(segment.arguments());
            arguments.add(limit);
        }
        arguments.add(limit);
        return database.read(
                patience, session -> session.list(sql, EventPages::item, arguments.toArray()));
    }

    /// Parts of the list that an index has in the order asked for.
    private static List<Condition> segments(EventFilter filter, Sort sort) {
        if (sort == Sort.KNOWN) {
            return List.of(Conditions.of(filter));
        }
        if (sort == Sort.WHEN || filter.window() != null) {
            return Segments.of(filter);
        }
        Condition wanted = Conditions.of(filter);
        return List.of(
                wanted.and(Condition.of("e.sort_day < 2147483647")),
                wanted.and(Condition.of("e.sort_day = 2147483647")));
    }

    private static String segment(Sort sort, Condition condition) {
        String key =
                switch (sort) {
                    case WHEN -> "e.sort_day";
                    case WHEN_DESCENDING -> UNDATED_LAST;
                    case KNOWN -> "e.first_version";
                };
        String order =
                switch (sort) {
                    case WHEN -> "e.sort_day, e.id";
                    case WHEN_DESCENDING -> "e.sort_day desc, e.id desc";
                    case KNOWN -> "e.first_version, e.id";
                };
        return "(select e.id, e.body, e.first_known_at, e.last_changed_at, %s::bigint as key from event e where %s order by %s limit ?)"
                .formatted(key, condition.sql(), order);
    }

    private static Condition beyond(Sort sort, Cursor after) {
        return switch (sort) {
            case WHEN -> Condition.of("(e.sort_day, e.id) > (?, ?)", after.key(), after.id());
            case KNOWN -> Condition.of("(e.first_version, e.id) > (?, ?)", after.key(), after.id());
            case WHEN_DESCENDING -> beyondDescending(after);
        };
    }

    private static Condition beyondDescending(Cursor after) {
        Condition undated = Condition.of("e.sort_day = 2147483647");
        if (after.key() == Integer.MIN_VALUE) {
            return undated.and(Condition.of("e.id < ?", after.id()));
        }
        return Condition.of("(e.sort_day, e.id) < (?, ?)", after.key(), after.id()).or(undated);
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
