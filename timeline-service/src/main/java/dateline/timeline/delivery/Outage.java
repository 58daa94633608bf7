package dateline.timeline.delivery;

import dateline.timeline.store.DatabaseException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/// Tells what passes with time from what never will.
final class Outage {
    private Outage() {}

    /// Whether the broker or the database is behind a failure, and not a record.
    static boolean isBehind(Throwable failure) {
        return switch (failure) {
            case DatabaseException e -> !e.isAboutData();
            case RecordTooLargeException _, SerializationException _ -> false;
            case KafkaException _ -> true;
            default -> false;
        };
    }
}
