package dateline.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ForwardingTest {
    private static final int LIMIT = 10 * 1024 * 1024;
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new Gateway();
        gateway.ingest.answers(
                202,
                Map.of("Content-Type", "application/json", "Dateline-Position", "3-14"),
                Document.example("Received"));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void sendsTheBodyOnByteForByte() throws Exception {
        String text = "Ein Artikel\r\nmit \u2028 und \uD83D\uDCF0".repeat(50_000);

        HttpResponse<String> answer = gateway.post("/v1/articles", "text/plain", text);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(gateway.ingest.onlyAsked().body())
                .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void sendsTheQueryOnWithTheSameMeaning() throws Exception {
        gateway.get("/v1/events?q=a%20b%2Bc%26d&participant=Xi+%C3%A9&limit=3");

        assertThat(gateway.timeline.onlyAsked().uri())
                .isEqualTo("/v1/events?q=a+b%2Bc%26d&participant=Xi+%C3%A9&limit=3");
    }

    @Test
    void keepsCredentialsAndHopByHopFieldsToItself() throws IOException {
        Wire.ask(
                gateway.port,
                "GET /v1/events HTTP/1.1",
                List.of(
                        "Host: localhost",
                        "Authorization: Bearer secret",
                        "Cookie: a=b",
                        "Connection: keep-alive, If-None-Match",
                        "X-Forwarded-For: 1.2.3.4",
                        "Dateline-By: admin",
                        "Accept-Encoding: gzip",
                        "If-None-Match: \"e\""));

        assertThat(gateway.timeline.onlyAsked().headers())
                .doesNotContainKeys(
                        "Authorization",
                        "Cookie",
                        "X-forwarded-for",
                        "Dateline-by",
                        "Accept-encoding");
    }

    @Test
    void passesConditionalRequestsThrough() throws Exception {
        // Given
        gateway.timeline.answers(304, Map.of("ETag", "\"e\""), "");

        // When
        HttpResponse<String> answer =
                gateway.send(gateway.to("/v1/events").header("If-None-Match", "\"e\""));

        // Then
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().firstValue("ETag")).contains("\"e\"");
        assertThat(gateway.timeline.onlyAsked().headers().getFirst("If-None-Match"))
                .isEqualTo("\"e\"");
    }

    @Test
    void answersHeadWithoutABody() throws Exception {
        HttpResponse<String> answer =
                gateway.send(
                        gateway.to("/v1/events")
                                .method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void keepsWhatServicesTellTheGatewayAlone() throws Exception {
        HttpResponse<String> answer = gateway.post("/v1/articles", "text/plain", "text");

        assertThat(answer.headers().map()).doesNotContainKey("dateline-position");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void refusesALongBodyBeforeItIsRead() throws IOException {
        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        "POST /v1/articles HTTP/1.1",
                        List.of(
                                "Host: localhost",
                                "Content-Type: text/plain",
                                "Expect: 100-continue",
                                "Content-Length: " + (LIMIT + 1)));

        FailingPathsTest.assertIsProblem(answer, 413);
        assertThat(gateway.ingest.asked()).isEmpty();
    }

    @Test
    void takesABodyOfExactlyTheLimit() throws Exception {
        HttpResponse<String> answer = gateway.post("/v1/articles", "text/plain", "a".repeat(LIMIT));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(gateway.ingest.onlyAsked().body()).hasSize(LIMIT);
    }

    @Test
    void cutsAChunkedBodyOffAtTheLimit() throws Exception {
        byte[] chunk = new byte[1024 * 1024];
        HttpRequest.BodyPublisher endless =
                HttpRequest.BodyPublishers.ofByteArrays(java.util.Collections.nCopies(11, chunk));

        HttpResponse<String> answer =
                gateway.send(
                        gateway.to("/v1/articles")
                                .header("Content-Type", "text/plain")
                                .POST(endless));

        assertThat(answer.statusCode()).isEqualTo(413);
        Awaitility.await()
                .untilAsserted(() -> assertThat(gateway.ingest.onlyAsked().complete()).isFalse());
    }

    @Test
    void neverPassesHalfABodyOnAsTheWhole() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port)) {
            socket.getOutputStream()
                    .write(
                            ("POST /v1/articles HTTP/1.1\r\nHost: localhost\r\n"
                                            + "Content-Type: text/plain\r\n"
                                            + "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            Awaitility.await().until(() -> gateway.ingest.begun() == 1);
        }

        Awaitility.await()
                .untilAsserted(() -> assertThat(gateway.ingest.onlyAsked().complete()).isFalse());
    }

    @Test
    void givesUpOnABodyThatTrickles() throws Exception {
        Wire.Answer answer =
                Wire.send(
                        gateway.port,
                        "POST /v1/articles HTTP/1.1\r\nHost: localhost\r\n"
                                + "Content-Type: text/plain\r\nContent-Length: 100\r\n\r\nslow");

        FailingPathsTest.assertIsProblem(answer, 408);
    }

    @Test
    void closesAConnectionWhoseHeadTrickles() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));

            InputStream in = socket.getInputStream();

            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void answersManyRequestsOnOneConnection() throws Exception {
        String one = "GET /v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(one.repeat(5).getBytes(StandardCharsets.US_ASCII));

            for (int i = 0; i < 5; i++) {
                assertThat(Wire.read(socket.getInputStream()).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void tellsHalfAnAnswerFromAWholeOne() {
        // Given
        gateway.timeline.behaves(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("{\"items\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("the service dies");
        });

        // Then
        assertThatThrownBy(() -> gateway.get("/v1/events")).isInstanceOf(IOException.class);
    }

    @Test
    void streamsAnswersOfAnyLength() throws Exception {
        // Given
        byte[] line = "{\"id\": 1}\n".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        gateway.timeline.behaves(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 3_000; i++) {
                exchange.getResponseBody().write(line);
            }
            exchange.close();
        });

        // When
        long length;
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream in =
                        client.send(
                                        gateway.to("/v1/events").build(),
                                        HttpResponse.BodyHandlers.ofInputStream())
                                .body()) {
            length = in.transferTo(java.io.OutputStream.nullOutputStream());
        }

        // Then
        assertThat(length).isEqualTo(3_000L * line.length);
    }

    @Test
    void servesThePage() throws Exception {
        HttpResponse<String> answer = gateway.get("/");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("text/html; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.body()).contains("/page/page.js").doesNotContain("<script>");
    }
}
