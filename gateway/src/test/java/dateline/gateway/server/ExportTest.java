package dateline.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import dateline.contract.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Events in other forms than JSON, walked page by page.
class ExportTest {
    private static final int PAGES = 4;
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new Gateway();
        gateway.timeline.behaves(exchange -> answerPage(exchange, PAGES));
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    /// Page n leads to page n + 1 by the cursor `page<n+1>`.
    private static void answerPage(HttpExchange exchange, int last) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        int page =
                query.contains("cursor=page")
                        ? Integer.parseInt(query.replaceAll(".*cursor=page", ""))
                        : 1;
        ObjectNode body = (ObjectNode) Json.parse(Document.example("EventList"));
        if (page < last) {
            ((ObjectNode) body.path("page")).put("next", "page" + (page + 1));
        }
        BackendDouble.answer(exchange, 200, Gateway.AS_JSON, Json.text(body));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ?format=ndjson, */*, application/x-ndjson
                    ?format=csv, */*, text/csv; charset=utf-8; header=present
                    ?format=ics, */*, text/calendar; charset=utf-8
                    '', text/csv, text/csv; charset=utf-8; header=present
                    '', 'text/html, text/calendar;q=0.9', text/calendar; charset=utf-8
                    '', application/x-ndjson, application/x-ndjson
                    ?format=json, text/csv, application/json
                    """)
    void answersInTheFormAskedFor(String query, String accept, String mediaType) throws Exception {
        HttpResponse<String> answer =
                gateway.send(gateway.to("/v1/events" + query).header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(mediaType);
    }

    @Test
    void walksAllPagesOfTheSameQuery() throws Exception {
        HttpResponse<String> answer = gateway.get("/v1/events?format=ndjson&q=treaty&from=2019");

        assertThat(answer.body().lines()).hasSize(PAGES);
        assertThat(answer.body().lines())
                .allMatch(line -> Json.parse(line).path("title").asText().contains("treaty"));
        assertThat(gateway.timeline.asked())
                .extracting(BackendDouble.Asked::uri)
                .startsWith(
                        "/v1/events?q=treaty&from=2019&limit=200",
                        "/v1/events?q=treaty&from=2019&limit=200&cursor=page2");
    }

    @ParameterizedTest
    @CsvSource({"format=csv&limit=3", "format=ics&cursor=x", "format=xlsx", "format="})
    void refusesWhatMakesNoSense(String query) throws Exception {
        HttpResponse<String> answer = gateway.get("/v1/events?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(gateway.timeline.asked()).isEmpty();
    }

    @Test
    void passesTheServicesRefusalOn() throws Exception {
        gateway.timeline.answers(
                400,
                Map.of("Content-Type", "application/problem+json"),
                "{\"type\": \"/problems/bad-query\", \"title\": \"Bad\", \"status\": 400, \"detail\": \"from\"}");

        HttpResponse<String> answer = gateway.get("/v1/events?format=csv&from=soon");

        JsonNode problem = Gateway.json(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(problem.path("detail").asText()).isEqualTo("from");
    }

    @Test
    void writesNoLineForNoEvents() throws Exception {
        gateway.timeline.behaves(Described::answer);

        HttpResponse<String> answer = gateway.get("/v1/events?format=ndjson");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void comesToAnEndWhereThePagesDoNot() throws Exception {
        gateway.timeline.behaves(exchange -> answerPage(exchange, Integer.MAX_VALUE));

        HttpResponse<String> answer = gateway.get("/v1/events?format=csv");

        assertThat(gateway.timeline.asked()).hasSize(500);
        assertThat(answer.body().lines()).hasSize(502);
        assertThat(answer.body()).contains("More events match");
    }

    @Test
    void cutsTheAnswerOffWhenALaterPageFails() {
        gateway.timeline.behaves(exchange -> {
            if (exchange.getRequestURI().getRawQuery().contains("cursor")) {
                BackendDouble.answer(exchange, 500, Map.of(), "");
            } else {
                answerPage(exchange, PAGES);
            }
        });

        assertThatThrownBy(() -> gateway.get("/v1/events?format=csv"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void answersHeadWithoutTheEvents() throws Exception {
        HttpResponse<String> answer =
                gateway.send(
                        gateway.to("/v1/events?format=csv")
                                .method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(gateway.timeline.asked()).hasSize(1);
    }
}
