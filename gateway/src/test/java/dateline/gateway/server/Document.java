package dateline.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dateline.contract.json.Json;
import dateline.gateway.route.Match;
import dateline.gateway.route.RouteTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The OpenAPI document: what every answer in these tests is held against.
final class Document {
    static final JsonNode API = read();
    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createForInlineApiSpecification(Json.text(API)).build();

    private Document() {}

    /// An example of the document's own, as a service would answer it.
    static String example(String name) {
        return Json.text(API.path("components").path("examples").path(name).path("value"));
    }

    /// What an answer has that the document does not allow; empty: nothing.
    static List<String> faults(
            String method,
            String path,
            int status,
            Map<String, List<String>> headers,
            byte[] body) {
        if (!isDescribed(method, path)) {
            return List.of();
        }
        SimpleResponse.Builder response = SimpleResponse.Builder.status(status);
        headers.forEach((name, values) -> response.withHeader(name, values));
        if (body.length > 0) {
            response.withBody(body);
        }
        ValidationReport report =
                VALIDATOR.validateResponse(path, Request.Method.valueOf(method), response.build());
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                // No lines at all are a valid NDJSON of no events.
                .filter(message -> !(isLines(headers) && message.getKey().endsWith("body.missing")))
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }

    private static boolean isLines(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .anyMatch(header ->
                        header.getKey().equalsIgnoreCase("Content-Type")
                                && header.getValue().contains(RouteTable.NDJSON));
    }

    static void assertFits(
            String method,
            String path,
            int status,
            Map<String, List<String>> headers,
            byte[] body) {
        assertThat(faults(method, path, status, headers, body))
                .as(() ->
                        "%s %s answered %d: %s"
                                .formatted(
                                        method,
                                        path,
                                        status,
                                        new String(body, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    /// Pages for people and wrong addresses are not in it; `HEAD` is `GET` without a body.
    private static boolean isDescribed(String method, String path) {
        return !method.equals("HEAD")
                && RouteTable.match(method, path) instanceof Match.Found(var operation, var _)
                && API.path("paths").has(operation.path().toString());
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readAllBytes(Path.of("../docs/openapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Header fields that came once each.
    static Map<String, List<String>> lists(Map<String, String> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue())));
    }
}
