package dateline.timeline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// Transactions on the timeline's database.
@ApplicationScoped
public class Database {
    /// Everyone who writes the timeline holds this lock: commit order is version order.
    private static final long WRITER_LOCK = 0x6461_7465_6c69_6e65L;

    private static final Logger LOG = Logger.getLogger(Database.class);

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /// Runs `work` in a transaction of the one writer; waits for the lock as long as another
    /// instance writes.
    public <T> T write(Duration statementTimeout, Function<Session, T> work) {
        return transaction(connection -> {
            Session session = new Session(connection);
            session.run("select set_config('statement_timeout', '0', true)");
            session.run("select pg_advisory_xact_lock(?)", WRITER_LOCK);
            limit(session, statementTimeout);
            return work.apply(session);
        });
    }

    /// Runs `work` on one unchanging picture of the timeline.
    public <T> T read(Duration statementTimeout, Function<Session, T> work) {
        return transaction(connection -> {
            Session session = new Session(connection);
            session.run("set transaction isolation level repeatable read, read only");
            limit(session, statementTimeout);
            return work.apply(session);
        });
    }

    private static void limit(Session session, Duration statementTimeout) {
        session.run(
                "select set_config('statement_timeout', ?, true)",
                Long.toString(statementTimeout.toMillis()));
    }

    private <T> T transaction(Function<Connection, T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            return committed(connection, work);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static <T> T committed(Connection connection, Function<Connection, T> work)
            throws SQLException {
        boolean done = false;
        try {
            T result = work.apply(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    /// A connection that broke has nothing to roll back, and its failure must not hide the first.
    private static void rollBack(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("nothing to roll back", e);
        }
    }
}
