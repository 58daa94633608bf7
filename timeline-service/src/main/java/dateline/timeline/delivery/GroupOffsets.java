package dateline.timeline.delivery;

import dateline.contract.message.Topic;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Database;
import dateline.timeline.store.Watermarks;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// Where the consumer groups stand, compared with the tables. A group that is ahead, because the
/// tables were dropped or restored, is set back; one that is behind reads again what is skipped.
final class GroupOffsets {
    private static final Logger LOG = Logger.getLogger(GroupOffsets.class);

    private final Admin admin;
    private final Database database;
    private final TimelineConfig.Delivery config;

    GroupOffsets(Admin admin, Database database, TimelineConfig.Delivery config) {
        this.admin = admin;
        this.database = database;
        this.config = config;
    }

    /// @throws KafkaException if the broker is away, or the group is ahead and has members: they
    ///     must leave first
    void setBack(String group, Topic topic) {
        Map<Integer, Long> marks =
                database.read(
                        config.statementTimeout(),
                        session -> new Watermarks(session).of(topic.topicName()));
        Map<TopicPartition, OffsetAndMetadata> back = new HashMap<>();
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, committed) -> {
                    long mark = marks.getOrDefault(partition.partition(), 0L);
                    if (committed != null && committed.offset() > mark) {
                        back.put(partition, new OffsetAndMetadata(mark));
                    }
                });
        if (!back.isEmpty()) {
            LOG.infof("setting group %s back in %d partitions", group, back.size());
            get(admin.alterConsumerGroupOffsets(group, back).all());
        }
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException cause
                    ? cause
                    : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }
}
