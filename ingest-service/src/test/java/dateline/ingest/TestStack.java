package dateline.ingest;

import com.sun.net.httpserver.HttpServer;
import dateline.devstack.Devstack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A real Kafka, and a timeline service that says what a test wants it to say.
public final class TestStack implements QuarkusTestResourceLifecycleManager {
    /// What the timeline service answers, by path; 404 for all else.
    static final Map<String, String> TIMELINE = new ConcurrentHashMap<>();

    private static @Nullable Devstack stack; // null: not started

    private @Nullable Path folder; // null: not started
    private @Nullable HttpServer timeline; // null: not started

    static Devstack stack() {
        return Objects.requireNonNull(stack);
    }

    @Override
    public Map<String, String> start() {
        try {
            Path fresh = Files.createTempDirectory("ingest-it");
            Devstack started = Devstack.start(fresh);
            HttpServer answering = timeline();
            folder = fresh;
            stack = started;
            timeline = answering;
            return Map.of(
                    "kafka.bootstrap.servers",
                    started.bootstrapServers(),
                    "quarkus.rest-client.timeline.url",
                    "http://127.0.0.1:" + answering.getAddress().getPort(),
                    "quarkus.http.test-port",
                    "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        Objects.requireNonNull(timeline).stop(0);
        stack().close();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServer timeline() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/internal",
                exchange -> {
                    String answer = TIMELINE.get(exchange.getRequestURI().getPath());
                    byte[] body = (answer == null ? "{}" : answer).getBytes("UTF-8");
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        return server;
    }
}
