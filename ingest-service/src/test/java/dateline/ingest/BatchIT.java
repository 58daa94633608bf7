package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestStack.class)
class BatchIT {

    @Test
    void answersABatchLineByLine() {
        String lines =
                "{\"text\": \"Hail fell in Turin.\"}\n\n{\"text\": 1}\n{\"id\": \"b-3\", \"text\": \"Sun.\"}";

        HttpResponse<String> answer =
                Client.send("POST", "/v1/articles", lines, "Content-Type", "application/x-ndjson");

        assertThat(answer.statusCode()).isEqualTo(207);
        List<JsonNode> results = answer.body().lines().map(Json::parse).toList();
        assertThat(results.stream().map(result -> result.get("line").intValue()))
                .containsExactly(1, 3, 4);
        assertThat(results.stream().map(result -> result.get("status").intValue()))
                .containsExactly(202, 422, 202);
        assertThat(results.get(2).at("/article/uri").textValue()).isEqualTo("b-3");
        assertThat(results.get(2).get("position").textValue()).matches("\\d+-\\d+");
    }

    @Test
    void extractsABatchInTheOrderOfItsLines() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            lines.append("{\"id\": \"n-%d\", \"text\": \"Rain fell.\"}\n".formatted(i));
        }

        HttpResponse<String> answer =
                Client.send(
                        "POST",
                        "/v1/extractions",
                        lines + "{\"text\": 1}\n",
                        "Content-Type",
                        "application/x-ndjson");

        List<JsonNode> results = answer.body().lines().map(Json::parse).toList();
        assertThat(results).hasSize(41);
        assertThat(results.get(39).get("id").textValue()).isEqualTo("n-39");
        assertThat(results.get(40).get("status").intValue()).isEqualTo(422);
    }
}
