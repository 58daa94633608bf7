package dateline.timeline.store;

import java.sql.SQLException;

/// The database refused, or was not there.
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String state;

    public DatabaseException(SQLException cause) {
        super(cause.getMessage(), cause);
        this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /// Whether what was sent can never be stored (SQLSTATE class 22: data, 23: integrity, 54: limit
    /// of the program); everything else passes with time.
    public boolean isAboutData() {
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }

    /// Whether a statement took longer than it may.
    public boolean isTimeout() {
        return state.equals("57014");
    }
}
