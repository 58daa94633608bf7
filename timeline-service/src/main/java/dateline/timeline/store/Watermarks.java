package dateline.timeline.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The next offset to read of each partition. What lies below was read.
public final class Watermarks {
    private final Session session;

    public Watermarks(Session session) {
        this.session = session;
    }

    /// Next offset by partition; a partition of which nothing was read is absent.
    public Map<Integer, Long> of(String topic) {
        Map<Integer, Long> marks = new HashMap<>();
        session.list(
                        "select partition, next_offset from watermark where topic = ?",
                        row -> Map.entry(row.getInt(1), row.getLong(2)),
                        topic)
                .forEach(e -> marks.put(e.getKey(), e.getValue()));
        return marks;
    }

    public void raise(String topic, Map<Integer, Long> next) {
        var columns = new Columns<>(List.copyOf(next.entrySet()));
        session.update(
                """
                insert into watermark (topic, partition, next_offset)
                select ?, * from unnest(?, ?)
                on conflict (topic, partition) do update
                    set next_offset = greatest(watermark.next_offset, excluded.next_offset)\
                """,
                topic,
                columns.numbers(Map.Entry::getKey),
                columns.longs(Map.Entry::getValue));
    }
}
