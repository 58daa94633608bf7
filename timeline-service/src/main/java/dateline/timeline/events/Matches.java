package dateline.timeline.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The first matches of a filter in the order of the timeline, as many as are counted and one more.
///
/// @param arguments for the question marks in `sql`
record Matches(String sql, Object[] arguments) {
    /// No more are counted.
    static final int MOST = 10_000;

    /// @param columns of `event e`
    static Matches of(EventFilter filter, String columns) {
        List<Condition> segments = Segments.of(filter);
        String sql =
                segments.stream()
                        .map(segment ->
                                "(select %s from event e where %s order by e.sort_day, e.id limit ?)"
                                        .formatted(columns, segment.sql()))
                        .collect(Collectors.joining(" union all "));
        List<Object> arguments = new ArrayList<>();
        for (Condition segment : segments) {
            arguments.addAll(segment.arguments());
            arguments.add(MOST + 1);
        }
        arguments.add(MOST + 1);
        return new Matches("select * from (" + sql + ") m limit ?", arguments.toArray());
    }
}
