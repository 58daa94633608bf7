package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.devstack.Server;
import dateline.e2e.Api.Answer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every path that fails says so with the right status, as `application/problem+json`.
@Timeout(300)
class FailingPathsIT {
    private static final String ARTICLES = "/v1/articles";
    private static final String UNKNOWN = "/v1/articles/2f8a4d0e-6f34-5a55-9d6b-0f6f2f0a7c11";
    private static final int MIB = 1024 * 1024;

    /// What is sent, and the status that answers it.
    record Case(String name, int status, HttpRequest.Builder request) {
        @Override
        public String toString() {
            return name + " → " + status;
        }
    }

    static final List<Case> CASES =
            List.of(
                    post("empty body", 400, Api.TEXT, ""),
                    post("empty JSON body", 400, Api.JSON, ""),
                    post("empty text", 422, Api.JSON, "{\"text\": \"\"}"),
                    post("blank text", 422, Api.TEXT, " \n\t "),
                    post("over-long article", 413, Api.TEXT, "word ".repeat(2 * MIB / 5 + 1)),
                    post("over-long body", 413, Api.JSON, "x".repeat(10 * MIB + 1)),
                    invalidUtf8(),
                    post("broken JSON", 400, Api.JSON, "{\"text\": \"a"),
                    post("JSON after JSON", 400, Api.JSON, "{\"text\": \"a\"} {}"),
                    post("an array for an article", 422, Api.JSON, "[]"),
                    post("wrong type", 422, Api.JSON, "{\"text\": 7}"),
                    post("text and html", 422, Api.JSON, "{\"text\": \"a\", \"html\": \"b\"}"),
                    post("neither text nor html", 422, Api.JSON, "{\"title\": \"a\"}"),
                    post("U+0000", 422, Api.JSON, "{\"text\": \"a\\u0000b\"}"),
                    post("lone surrogate", 422, Api.JSON, "{\"text\": \"a\\ud800b\"}"),
                    post("from the future", 422, Api.JSON, dated("2999-01-01")),
                    post("no date", 422, Api.JSON, dated("tomorrow")),
                    post("unknown media type", 415, "application/xml", "<a/>"),
                    call(
                            "no media type",
                            415,
                            request(ARTICLES).POST(BodyPublishers.ofString("a"))),
                    get("unknown route", 404, "/v1/horoscopes"),
                    get("outside of the API", 404, "/internal/articles"),
                    call("wrong method", 405, request("/v1/events").DELETE()),
                    call(
                            "not acceptable",
                            406,
                            request("/v1/events").header("Accept", "image/png")),
                    get("unknown article", 404, UNKNOWN),
                    get("id that is none", 404, "/v1/articles/one"),
                    get("unknown event", 404, "/v1/events/2f8a4d0e-6f34-5a55-9d6b-0f6f2f0a7c11"),
                    call("no If-Match", 428, request(UNKNOWN).DELETE()),
                    get("unknown parameter", 400, "/v1/events?color=red"),
                    get("limit of 0", 400, "/v1/events?limit=0"),
                    get("limit of 201", 400, "/v1/events?limit=201"),
                    get("limit that is no number", 400, "/v1/events?limit=ten"),
                    get("cursor that is none", 400, "/v1/events?cursor=abc"),
                    get("date that is none", 400, "/v1/events?from=yesterday"),
                    get("type that is none", 400, "/v1/events?type=DANCE"));

    @AfterEach
    void mend() {
        for (Server server : House.running().parts().servers()) {
            if (!server.isAlive()) {
                server.start();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void answersWithItsStatusAndAProblem(Case failing) throws Exception {
        Api api = House.running().api();
        HttpRequest template = failing.request().build();
        HttpRequest request =
                HttpRequest.newBuilder(template, (_, _) -> true)
                        .uri(api.base().resolve(template.uri().getRawPath() + query(template)))
                        .build();

        expectProblem(api.send(request), failing.status(), template.uri().getPath());
    }

    @Test
    void answersWhenIngestIsAway() throws Exception {
        House.running().parts().ingest().stop();

        Answer answer = House.running().api().post(ARTICLES, Api.TEXT, "Some news.");

        expectProblem(answer, 503, ARTICLES);
        assertThat(answer.header("Retry-After")).isNotNull();
        expectProblem(House.running().api().get(UNKNOWN), 404, UNKNOWN);
    }

    @Test
    void answersWhenTheTimelineIsAway() throws Exception {
        House.running().parts().timeline().stop();

        Answer answer = House.running().api().get("/v1/events");

        expectProblem(answer, 503, "/v1/events");
        assertThat(answer.header("Retry-After")).isNotNull();
        Answer posted = House.running().api().post(ARTICLES, Api.TEXT, "News nobody waits for.");
        assertThat(posted.status()).isEqualTo(202);
        House.running().parts().timeline().start();
        awaitStatus("projected", posted.header("Location"));
    }

    @Test
    void answersWhenABackendHangs() throws Exception {
        Server timeline = House.running().parts().timeline();
        timeline.freeze();
        try {
            expectProblem(House.running().api().get("/v1/events"), 504, "/v1/events");
        } finally {
            timeline.thaw();
        }
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> House.running().api().get("/v1/events").status() == 200);
    }

    @Test
    void answersWhenTheDatabaseIsAway() throws Exception {
        House.running().parts().stack().postgres().stop();

        Answer answer = House.running().api().get("/v1/events");

        expectProblem(answer, 503, "/v1/events");
        assertThat(answer.header("Retry-After")).isNotNull();
    }

    private static void awaitStatus(String status, @Nullable String article) {
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() ->
                        House.running()
                                .api()
                                .get(String.valueOf(article))
                                .body()
                                .path("status")
                                .asText()
                                .equals(status));
    }

    private static void expectProblem(Answer answer, int status, String path) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.body();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).startsWith("/problems/");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("instance").asText()).isEqualTo(path);
        assertThat(problem.path("traceId").asText()).matches("[0-9a-f]{32}");
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", ".java");
    }

    private static Case get(String name, int status, String path) {
        return call(name, status, request(path).GET());
    }

    private static Case post(String name, int status, String type, String body) {
        var bytes = BodyPublishers.ofString(body, StandardCharsets.UTF_8);
        return call(name, status, request(ARTICLES).header("Content-Type", type).POST(bytes));
    }

    private static Case invalidUtf8() {
        var bytes = BodyPublishers.ofByteArray(new byte[] {'a', (byte) 0xff, 'b'});
        var request = request(ARTICLES).header("Content-Type", Api.TEXT).POST(bytes);
        return call("invalid UTF-8", 400, request);
    }

    private static Case call(String name, int status, HttpRequest.Builder request) {
        return new Case(name, status, request);
    }

    private static String dated(String publishedAt) {
        return "{\"text\": \"Some news.\", \"publishedAt\": \"" + publishedAt + "\"}";
    }

    private static String query(HttpRequest request) {
        String query = request.uri().getRawQuery();
        return query == null ? "" : "?" + query;
    }

    /// Addressed to nobody yet: the port is known when it is sent.
    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost" + path))
                .timeout(Duration.ofSeconds(75));
    }
}
