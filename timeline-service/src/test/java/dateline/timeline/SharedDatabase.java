package dateline.timeline;

import dateline.devstack.Devstack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/// Databases of their own for tests that need no service, in the one PostgreSQL.
public final class SharedDatabase {
    private SharedDatabase() {}

    /// An empty database with the service's tables, and a connection to it that does not commit by
    /// itself.
    public static Connection fresh(String name) throws SQLException {
        Devstack servers = SharedStack.get().servers();
        try (Connection admin = connect(servers, servers.jdbcUrl());
                Statement statement = admin.createStatement()) {
            statement.execute("create database " + name);
        }
        String url = servers.jdbcUrl();
        String own = url.substring(0, url.lastIndexOf('/') + 1) + name;
        Flyway.configure().dataSource(own, servers.username(), servers.password()).load().migrate();
        Connection connection = connect(servers, own);
        connection.setAutoCommit(false);
        return connection;
    }

    private static Connection connect(Devstack servers, String url) throws SQLException {
        return DriverManager.getConnection(url, servers.username(), servers.password());
    }
}
