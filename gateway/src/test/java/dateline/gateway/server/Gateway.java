package dateline.gateway.server;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Json;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;

/// A gateway with doubles of its services, on free ports.
final class Gateway implements AutoCloseable {
    final BackendDouble ingest = new BackendDouble();
    final BackendDouble timeline = new BackendDouble();
    private final Vertx vertx = Vertx.vertx();
    private final PublicServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    final int port;

    Gateway() throws IOException {
        this(settings -> settings);
    }

    Gateway(UnaryOperator<Settings> adjusted) throws IOException {
        server = new PublicServer(vertx, adjusted.apply(Settings.of(ingest.url(), timeline.url())));
        port = server.start();
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
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
