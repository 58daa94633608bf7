package dateline.timeline.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One transaction: set-based SQL with positional arguments, arrays among them. It counts what it
/// costs. Not for more than one thread.
public final class Session {
    private static final int FETCH_SIZE = 1_000;

    private final Connection connection;
    private long statements;
    private long rows;

    public Session(Connection connection) {
        this.connection = connection;
    }

    /// Turns a row of a result into a value.
    public interface Row<T extends @Nullable Object> {
        T of(ResultSet row) throws SQLException;
    }

    /// @return how many rows it touched
    public int update(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            int touched = statement.executeUpdate();
            rows += touched;
            return touched;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /// Runs a statement whose result is of no interest.
    public void run(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            statement.execute();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... arguments) {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            statement.setFetchSize(FETCH_SIZE);
            try (ResultSet result = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (result.next()) {
                    list.add(row.of(result));
                }
                rows += list.size();
                return list;
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /// The first row; empty: there is none.
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... arguments) {
        return list(sql, row, arguments).stream().findFirst();
    }

    public long statements() {
        return statements;
    }

    /// Rows that came back or were written.
    public long rows() {
        return rows;
    }

    private PreparedStatement prepare(String sql, @Nullable Object... arguments)
            throws SQLException {
        statements++;
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, bindable(arguments[i]));
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private @Nullable Object bindable(@Nullable Object argument) throws SQLException {
        return switch (argument) {
            case UUID[] array -> array("uuid", array);
            case String[] array -> array("text", array);
            case Integer[] array -> array("int4", array);
            case Long[] array -> array("int8", array);
            case Boolean[] array -> array("bool", array);
            case byte[][] array -> array("bytea", array);
            case null, default -> argument;
        };
    }

    private Array array(String type, Object[] elements) throws SQLException {
        return connection.createArrayOf(type, elements);
    }
}
