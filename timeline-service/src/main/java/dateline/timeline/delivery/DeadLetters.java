package dateline.timeline.delivery;

import dateline.contract.message.DeadLetter;
import dateline.contract.message.Messages;
import dateline.contract.message.Topic;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Writes down what can never work, with its reason, before the batch that holds it is committed.
@ApplicationScoped
class DeadLetters {
    /// Base64 of it still fits a message.
    private static final int LONGEST_BYTES = Topic.MAX_MESSAGE_BYTES / 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String bootstrapServers;
    private @Nullable KafkaProducer<String, byte[]> producer;

    DeadLetters(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /// Returns once the broker has it.
    ///
    /// @throws KafkaException if it has it not
    void send(Delivery delivery, @Nullable UUID articleId, String reason) {
        DeadLetter letter =
                new DeadLetter(
                        delivery.topic().topicName(),
                        delivery.position().partition(),
                        delivery.position().offset(),
                        delivery.key(),
                        articleId,
                        reason,
                        delivery.recordedAt(),
                        bytes(delivery));
        send(
                delivery.topic() == Topic.ARTICLES
                        ? Messages.refusedArticle(letter)
                        : Messages.refusedExtraction(letter));
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(PATIENCE);
        }
    }

    /// The log of articles keeps its records for ever; the other topic is compacted.
    private static @Nullable String bytes(Delivery delivery) {
        byte[] value = delivery.value();
        return delivery.topic() == Topic.ARTICLES || value == null || value.length > LONGEST_BYTES
                ? null
                : Base64.getEncoder().encodeToString(value);
    }

    private void send(ProducerRecord<String, byte[]> letter) {
        try {
            producer().send(letter).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause
                    ? cause
                    : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings =
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            bootstrapServers,
                            ProducerConfig.ACKS_CONFIG,
                            "all",
                            ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                            Topic.MAX_MESSAGE_BYTES,
                            ProducerConfig.MAX_BLOCK_MS_CONFIG,
                            PATIENCE.toMillis(),
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            5_000,
                            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                            15_000);
            producer =
                    new KafkaProducer<>(
                            settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }
}
