package dateline.timeline.delivery;

import dateline.contract.message.Topic;
import dateline.contract.message.Topics;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Database;
import dateline.timeline.store.Schema;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Begins to read the log once that makes sense: the tables are there, the topics are there, and the
/// consumer groups stand no further than the tables. Servers may be absent for as long as they like.
@ApplicationScoped
class Opening {
    private static final Logger LOG = Logger.getLogger(Opening.class);
    private static final List<String> CHANNELS = List.of("articles", "article-events");

    private final Schema schema;
    private final Database database;
    private final ChannelRegistry channels;
    private final Pulse pulse;
    private final TimelineConfig.Delivery config;
    private final String bootstrapServers;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Opening(
            Schema schema,
            Database database,
            ChannelRegistry channels,
            Pulse pulse,
            TimelineConfig config,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.schema = schema;
        this.database = database;
        this.channels = channels;
        this.pulse = pulse;
        this.config = config.delivery();
        this.bootstrapServers = bootstrapServers;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("opening").start(this::openWhenPossible);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
        CHANNELS.forEach(name -> channels.getPausable(name).pause());
    }

    private void openWhenPossible() {
        try {
            do {
                if (isOpened()) {
                    return;
                }
            } while (!stopping.await(config.longestPause().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOpened() {
        try {
            schema.migrate();
            prepareLog();
            for (String name : CHANNELS) {
                PausableChannel channel = channels.getPausable(name);
                channel.resume();
            }
            pulse.wrote();
            LOG.info("reading the log");
            return true;
        } catch (RuntimeException e) {
            pulse.failed(e);
            LOG.warnf("cannot read the log yet: %s", e.getMessage());
            return false;
        }
    }

    private void prepareLog() {
        int patience = (int) Duration.ofSeconds(20).toMillis();
        try (Admin admin =
                Admin.create(
                        Map.of(
                                "bootstrap.servers", bootstrapServers,
                                "default.api.timeout.ms", patience,
                                "request.timeout.ms", patience / 2))) {
            // The two that are read as well: a consumer that starts before they exist would find
            // them late.
            Topics.ensure(
                    admin,
                    Topics.Replication.SINGLE,
                    List.of(Topic.ARTICLES, Topic.ARTICLE_EVENTS, Topic.ARTICLE_EVENTS_DLQ));
            GroupOffsets groups = new GroupOffsets(admin, database, config);
            groups.setBack(config.group() + "-articles", Topic.ARTICLES);
            groups.setBack(config.group() + "-article-events", Topic.ARTICLE_EVENTS);
        }
    }
}
