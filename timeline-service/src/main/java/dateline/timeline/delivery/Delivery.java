package dateline.timeline.delivery;

import dateline.contract.article.Position;
import dateline.contract.message.Inbound;
import dateline.contract.message.Topic;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A record as it came from the log.
///
/// @param key null: it had none
/// @param recordedAt the record's own time
/// @param value its bytes; null: it had none
/// @param inbound what could be read of it
record Delivery(
        Topic topic,
        Position position,
        @Nullable String key,
        Instant recordedAt,
        byte @Nullable [] value,
        Inbound<?> inbound) {}
