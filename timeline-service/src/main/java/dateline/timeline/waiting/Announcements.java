package dateline.timeline.waiting;

import dateline.timeline.store.TimelineRow;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/// Hears of every commit of the timeline, whichever instance made it, and wakes those who wait.
@ApplicationScoped
class Announcements {
    private static final Logger LOG = Logger.getLogger(Announcements.class);
    private static final int LISTEN_MILLIS = 2_000;
    private static final int PAUSE_MILLIS = 1_000;

    private final AgroalDataSource source;
    private final Waiters waiters;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Announcements(AgroalDataSource source, Waiters waiters) {
        this.source = source;
        this.waiters = waiters;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("announcements").start(this::hear);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void hear() {
        try {
            do {
                try (Connection connection = source.getConnection()) {
                    listen(connection);
                } catch (SQLException e) {
                    LOG.debug("not listening", e);
                }
            } while (!stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + TimelineRow.CHANNEL);
        }
        // What was announced before this connection listened is not heard by it.
        waiters.wake();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (stopping.getCount() > 0) {
            if (postgres.getNotifications(LISTEN_MILLIS).length > 0) {
                waiters.wake();
            }
        }
    }
}
