package dateline.ingest.log;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/// Delivers what came of a record, however long the broker is away: an outage says nothing about
/// the record. The reader of the log waits meanwhile, so that nothing piles up.
@Singleton
public final class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final ArticleLog log;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Delivery(ArticleLog log) {
        this.log = log;
    }

    /// Returns once every in-sync broker has the record.
    ///
    /// @throws RecordTooLargeException if no retry can help
    /// @throws IllegalStateException if the service stops before
    public void deliver(ProducerRecord<String, byte[]> record) {
        Duration pause = FIRST_PAUSE;
        while (!delivered(record)) {
            await(pause);
            pause = pause.multipliedBy(2);
            pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private boolean delivered(ProducerRecord<String, byte[]> record) {
        try {
            log.send(record).join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof RecordTooLargeException tooLarge) {
                throw tooLarge;
            }
            LOG.warnf("Topic %s does not take a record now: %s", record.topic(), e.getCause());
            return false;
        }
    }

    private void await(Duration pause) {
        try {
            if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("stopping");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopping", e);
        }
    }
}
