package dateline.timeline;

import dateline.contract.article.ArticleMessage;
import dateline.contract.article.Position;
import dateline.contract.extraction.Extraction;
import dateline.contract.message.Messages;
import dateline.contract.message.Topic;
import dateline.contract.message.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Puts records onto the topics, as ingest does.
final class Wire implements AutoCloseable {
    private static final Instant RECEIVED = Instant.parse("2026-01-02T03:04:05Z");

    private final KafkaProducer<String, byte[]> producer;

    Wire(String bootstrapServers) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "max.request.size",
                        Topic.MAX_MESSAGE_BYTES);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Topics.ensure(admin, Topics.Replication.SINGLE, List.of(Topic.values()));
        }
        producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    Position post(ArticleMessage message) {
        return send(Messages.article(message));
    }

    void extract(Extraction extraction) {
        send(Messages.extraction(extraction, RECEIVED));
    }

    Position send(ProducerRecord<String, byte[]> message) {
        try {
            RecordMetadata written = producer.send(message).get();
            return new Position(written.partition(), written.offset());
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
