package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dateline.contract.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The public API as a client sees it. Every answer is held against the OpenAPI document.
record Api(URI base) {
    static final String TEXT = "text/plain; charset=utf-8";
    static final String JSON = "application/json";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final int CONNECTIONS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(75);

    /// @param body missing where the answer is not JSON
    record Answer(int status, HttpResponse<byte[]> raw) {
        String text() {
            return new String(raw.body(), StandardCharsets.UTF_8);
        }

        JsonNode body() {
            return raw.body().length == 0 ? MissingNode.getInstance() : Json.parse(raw.body());
        }

        @Nullable String header(String name) {
            return raw.headers().firstValue(name).orElse(null);
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    Answer post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).header("Content-Type", type).POST(utf8(body)).build());
    }

    /// Posts plain text and waits until its events are in the timeline.
    Answer tell(String text) throws IOException, InterruptedException {
        return post("/v1/articles", TEXT, text, "Prefer", "wait=60");
    }

    /// Posts an article as JSON and waits until its events are in the timeline.
    Answer tell(Object article) throws IOException, InterruptedException {
        return post("/v1/articles", JSON, Json.text(article), "Prefer", "wait=60");
    }

    Answer retract(String articleId) throws IOException, InterruptedException {
        return send(
                request("/v1/articles/" + articleId, "If-Match", "*", "Prefer", "wait=60")
                        .DELETE()
                        .build());
    }

    Answer method(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).method(method, BodyPublishers.noBody()).build());
    }

    String digest() throws IOException, InterruptedException {
        return get("/v1/timeline/digest").body().path("digest").asText();
    }

    /// All events, page by page.
    List<JsonNode> events() throws IOException, InterruptedException {
        return items("/v1/events?limit=200");
    }

    List<JsonNode> articles() throws IOException, InterruptedException {
        return items("/v1/articles?limit=200");
    }

    /// Retracts whatever is there; a system that has just been started may take its time.
    void empty() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> {
                    retractAll(articles());
                    return articles().isEmpty();
                });
    }

    /// Several at a time: each is waited for, and one batch takes many.
    private void retractAll(List<JsonNode> articles) throws InterruptedException {
        try (var clients = Executors.newFixedThreadPool(CONNECTIONS)) {
            clients.invokeAll(
                    articles.stream()
                            .map(article -> article.path("id").asText())
                            .<Callable<Answer>>map(id -> () -> retract(id))
                            .toList());
        }
    }

    Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = CLIENT.send(request, BodyHandlers.ofByteArray());
        assertThat(Document.faults(answer))
                .as(() -> request.method() + " " + request.uri() + " answered " + answer)
                .isEmpty();
        return new Answer(answer.statusCode(), answer);
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private List<JsonNode> items(String first) throws IOException, InterruptedException {
        var items = new ArrayList<JsonNode>();
        String path = first;
        while (!path.isEmpty()) {
            Answer answer = get(path);
            if (answer.status() != 200) {
                throw new IOException(path + " answered " + answer.status() + answer.text());
            }
            answer.body().path("items").forEach(items::add);
            String cursor = answer.body().path("page").path("next").asText("");
            path = cursor.isEmpty() ? "" : first + "&cursor=" + cursor;
        }
        return items;
    }

    private static BodyPublisher utf8(String body) {
        return BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    }
}
