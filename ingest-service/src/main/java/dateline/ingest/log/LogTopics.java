package dateline.ingest.log;

import dateline.contract.message.Topic;
import dateline.contract.message.Topics;
import dateline.ingest.IngestConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/// Brings about the topics this service writes to, as soon as the broker is there.
@Singleton
final class LogTopics {
    static final List<Topic> WRITTEN =
            List.of(Topic.ARTICLES, Topic.ARTICLE_EVENTS, Topic.ARTICLES_DLQ);

    private static final Logger LOG = Logger.getLogger(LogTopics.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final LogClients clients;
    private final Topics.Replication replication;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile boolean ensured;

    LogTopics(LogClients clients, IngestConfig config) {
        this.clients = clients;
        this.replication =
                new Topics.Replication(
                        config.kafka().replicationFactor(), config.kafka().minInSync());
    }

    boolean areEnsured() {
        return ensured;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("ensure topics").start(this::ensureUntilDone);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void ensureUntilDone() {
        try {
            do {
                ensured = tryOnce();
            } while (!ensured && !stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tryOnce() {
        try {
            Topics.ensure(clients.admin(), replication, WRITTEN);
            return true;
        } catch (KafkaException | IllegalStateException e) {
            LOG.warnf("Topics are not there yet: %s", e.getMessage());
            return false;
        }
    }
}
