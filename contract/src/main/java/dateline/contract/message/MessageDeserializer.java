package dateline.contract.message;

import dateline.contract.json.Json;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/// Reads the messages of one topic. Never throws because of what it reads.
public abstract sealed class MessageDeserializer<T> implements Deserializer<Inbound<T>>
        permits ArticleMessageDeserializer, ExtractionDeserializer, DeadLetterDeserializer {
    private final Class<T> holds;

    MessageDeserializer(Class<T> holds) {
        this.holds = holds;
    }

    @Override
    public final Inbound<T> deserialize(String topic, byte @Nullable [] value) {
        return deserialize(topic, new RecordHeaders(), value);
    }

    @Override
    public final Inbound<T> deserialize(String topic, Headers headers, byte @Nullable [] value) {
        if (value == null) {
            return new Inbound.Unreadable<>("no value");
        }
        try {
            CloudEvent cloudEvent = CloudEvent.of(headers);
            Class<?> told = MessageType.ofCode(cloudEvent.type()).holds();
            if (!holds.isAssignableFrom(told)) {
                return new Inbound.Unreadable<>("message type does not belong on this topic");
            }
            T message = Json.read(value, holds);
            return told.isInstance(message)
                    ? new Inbound.Readable<>(message, cloudEvent)
                    : new Inbound.Unreadable<>("message type and value disagree");
        } catch (IllegalArgumentException unreadable) {
            return new Inbound.Unreadable<>(String.valueOf(unreadable.getMessage()));
        }
    }
}
