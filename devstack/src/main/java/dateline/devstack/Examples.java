package dateline.devstack;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Posts the example articles through the public door, as a user would.
record Examples(Path folder, URI gateway, PrintStream out) {
    private static final int LAST_SUCCESS = 299;
    private static final int FIRST_OF_THE_SERVERS_FAULTS = 500;
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    void post() {
        try (HttpClient client = HttpClient.newHttpClient();
                Stream<Path> files = Files.list(folder)) {
            List<Path> articles =
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            for (Path article : articles) {
                post(client, article);
            }
        } catch (IOException e) {
            throw new StackException("cannot post the examples: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while posting the examples", e);
        }
    }

    /// Posting is idempotent, and a machine that has just started five servers may be slow.
    private void post(HttpClient client, Path article) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        var answer = client.send(request(article), HttpResponse.BodyHandlers.ofString());
        while (answer.statusCode() >= FIRST_OF_THE_SERVERS_FAULTS && Instant.now().isBefore(end)) {
            Thread.sleep(BETWEEN_TRIES);
            answer = client.send(request(article), HttpResponse.BodyHandlers.ofString());
        }
        if (answer.statusCode() > LAST_SUCCESS) {
            throw new StackException(
                    "posting %s answered %d: %s"
                            .formatted(article, answer.statusCode(), answer.body()));
        }
        out.printf("posted %s: %d%n", article.getFileName(), answer.statusCode());
    }

    private HttpRequest request(Path article) throws IOException {
        return HttpRequest.newBuilder(gateway.resolve("/v1/articles"))
                .timeout(Duration.ofSeconds(90))
                .header("Content-Type", "text/plain; charset=utf-8")
                .header("Prefer", "wait=30")
                .POST(HttpRequest.BodyPublishers.ofFile(article))
                .build();
    }
}
