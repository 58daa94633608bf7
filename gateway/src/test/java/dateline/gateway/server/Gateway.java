package dateline.gateway.server;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Json;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A gateway with doubles of its services, on free ports. Every answer is held against the OpenAPI
/// document.
final class Gateway implements AutoCloseable {
    final BackendDouble ingest = new BackendDouble();
    final BackendDouble timeline = new BackendDouble();
    private final Vertx vertx = Vertx.vertx();
    private final PublicServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    final int port;

    static final Map<String, String> AS_JSON = Map.of("Content-Type", "application/json");

    Gateway() throws IOException {
        this(settings -> settings);
    }

    Gateway(UnaryOperator<Settings> adjusted) throws IOException {
        server =
                new PublicServer(
                        vertx,
                        adjusted.apply(Settings.of(ingest.url(), timeline.url())),
                        new Requests(new SimpleMeterRegistry()));
        port = server.start();
        ingest.answers(202, AS_JSON, Document.example("Received"));
        timeline.answers(200, AS_JSON, Document.example("EventList"));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    HttpResponse<String> post(String path, String mediaType, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                to(path).header("Content-Type", mediaType)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        Document.assertFits(
                answer.request().method(),
                answer.request().uri().getRawPath(),
                answer.statusCode(),
                answer.headers().map(),
                answer.body().getBytes(StandardCharsets.UTF_8));
        return answer;
    }

    static JsonNode json(HttpResponse<String> answer) {
        return Json.parse(answer.body());
    }

    @Override
    public void close() {
        server.stop();
        ingest.close();
        timeline.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        client.close();
    }
}
