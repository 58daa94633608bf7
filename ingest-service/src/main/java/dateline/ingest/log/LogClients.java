package dateline.ingest.log;

import static org.apache.kafka.clients.producer.ProducerConfig.ACKS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.BOOTSTRAP_SERVERS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.CLIENT_ID_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.COMPRESSION_TYPE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.LINGER_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_BLOCK_MS_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.MAX_REQUEST_SIZE_CONFIG;
import static org.apache.kafka.clients.producer.ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG;

import dateline.contract.message.Topic;
import dateline.ingest.IngestConfig;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// The connections to Kafka, made when they are first needed: the broker, even its name, may be
/// absent when the service starts.
@Singleton
final class LogClients {
    private static final int MAX_BLOCK_MS = 2_000;
    private static final int ADMIN_MS = 3_000;

    private final IngestConfig.Kafka config;
    private @Nullable Producer<String, byte[]> producer;
    private @Nullable Admin admin;

    LogClients(IngestConfig config) {
        this.config = config.kafka();
    }

    /// @throws KafkaException if it cannot be made now
    synchronized Producer<String, byte[]> producer() {
        Producer<String, byte[]> made = producer;
        if (made == null) {
            made =
                    new KafkaProducer<>(
                            settings(), new StringSerializer(), new ByteArraySerializer());
            producer = made;
        }
        return made;
    }

    /// @throws KafkaException if it cannot be made now
    synchronized Admin admin() {
        Admin made = admin;
        if (made == null) {
            made =
                    Admin.create(
                            Map.of(
                                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                    config.bootstrapServers(),
                                    AdminClientConfig.CLIENT_ID_CONFIG,
                                    "dateline-ingest-admin",
                                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                    ADMIN_MS,
                                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                    ADMIN_MS));
            admin = made;
        }
        return made;
    }

    /// Nothing is acknowledged before every in-sync broker has it, nothing is written twice by a
    /// retry, and nothing waits longer than a caller does.
    private Map<String, Object> settings() {
        int delivery = (int) config.deliveryTimeout().toMillis();
        return Map.of(
                BOOTSTRAP_SERVERS_CONFIG,
                config.bootstrapServers(),
                CLIENT_ID_CONFIG,
                "dateline-ingest",
                ACKS_CONFIG,
                "all",
                ENABLE_IDEMPOTENCE_CONFIG,
                true,
                MAX_REQUEST_SIZE_CONFIG,
                Topic.MAX_MESSAGE_BYTES,
                MAX_BLOCK_MS_CONFIG,
                MAX_BLOCK_MS,
                LINGER_MS_CONFIG,
                0,
                REQUEST_TIMEOUT_MS_CONFIG,
                delivery,
                DELIVERY_TIMEOUT_MS_CONFIG,
                delivery,
                COMPRESSION_TYPE_CONFIG,
                "lz4");
    }

    @PreDestroy
    synchronized void close() {
        Producer<String, byte[]> openProducer = producer;
        if (openProducer != null) {
            openProducer.close(Duration.ofMillis(ADMIN_MS));
        }
        Admin openAdmin = admin;
        if (openAdmin != null) {
            openAdmin.close(Duration.ofMillis(ADMIN_MS));
        }
    }
}
