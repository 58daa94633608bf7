package dateline.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.ArticleView;
import dateline.contract.article.PositionOutcome;
import dateline.contract.article.PositionOutcome.State;
import dateline.contract.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTest {
    private static final UUID ARTICLE = UUID.fromString("0b0e7c6a-3a36-5d0b-9a53-0c4a52b2f8a1");
    private static final UUID EVENT = UUID.fromString("5c9f04b1-0d57-5b9d-8a2f-4bb7b4f3a8d2");
    private static final String ACCEPTED = Document.example("Received");
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new Gateway();
        gateway.ingest.answers(
                202,
                Map.of(
                        "Content-Type", "application/json",
                        "Dateline-Position", "3-14",
                        "Location", "/v1/articles/" + ARTICLE),
                ACCEPTED);
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void answers201ForANewArticle() throws Exception {
        outcome(State.APPLIED, false, true, null);

        HttpResponse<String> answer = post("wait=30");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Preference-Applied")).contains("wait");
        assertThat(answer.headers().firstValue("Location")).contains("/v1/articles/" + ARTICLE);
        assertThat(answer.headers().firstValue("ETag")).contains("\"e-1\"");
        assertThat(Gateway.json(answer).at("/article/id").asText()).isEqualTo(ARTICLE.toString());
        assertThat(Gateway.json(answer).at("/events/0").asText()).isEqualTo(EVENT.toString());
        assertThat(gateway.timeline.onlyAsked().uri())
                .isEqualTo("/internal/positions/3-14?wait=30");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    APPLIED, false, false, 200
                    VOID, false, false, 200
                    APPLIED, true, false, 204
                    VOID, true, false, 204
                    UNMET, false, false, 412
                    UNMET, true, false, 412
                    FAILED, false, true, 422
                    PENDING, false, false, 202
                    """)
    void answersAsTheLogDecided(State state, boolean retraction, boolean created, int status)
            throws Exception {
        outcome(state, retraction, created, state == State.FAILED ? "no text" : null);

        HttpResponse<String> answer = retraction ? retract("wait=5") : post("wait=5");

        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void saysWhyItFailed() throws Exception {
        outcome(State.FAILED, false, true, "the page holds no text");

        HttpResponse<String> answer = post("wait=5");

        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(Gateway.json(answer).path("detail").asText())
                .isEqualTo("the page holds no text");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    'wait=600', 60
                    'respond-async, wait=7', 7
                    'WAIT = "3"', 3
                    'wait=1, wait=2', 1
                    """)
    void readsThePreference(String prefer, int asked) throws Exception {
        outcome(State.PENDING, false, false, null);

        post(prefer);

        assertThat(gateway.timeline.onlyAsked().uri()).endsWith("?wait=" + asked);
    }

    @ParameterizedTest
    @CsvSource({"wait=0", "wait=-1", "wait=soon", "wait", "handling=strict", "waits=3"})
    void passesOverWhatIsNoWait(String prefer) throws Exception {
        HttpResponse<String> answer = post(prefer);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo(ACCEPTED);
        assertThat(gateway.timeline.asked()).isEmpty();
    }

    @Test
    void followsAnArticleThatWasKnownAlready() throws Exception {
        // Given
        gateway.ingest.answers(200, Gateway.AS_JSON, Document.example("Projected"));
        AtomicInteger looks = new AtomicInteger();
        gateway.timeline.behaves(exchange -> {
            String path = exchange.getRequestURI().getPath();
            String example =
                    path.endsWith("/events")
                            ? "EventList"
                            : looks.incrementAndGet() < 3 ? "Received" : "Projected";
            BackendDouble.answer(exchange, 200, Gateway.AS_JSON, Document.example(example));
        });

        // When
        HttpResponse<String> answer = post("wait=30");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Preference-Applied")).contains("wait");
        assertThat(Gateway.json(answer).at("/article/status").asText()).isEqualTo("projected");
        assertThat(Gateway.json(answer).at("/events/0").asText()).isEqualTo(EVENT.toString());
        assertThat(looks).hasValue(3);
    }

    @Test
    void answersAKnownArticleAsItIsWhenTheTimeIsUp() throws Exception {
        // Given
        gateway.ingest.answers(200, Gateway.AS_JSON, Document.example("Projected"));
        gateway.timeline.answers(200, Gateway.AS_JSON, Document.example("Received"));

        // When
        HttpResponse<String> answer = post("wait=1");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Preference-Applied")).isEmpty();
    }

    @Test
    void answers202WhenTheTimelineCannotBeAsked() throws Exception {
        // Given
        gateway.timeline.close();

        // When
        HttpResponse<String> answer = post("wait=5");

        // Then
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo(ACCEPTED);
        assertThat(answer.headers().firstValue("Preference-Applied")).isEmpty();
    }

    @Test
    void answers202WhenTheTimelineAnswersNonsense() throws Exception {
        gateway.timeline.answers(200, Map.of(), "{\"state\": 7");

        HttpResponse<String> answer = post("wait=5");

        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @Test
    void passesARefusalOnAtOnce() throws Exception {
        gateway.ingest.answers(
                422,
                Map.of("Content-Type", "application/problem+json"),
                "{\"type\": \"/problems/empty\", \"title\": \"Empty\", \"status\": 422, \"detail\": \"\"}");

        HttpResponse<String> answer = post("wait=5");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(gateway.timeline.asked()).isEmpty();
    }

    private HttpResponse<String> post(String prefer) throws Exception {
        return gateway.post("/v1/articles", "text/plain", "text", "Prefer", prefer);
    }

    private HttpResponse<String> retract(String prefer) throws Exception {
        return gateway.send(
                gateway.to("/v1/articles/" + ARTICLE)
                        .headers("Prefer", prefer, "If-Match", "*")
                        .DELETE());
    }

    private void outcome(
            State state, boolean retraction, boolean created, @Nullable String problem) {
        ArticleView article =
                state == State.PENDING
                        ? null
                        : new ArticleView(
                                ARTICLE,
                                null,
                                1,
                                "projected",
                                "e-1",
                                null,
                                null,
                                null,
                                List.of(),
                                null);
        gateway.timeline.answers(
                200,
                Map.of("Content-Type", "application/json"),
                Json.text(
                        new PositionOutcome(
                                state, retraction, created, article, List.of(EVENT), problem)));
    }
}
