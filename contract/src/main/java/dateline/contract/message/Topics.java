package dateline.contract.message;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/// Brings topics about. Doing it again, or at once from two services, changes nothing.
public final class Topics {
    private Topics() {}

    /// How many brokers hold each record, and how many must before it counts as written.
    public record Replication(short factor, int minInSync) {
        /// One broker: survives the death of any process, not the loss of its disk.
        public static final Replication SINGLE = new Replication((short) 1, 1);

        public Replication {
            if (factor < 1 || minInSync < 1 || minInSync > factor) {
                throw new IllegalArgumentException(
                        "min in sync " + minInSync + " of factor " + factor);
            }
        }
    }

    /// Creates the topics that are missing and gives those that are there their settings. Waits as
    /// long as the client's own `default.api.timeout.ms`.
    ///
    /// @throws KafkaException if the cluster cannot be reached or refuses
    /// @throws IllegalStateException if a topic has another number of partitions: then keys would
    ///     not stand where the log's order needs them
    public static void ensure(Admin admin, Replication replication, Collection<Topic> topics) {
        List<Topic> present =
                topics.stream().filter(topic -> !create(admin, replication, topic)).toList();
        List<String> names = present.stream().map(Topic::topicName).toList();
        Map<String, TopicDescription> found = get(admin.describeTopics(names).allTopicNames());
        present.forEach(topic -> requirePartitions(topic, found.get(topic.topicName())));
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        present.forEach(topic -> changes.put(resource(topic), changes(topic, replication)));
        get(admin.incrementalAlterConfigs(changes).all());
    }

    /// The settings a topic is given.
    public static Map<String, String> settings(Topic topic, Replication replication) {
        Map<String, String> settings = new HashMap<>(topic.settings());
        settings.put("max.message.bytes", String.valueOf(Topic.MAX_MESSAGE_BYTES));
        settings.put("min.insync.replicas", String.valueOf(replication.minInSync()));
        return Map.copyOf(settings);
    }

    /// Whether it was missing: then it has its settings already, and its description may lag.
    private static boolean create(Admin admin, Replication replication, Topic topic) {
        NewTopic wanted =
                new NewTopic(
                                topic.topicName(),
                                Optional.of(topic.partitions()),
                                Optional.of(replication.factor()))
                        .configs(settings(topic, replication));
        try {
            get(admin.createTopics(List.of(wanted)).all());
            return true;
        } catch (TopicExistsException present) {
            return false;
        }
    }

    private static void requirePartitions(Topic topic, @Nullable TopicDescription found) {
        int partitions = found == null ? 0 : found.partitions().size();
        if (partitions != topic.partitions()) {
            throw new IllegalStateException(
                    "topic %s has %d partitions, not %d"
                            .formatted(topic.topicName(), partitions, topic.partitions()));
        }
    }

    private static ConfigResource resource(Topic topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
    }

    private static Collection<AlterConfigOp> changes(Topic topic, Replication replication) {
        return settings(topic, replication).entrySet().stream()
                .map(entry -> new ConfigEntry(entry.getKey(), entry.getValue()))
                .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.SET))
                .toList();
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }
}
