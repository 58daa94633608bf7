package dateline.devstack;

import java.nio.file.Path;

/// A real Kafka and a real PostgreSQL, each a process of its own at free loopback ports. The data
/// stays in the folder; another start with the same folder goes on from it, on other ports.
///
/// ```java
/// try (var stack = Devstack.start(folder)) {
///     stack.bootstrapServers();
///     stack.kafka().kill();
///     stack.kafka().start(); // the same port, the same data
/// }
/// ```
public final class Devstack implements AutoCloseable {
    private final DataFolder folder;
    private final Kafka kafka;
    private final Postgres postgres;
    private final Server kafkaServer;
    private final Server postgresServer;
    private final Thread atExit = new Thread(this::stopServers, "stop devstack");

    private Devstack(DataFolder folder, Kafka kafka, Postgres postgres) {
        this.folder = folder;
        this.kafka = kafka;
        this.postgres = postgres;
        this.kafkaServer = new Server(kafka, folder.path());
        this.postgresServer = new Server(postgres, folder.path());
    }

    /// Starts both and waits until they serve.
    ///
    /// @throws StackException if the folder or the platform does not allow it
    public static Devstack start(Path data) {
        return Ports.retried(() -> {
            Devstack stack = prepare(data);
            Runtime.getRuntime().addShutdownHook(stack.atExit);
            stack.startServers();
            return stack;
        });
    }

    /// Ready to be started by who also sees to its end.
    static Devstack prepare(Path data) {
        Platform.require();
        DataFolder folder = DataFolder.open(data);
        try {
            return new Devstack(
                    folder,
                    Kafka.prepare(folder.path(), folder.clusterId()),
                    Postgres.prepare(folder.path(), folder.password()));
        } catch (StackException e) {
            folder.close();
            throw e;
        }
    }

    void startServers() {
        try {
            kafkaServer.launch();
            postgresServer.start();
            kafkaServer.awaitReady();
        } catch (StackException e) {
            close();
            throw e;
        }
    }

    Path folder() {
        return folder.path();
    }

    int leftOvers() {
        return folder.leftOvers();
    }

    public Server kafka() {
        return kafkaServer;
    }

    public Server postgres() {
        return postgresServer;
    }

    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    public String jdbcUrl() {
        return postgres.jdbcUrl();
    }

    public String username() {
        return Postgres.USER;
    }

    public String password() {
        return folder.password();
    }

    /// Stops both; the data stays.
    @Override
    public void close() {
        stopServers();
        folder.close();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException _) {
            // The JVM is going down and the hook is running or done.
        }
    }

    private void stopServers() {
        kafkaServer.retire();
        postgresServer.retire();
    }
}
