package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.contract.json.Json;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestStack.class)
class BatchIT {

    @Test
    void answersABatchLineByLine() throws IOException {
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
        assertThat(faults("BatchResult", answer.body())).isEmpty();
    }

    @Test
    void extractsABatchInTheOrderOfItsLines() throws IOException {
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
        assertThat(faults("LineProblem", Json.text(results.get(40)))).isEmpty();
        assertThat(faults("BatchResult", answer.body())).hasSizeGreaterThan(40);
    }

    /// What lines have that the OpenAPI document does not allow.
    private static List<Error> faults(String schema, String lines) throws IOException {
        String document = Files.readString(Path.of("../docs/openapi.yaml"));
        Schema judge =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                "$ref: '#/components/schemas/%s'\n".formatted(schema) + document,
                                InputFormat.YAML);
        return lines.lines()
                .flatMap(line -> judge.validate(line, InputFormat.JSON).stream())
                .toList();
    }
}
