package dateline.timeline.events;

import dateline.merging.event.Digest;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Database;
import dateline.timeline.store.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;

/// The whole timeline in one line.
@ApplicationScoped
public class DigestReader {
    private final Database database;
    private final Duration patience;

    DigestReader(Database database, TimelineConfig config) {
        this.database = database;
        this.patience = config.query().statementTimeout();
    }

    /// @param digest equal for equal timelines
    /// @param events how many there are
    /// @param version of the last commit that changed anything
    /// @param extractor the best one whose work is in it; 0: none yet
    public record State(String digest, long events, long version, int extractor) {}

    public State read() {
        return database.read(
                patience,
                session ->
                        session.first(
                                        """
                                        select version, extractor, events
                                        from timeline\
                                        """,
                                        row ->
                                                new State(
                                                        digest(session),
                                                        row.getLong(3),
                                                        row.getLong(1),
                                                        row.getInt(2)))
                                .orElseThrow(() -> new IllegalStateException("no timeline row")));
    }

    /// The version alone: what weak validators of lists are made of.
    public long version() {
        return database.read(
                patience,
                session ->
                        session.first("select version from timeline", row -> row.getLong(1))
                                .orElseThrow(() -> new IllegalStateException("no timeline row")));
    }

    private static String digest(Session session) {
        byte[][] hashes = new byte[Digest.BUCKETS][];
        session.list("select n, hash from bucket", row -> Map.entry(row.getInt(1), row.getBytes(2)))
                .forEach(e -> hashes[e.getKey()] = e.getValue());
        return Digest.ofTimeline(hashes);
    }
}
