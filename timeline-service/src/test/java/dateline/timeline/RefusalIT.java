package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.json.Json;
import dateline.contract.json.Problem;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever fails is answered as a problem.
class RefusalIT {
    private final SharedStack stack = SharedStack.get();

    @ParameterizedTest
    @CsvSource({
        "/v1/nothing, 404",
        "/v1/events/nothing, 404",
        "/v1/events/00000000-0000-0000-0000-000000000000, 404",
        "/v1/articles/00000000-0000-0000-0000-000000000000, 404",
        "/v1/articles/00000000-0000-0000-0000-000000000000/text, 404",
        "/v1/articles/00000000-0000-0000-0000-000000000000/content, 404",
        "/internal/positions/x, 404",
        "/internal/positions/0-999999?wait=61, 400",
        "/v1/events?limit=0, 400",
        "/v1/events?limit=201, 400",
        "/v1/events?limit=x, 400",
        "/v1/events?limit=, 400",
        "/v1/events?q=, 400",
        "/v1/events?q=%20, 400",
        "/v1/facets?tag=, 400",
        "/v1/articles?from=2018&to=2017, 400",
        "/v1/events?cursor=x, 400",
        "/v1/events?from=yesterday, 400",
        "/v1/events?from=2018&to=2017, 400",
        "/v1/events?from=XXXX-05, 400",
        "/v1/events?sort=up, 400",
        "/v1/events?type=PARTY, 400",
        "/v1/events?colour=red, 400",
        "/v1/events?type=AGREE&type=VISIT, 400",
        "/v1/histogram?bucket=fortnight, 400",
    })
    void refusesWithAProblem(String path, int status) {
        HttpResponse<String> answer = stack.service().get(path);

        isProblem(answer, status);
    }

    @Test
    void takesWordsAndNamesUpToTheirLongest() {
        assertThat(stack.service().get("/v1/events?q=" + "w".repeat(200)).statusCode())
                .isEqualTo(200);
        isProblem(stack.service().get("/v1/events?q=" + "w".repeat(201)), 400);
        assertThat(stack.service().get("/v1/events?source=" + "s".repeat(300)).statusCode())
                .isEqualTo(200);
        isProblem(stack.service().get("/v1/events?source=" + "s".repeat(301)), 400);
    }

    @Test
    void refusesMethodsAndMediaTypesThatItDoesNotServe() {
        HttpRequest post =
                HttpRequest.newBuilder(stack.service().uri("/v1/events"))
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))
                        .build();
        isProblem(stack.service().send(post), 405);
        isProblem(stack.service().get("/v1/events", "Accept", "image/png"), 406);
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith(Problem.MEDIA_TYPE);
        assertThat(Json.read(answer.body(), Problem.class).status()).isEqualTo(status);
    }
}
