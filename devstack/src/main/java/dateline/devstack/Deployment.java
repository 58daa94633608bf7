package dateline.devstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The whole system, each part a process of its own: Kafka, PostgreSQL and the three packaged
/// services. Nothing but the gateway listens on a port that is told to anybody.
public final class Deployment implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final Devstack stack;
    private final Path root;
    private final int port;
    private final Map<String, String> behindTheDoor;
    private final Server ingest;
    private final Server timeline;
    private final Server gateway;
    private final Thread atExit = new Thread(this::stopServers, "stop Dateline");
    private volatile boolean stopping;

    private Deployment(Devstack stack, int port, Path root) {
        int ingestPort = Ports.free();
        int timelinePort = Ports.free();
        this.stack = stack;
        this.root = root;
        this.port = port;
        this.behindTheDoor = behindTheDoor(url(ingestPort), url(timelinePort));
        this.ingest = server("ingest-service", ingestPort, ingestWiring(stack, url(timelinePort)));
        this.timeline = server("timeline-service", timelinePort, timelineWiring(stack));
        this.gateway = door("gateway", port, Map.of());
    }

    /// Another gateway before the same services, whose callers need a key; it is not started, and
    /// whoever starts it stops it.
    ///
    /// @param port at loopback
    /// @param keys the key file
    public Server doorWithKeys(int port, Path keys) {
        return door("gateway-with-keys", port, Map.of("DATELINE_KEYS_FILE", keys.toString()));
    }

    private static Map<String, String> ingestWiring(Devstack stack, String timelineUrl) {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                stack.bootstrapServers(),
                "DATELINE_TIMELINE_URL",
                timelineUrl);
    }

    private static Map<String, String> timelineWiring(Devstack stack) {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers(),
                "QUARKUS_DATASOURCE_JDBC_URL", stack.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", stack.username(),
                "QUARKUS_DATASOURCE_PASSWORD", stack.password());
    }

    private static Map<String, String> behindTheDoor(String ingestUrl, String timelineUrl) {
        return Map.of("DATELINE_INGEST_URL", ingestUrl, "DATELINE_TIMELINE_URL", timelineUrl);
    }

    /// Starts everything and waits until all of it is ready.
    ///
    /// @param data kept from run to run
    /// @param port of the gateway, at loopback
    /// @param root the folder of the packaged services
    /// @throws StackException if the port is taken, the folder not ours, the platform unsupported or
    ///     a server does not come up; nothing runs then
    public static Deployment start(Path data, int port, Path root) {
        return start(data, port, root, _ -> {});
    }

    /// @param prepared is told before the first server is started
    static Deployment start(Path data, int port, Path root, Consumer<Deployment> prepared) {
        return Ports.retried(() -> {
            Deployment deployment = prepare(data, port, root);
            prepared.accept(deployment);
            try {
                deployment.startServers();
            } catch (StackException e) {
                deployment.close();
                throw e;
            }
            return deployment;
        });
    }

    private static Deployment prepare(Path data, int port, Path root) {
        // What a killed run left behind may hold the port: the folder is opened, and cleared,
        // first.
        Devstack stack = Devstack.prepare(data);
        if (!Ports.isFree(port)) {
            stack.close();
            throw new StackException(
                    "port %d is taken: end what listens there, or use --port".formatted(port));
        }
        var deployment = new Deployment(stack, port, root);
        Runtime.getRuntime().addShutdownHook(deployment.atExit);
        return deployment;
    }

    private void startServers() {
        stack.startServers();
        services().forEach(Server::launch);
        services().forEach(Server::awaitReady);
    }

    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    public Devstack stack() {
        return stack;
    }

    public Server ingest() {
        return ingest;
    }

    public Server timeline() {
        return timeline;
    }

    public Server gateway() {
        return gateway;
    }

    /// All five processes, in the order in which they are started.
    public List<Server> servers() {
        return Stream.concat(Stream.of(stack.postgres(), stack.kafka()), services().stream())
                .toList();
    }

    /// Whether its end has begun: what ends from then on is meant to.
    public boolean isStopping() {
        return stopping;
    }

    /// Stops everything; the data stays.
    @Override
    public void close() {
        stopServers();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException _) {
            // The JVM is going down and the hook is running or done.
        }
    }

    private List<Server> services() {
        return List.of(timeline, ingest, gateway);
    }

    private void stopServers() {
        stopping = true;
        services().reversed().forEach(Server::retire);
        stack.close();
    }

    private Server door(String name, int port, Map<String, String> more) {
        int managementPort = Ports.free();
        var environment = new HashMap<>(behindTheDoor);
        environment.put("QUARKUS_MANAGEMENT_HOST", LOOPBACK);
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.putAll(more);
        return server(name, "gateway", port, managementPort, environment);
    }

    private Server server(String name, int port, Map<String, String> wiring) {
        return server(name, name, port, port, wiring);
    }

    /// @param name by which its log is known
    /// @param room where its package is
    private Server server(
            String name, String room, int port, int healthPort, Map<String, String> wiring) {
        Path jar = root.resolve(room).resolve("target/quarkus-app/quarkus-run.jar");
        var environment = new HashMap<>(wiring);
        environment.put("QUARKUS_HTTP_HOST", LOOPBACK);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        URI health = URI.create(url(healthPort) + "/q/health/ready");
        var service = new Service(name, jar, "512m", stack.folder(), health, environment);
        return new Server(service, stack.folder());
    }

    private static String url(int port) {
        return "http://" + LOOPBACK + ":" + port;
    }
}
