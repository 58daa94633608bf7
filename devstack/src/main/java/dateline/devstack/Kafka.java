package dateline.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One Kafka broker that is its own KRaft controller, at loopback, from the class path that the
/// build collected. Ports may differ from start to start; the data stays.
final class Kafka implements Launch {
    private static final String HEAP = "-Xmx512m";
    private static final String STARTED = "Kafka Server started";

    /// The session is short because a broker that was killed is let in again only when its old one
    /// is over; the cleaner's default buffer is a quarter of this heap.
    private static final String CONFIG =
            """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
            controller.listener.names=CONTROLLER
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            log.dirs=%3$s
            auto.create.topics.enable=false
            message.max.bytes=16777216
            offsets.topic.num.partitions=4
            offsets.topic.replication.factor=1
            transaction.state.log.num.partitions=1
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            group.initial.rebalance.delay.ms=0
            broker.session.timeout.ms=4000
            broker.heartbeat.interval.ms=1000
            num.network.threads=2
            log.cleaner.dedupe.buffer.size=16777216
            """;

    private final Path home;
    private final int port;
    private final Path config;

    private Kafka(Path home, int port) {
        this.home = home;
        this.port = port;
        this.config = home.resolve("kafka.properties");
    }

    /// Writes the configuration and formats the storage if that was not done yet.
    static Kafka prepare(Path home, String clusterId) {
        var kafka = new Kafka(home, Ports.free());
        kafka.writeConfig(Ports.free());
        if (!Files.exists(kafka.data().resolve("meta.properties"))) {
            kafka.format(clusterId);
        }
        return kafka;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<String> command() {
        return java("kafka.Kafka", List.of(config.toString()));
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public String mark() {
        return config.toString();
    }

    @Override
    public String stopSignal() {
        return "TERM";
    }

    /// Its own word: the port is open a little before the broker serves.
    @Override
    public boolean isReady(long pid, Path log) {
        try {
            return Files.exists(log) && Files.readString(log).contains(STARTED);
        } catch (IOException e) {
            throw new StackException("cannot read " + log, e);
        }
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(120);
    }

    private Path data() {
        return home.resolve("kafka");
    }

    private void format(String clusterId) {
        var arguments =
                List.of("format", "-t", clusterId, "-c", config.toString(), "--ignore-formatted");
        Command.run("format Kafka's storage", java("kafka.tools.StorageTool", arguments), "");
    }

    private static List<String> java(String main, List<String> arguments) {
        var command =
                new ArrayList<>(
                        List.of(
                                Distribution.java(),
                                HEAP,
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
                                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                                "-cp",
                                Distribution.servers() + "/*",
                                main));
        command.addAll(arguments);
        return List.copyOf(command);
    }

    private void writeConfig(int controllerPort) {
        try {
            Files.createDirectories(home);
            Files.writeString(config, CONFIG.formatted(port, controllerPort, data()));
        } catch (IOException e) {
            throw new StackException("cannot write " + config, e);
        }
    }
}
