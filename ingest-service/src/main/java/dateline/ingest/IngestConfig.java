package dateline.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What can be set from outside.
@ConfigMapping(prefix = "dateline")
public interface IngestConfig {

    Kafka kafka();

    /// The log of articles.
    interface Kafka {
        /// From `KAFKA_BOOTSTRAP_SERVERS`.
        String bootstrapServers();

        /// How many brokers hold each record.
        @WithDefault("1")
        short replicationFactor();

        /// How many must hold it before it counts as written.
        @WithDefault("1")
        int minInSync();

        /// After that an append has failed, acknowledged or not.
        @WithDefault("5s")
        Duration deliveryTimeout();

        /// How many appends may wait for the broker at once.
        @WithDefault("256")
        int inFlight();
    }

    Extraction extraction();

    /// Extractions on request.
    interface Extraction {
        /// How many may wait for a free core.
        @WithDefault("32")
        int waiting();
    }
}
