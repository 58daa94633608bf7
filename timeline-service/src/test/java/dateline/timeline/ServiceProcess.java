package dateline.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome;
import dateline.contract.json.Json;
import dateline.devstack.Devstack;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/// The packaged service as a process of its own.
final class ServiceProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Process process;
    private final String base;

    private ServiceProcess(Process process, String base) {
        this.process = process;
        this.base = base;
    }

    /// Starts it and returns at once.
    static ServiceProcess launch(Map<String, String> environment) {
        int port = freePort();
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString());
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        File log = new File("target/service-" + port + ".log");
        builder.redirectErrorStream(true).redirectOutput(log);
        try {
            return new ServiceProcess(builder.start(), "http://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Starts it and waits until it is ready.
    static ServiceProcess start(Devstack stack) {
        ServiceProcess service = launch(environment(stack));
        service.awaitReady();
        return service;
    }

    static Map<String, String> environment(Devstack stack) {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers(),
                "QUARKUS_DATASOURCE_JDBC_URL", stack.jdbcUrl(),
                "QUARKUS_DATASOURCE_USERNAME", stack.username(),
                "QUARKUS_DATASOURCE_PASSWORD", stack.password());
    }

    void awaitReady() {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(this::isReady);
    }

    boolean isReady() {
        return get("/q/health/ready").statusCode() == 200;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(70));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        return URI.create(base + path);
    }

    JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + answer.body());
        }
        return Json.parse(answer.body());
    }

    PositionOutcome outcome(Position position) {
        return Json.read(
                get("/internal/positions/" + position + "?wait=60").body(), PositionOutcome.class);
    }

    String digest() {
        return json("/v1/timeline/digest").get("digest").asText();
    }

    List<JsonNode> events() {
        return json("/v1/events?limit=200").get("items").valueStream().toList();
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
