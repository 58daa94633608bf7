package dateline.timeline.delivery;

import dateline.timeline.TimelineConfig;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/// Writes batches whatever happens: it waits out every outage, and halves a batch that cannot be
/// written until the record that is at fault stands alone.
@ApplicationScoped
class Writer {
    private static final Logger LOG = Logger.getLogger(Writer.class);

    private final Work work;
    private final Pulse pulse;
    private final TimelineConfig.Delivery config;
    private final Timer batches;
    private final DistributionSummary sizes;
    private final Counter refused;
    private final Counter outages;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Writer(Work work, Pulse pulse, TimelineConfig config, MeterRegistry meters) {
        this.work = work;
        this.pulse = pulse;
        this.config = config.delivery();
        this.batches = meters.timer("dateline.timeline.batch");
        this.sizes = meters.summary("dateline.timeline.batch.records");
        this.refused = meters.counter("dateline.timeline.refused");
        this.outages = meters.counter("dateline.timeline.outages");
    }

    @PreDestroy
    void stop() {
        stopping.countDown();
    }

    /// Returns once every record is written or refused for good.
    void write(List<Delivery> batch) {
        try {
            throughOutages(() -> batches.record(() -> work.apply(batch)));
            sizes.record(batch.size());
        } catch (RuntimeException | StackOverflowError e) {
            if (stopping.getCount() == 0 || Outage.isBehind(e)) {
                throw e;
            }
            divide(batch, e);
        }
    }

    private void divide(List<Delivery> batch, Throwable failure) {
        if (batch.size() == 1) {
            Delivery delivery = batch.getFirst();
            LOG.errorf(failure, "refused %s %s", delivery.topic().topicName(), delivery.position());
            refuse(delivery, reason(failure));
            refused.increment();
            return;
        }
        int middle = batch.size() / 2;
        write(batch.subList(0, middle));
        write(batch.subList(middle, batch.size()));
    }

    /// Passing over a record always works, or else the fault is ours: then the log is held up, and
    /// readiness says so, rather than a record lost.
    private void refuse(Delivery delivery, String reason) {
        persistently(() -> work.refuse(delivery, reason), _ -> true);
    }

    private void throughOutages(Runnable step) {
        persistently(step, Outage::isBehind);
    }

    private void persistently(Runnable step, Predicate<Throwable> passes) {
        Duration pause = config.shortestPause();
        while (true) {
            try {
                step.run();
                pulse.wrote();
                return;
            } catch (RuntimeException e) {
                if (!passes.test(e) || isStopped(pause)) {
                    throw e;
                }
                pulse.failed(e);
                outages.increment();
                LOG.warnf("outage, trying again: %s", e.getMessage());
                pause = longer(pause);
            }
        }
    }

    private Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(config.longestPause()) < 0 ? doubled : config.longestPause();
    }

    /// Pauses; true: the service is to stop.
    private boolean isStopped(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /// Never the record's own words: only what kind of failure it was.
    private static String reason(Throwable failure) {
        return "cannot be written to the timeline: " + failure.getClass().getSimpleName();
    }
}
