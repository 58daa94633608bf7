package dateline.timeline.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A page of events in SQL: a few short ranges of an index, however far the walk is.
///
/// @param arguments for the question marks in `sql`
record Listing(String sql, Object[] arguments) {
    /// Where the undated stand when the last day comes first.
    private static final String UNDATED_LAST =
            "case when e.sort_day = 2147483647 then -2147483648 else e.sort_day end";

    private static final String SEGMENT =
            """
            (select e.id, e.body, e.first_known_at, e.last_changed_at, %s::bigint as key
            from event e where %s order by %s limit ?)\
            """;

    static Listing of(EventFilter filter, Sort sort, @Nullable Cursor after, int limit) {
        List<String> segments = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (Condition segment : segments(filter, sort)) {
            Condition wanted = after == null ? segment : segment.and(beyond(sort, after));
            segments.add(SEGMENT.formatted(key(sort), wanted.sql(), order(sort)));
            arguments.addAll(wanted.arguments());
            arguments.add(limit);
        }
        arguments.add(limit);
        String sql =
                "select * from (%s) as segments order by %s limit ?"
                        .formatted(
                                segments.stream().collect(Collectors.joining(" union all ")),
                                sort == Sort.WHEN_DESCENDING ? "key desc, id desc" : "key, id");
        return new Listing(sql, arguments.toArray());
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

    private static String key(Sort sort) {
        return switch (sort) {
            case WHEN -> "e.sort_day";
            case WHEN_DESCENDING -> UNDATED_LAST;
            case KNOWN -> "e.first_version";
        };
    }

    private static String order(Sort sort) {
        return switch (sort) {
            case WHEN -> "e.sort_day, e.id";
            case WHEN_DESCENDING -> "e.sort_day desc, e.id desc";
            case KNOWN -> "e.first_version, e.id";
        };
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
        return after.key() == Integer.MIN_VALUE
                ? undated.and(Condition.of("e.id < ?", after.id()))
                : Condition.of("(e.sort_day, e.id) < (?, ?)", after.key(), after.id()).or(undated);
    }
}
