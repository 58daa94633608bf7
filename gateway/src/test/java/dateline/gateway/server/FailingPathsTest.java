package dateline.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Json;
import java.io.IOException;
import java.net.BindException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FailingPathsTest {
    private static final String ID = "0b0e7c6a-3a36-5d0b-9a53-0c4a52b2f8a1";
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new Gateway();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    GET, /v1/nothing, 404
                    GET, /internal/positions/0-0, 404
                    GET, /v1/../internal/positions/0-0, 404
                    GET, /v1/articles/..%2F..%2Finternal, 404
                    GET, //internal/positions/0-0, 404
                    GET, /v1/%65vents, 404
                    GET, /v1/events/, 404
                    GET, /v1/events/not-an-id, 404
                    GET, /q/health, 404
                    GET, /page/nothing.js, 404
                    GET, /page/..%2Findex.html, 404
                    PATCH, /v1/events, 405
                    OPTIONS, /v1/articles, 405
                    TRACE, /v1/events, 405
                    DELETE, /, 405
                    GET, /v1/events?form=2017, 400
                    GET, /v1/events?limit=1&limit=2, 400
                    GET, /v1/events?q=%, 400
                    GET, /v1/events?q=%zz, 400
                    GET, /v1/events?q=%ff, 400
                    GET, /v1/events?q=%00, 400
                    """)
    void answersWithProblemDetails(String method, String target, int status) throws IOException {
        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        method + " " + target + " HTTP/1.1",
                        List.of("Host: localhost"));

        assertThat(answer.status()).isEqualTo(status);
        assertIsProblem(answer, status);
        assertThat(gateway.timeline.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'GET / HTTP/1.1 and more', 400
                    'NOTHING', 400
                    'GET http://localhost/v1/events HTTP/1.1', 400
                    'GET * HTTP/1.1', 400
                    """)
    void answersABrokenRequestLine(String line, int status) throws IOException {
        Wire.Answer answer = Wire.ask(gateway.port, line, List.of("Host: localhost"));

        assertIsProblem(answer, status);
    }

    @Test
    void answersALineThatIsTooLong() throws IOException {
        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        "GET /v1/events?q=" + "a".repeat(9_000) + " HTTP/1.1",
                        List.of("Host: localhost"));

        assertIsProblem(answer, 414);
    }

    @Test
    void answersAQueryThatIsTooLong() throws IOException {
        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        "GET /v1/events?q=" + "a".repeat(5_000) + " HTTP/1.1",
                        List.of("Host: localhost"));

        assertIsProblem(answer, 414);
    }

    @Test
    void answersHeadersThatAreTooLarge() throws IOException {
        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        "GET /v1/events HTTP/1.1",
                        List.of("Host: localhost", "X: " + "a".repeat(20_000)));

        assertIsProblem(answer, 431);
    }

    @Test
    void namesTheMethodsThatAreAllowed() throws IOException {
        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        "PATCH /v1/articles/" + ID + " HTTP/1.1",
                        List.of("Host: localhost"));

        assertThat(answer.header("Allow")).isEqualTo("DELETE, GET, HEAD, PUT");
    }

    @Test
    void refusesWhatItCannotAnswerIn() throws Exception {
        HttpResponse<String> answer =
                gateway.send(
                        gateway.to("/v1/events").header("Accept", "image/png, text/html;q=0.3"));

        assertIsProblem(answer, 406);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    application/xml, 415
                    multipart/form-data; boundary=x, 415
                    application/x-www-form-urlencoded, 415
                    text/plainx, 415
                    """)
    void refusesMediaTypesItDoesNotTake(String mediaType, int status) throws Exception {
        HttpResponse<String> answer = gateway.post("/v1/articles", mediaType, "text");

        assertIsProblem(answer, status);
        assertThat(answer.headers().firstValue("Accept").orElse("")).contains("text/plain");
        assertThat(gateway.ingest.asked()).isEmpty();
    }

    @Test
    void refusesCompressedBodies() throws Exception {
        HttpResponse<String> answer =
                gateway.post("/v1/articles", "text/plain", "text", "Content-Encoding", "gzip");

        assertIsProblem(answer, 415);
    }

    @Test
    void refusesABodyWhereNoneIsTaken() throws Exception {
        HttpResponse<String> answer =
                gateway.send(
                        gateway.to("/v1/articles/" + ID)
                                .method("DELETE", HttpRequest.BodyPublishers.ofString("x")));

        assertIsProblem(answer, 400);
    }

    @Test
    void saysThatAServiceIsDown() throws Exception {
        // Given
        gateway.timeline.close();

        // When
        HttpResponse<String> answer = gateway.get("/v1/events");

        // Then
        assertIsProblem(answer, 503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Gateway.json(answer).path("detail").asText()).contains("timeline-service");
    }

    @Test
    void saysThatAServiceHangs() throws Exception {
        // Given
        gateway.timeline.hangs();

        // When
        HttpResponse<String> answer = gateway.get("/v1/events");

        // Then
        assertIsProblem(answer, 504);
    }

    @Test
    void saysThatAServiceHangsAfterABody() throws Exception {
        // Given
        gateway.ingest.hangs();

        // When
        HttpResponse<String> answer = gateway.post("/v1/articles", "text/plain", "text");

        // Then
        assertIsProblem(answer, 504);
    }

    @Test
    void putsItsOwnWordsWhereAServiceHasNone() throws Exception {
        // Given
        gateway.timeline.answers(500, Map.of("Content-Type", "text/html"), "<h1>stack trace</h1>");

        // When
        HttpResponse<String> answer = gateway.get("/v1/events");

        // Then
        assertIsProblem(answer, 502);
        assertThat(answer.body()).doesNotContain("stack trace");
    }

    @Test
    void passesAServicesProblemOnUnderItsOwnTrace() throws Exception {
        // Given
        String trace = "00-11112222333344445555666677778888-1111222233334444-00";
        gateway.timeline.answers(
                400,
                Map.of("Content-Type", "application/problem+json"),
                """
                {"type": "/problems/bad-parameter", "title": "Bad parameter", "status": 400,
                 "detail": "not a date", "instance": "/internal", "traceId": "x",
                 "errors": [{"pointer": "from", "detail": "not a date"}]}\
                """);

        // When
        HttpResponse<String> answer =
                gateway.send(gateway.to("/v1/events?from=soon").header("traceparent", trace));

        // Then
        assertIsProblem(answer, 400);
        JsonNode problem = Gateway.json(answer);
        assertThat(problem.path("traceId").asText()).isEqualTo("11112222333344445555666677778888");
        assertThat(problem.path("instance").asText()).isEqualTo("/v1/events");
        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo("from");
        assertThat(gateway.timeline.onlyAsked().headers().getFirst("traceparent")).isEqualTo(trace);
    }

    @Test
    void failsOnAPortThatIsTaken() {
        Throwable failure = catchThrowable(() -> new Gateway(s -> s.onPort(gateway.port)));

        assertThat(failure).hasRootCauseInstanceOf(BindException.class);
    }

    private static void assertIsProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertIsProblem(answer.body(), status);
    }

    static void assertIsProblem(Wire.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertIsProblem(answer.body(), status);
    }

    private static void assertIsProblem(String body, int status) {
        JsonNode problem = Json.parse(body);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).startsWith("/problems/");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("instance").asText()).startsWith("/");
        assertThat(problem.path("traceId").asText()).matches("[0-9a-f]{32}");
    }
}
