package dateline.ingest.log;

import dateline.contract.article.Position;
import dateline.contract.message.Topic;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/// Where the log of articles ends at this moment.
@Singleton
public final class LogEnd {
    private static final long PATIENCE_SECONDS = 1;

    private final LogClients clients;

    LogEnd(LogClients clients) {
        this.clients = clients;
    }

    /// The last position of the partition that holds this article's records; empty: it is empty, or
    /// the broker does not say in time.
    public Optional<Position> lastFor(UUID articleId) {
        TopicPartition partition = partitionOf(articleId);
        try {
            long end =
                    clients.admin()
                            .listOffsets(Map.of(partition, OffsetSpec.latest()))
                            .partitionResult(partition)
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                            .offset();
            return end == 0
                    ? Optional.empty()
                    : Optional.of(new Position(partition.partition(), end - 1));
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// As the producer's partitioner chooses it for a record with a key.
    private static TopicPartition partitionOf(UUID articleId) {
        byte[] key = articleId.toString().getBytes(StandardCharsets.UTF_8);
        int partition = Utils.toPositive(Utils.murmur2(key)) % Topic.ARTICLES.partitions();
        return new TopicPartition(Topic.ARTICLES.topicName(), partition);
    }
}
