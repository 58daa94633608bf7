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
import java.util.List;
import java.util.stream.Stream;

/// Posts the example articles through the public door, as a user would.
record Examples(Path folder, URI gateway, PrintStream out) {
    private static final int LAST_SUCCESS = 299;

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

    private void post(HttpClient client, Path article) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(gateway.resolve("/v1/articles"))
                        .timeout(Duration.ofSeconds(90))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .header("Prefer", "wait=30")
                        .POST(HttpRequest.BodyPublishers.ofFile(article))
                        .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() > LAST_SUCCESS) {
            throw new StackException(
                    "posting %s answered %d: %s"
                            .formatted(article, answer.statusCode(), answer.body()));
        }
        out.printf("posted %s: %d%n", article.getFileName(), answer.statusCode());
    }
}
