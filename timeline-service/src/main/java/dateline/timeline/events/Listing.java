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
        for (Segment segment : segments(filter, sort)) {
            Condition wanted =
                    after == null
                            ? segment.wanted()
                            : segment.wanted().and(beyond(sort, after, segment.undated()));
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

    /// A part of the list that an index has in the order asked for.
    ///
    /// @param undated whether it holds the undated alone
    private record Segment(Condition wanted, boolean undated) {}

    private static List<Segment> segments(EventFilter filter, Sort sort) {
        if (sort == Sort.KNOWN) {
            return List.of(new Segment(Conditions.of(filter), false));
        }
        if (sort == Sort.WHEN || filter.window() != null) {
            return Segments.of(filter).stream().map(c -> new Segment(c, false)).toList();
        }
        Condition wanted = Conditions.of(filter);
        return List.of(
                new Segment(wanted.and(Condition.of("e.sort_day < 2147483647")), false),
                new Segment(wanted.and(Condition.of("e.sort_day = 2147483647")), true));
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

    private static Condition beyond(Sort sort, Cursor after, boolean undated) {
        return switch (sort) {
            case WHEN -> Condition.of("(e.sort_day, e.id) > (?, ?)", after.key(), after.id());
            case KNOWN -> Condition.of("(e.first_version, e.id) > (?, ?)", after.key(), after.id());
            case WHEN_DESCENDING -> beyondDescending(after, undated);
        };
    }

    /// The undated come after all others.
    private static Condition beyondDescending(Cursor after, boolean undated) {
        boolean amongUndated = after.key() == Integer.MIN_VALUE;
        if (undated) {
            return amongUndated ? Condition.of("e.id < ?", after.id()) : Condition.of("true");
        }
        return amongUndated
                ? Condition.of("false")
                : Condition.of("(e.sort_day, e.id) < (?, ?)", after.key(), after.id());
    }
}
