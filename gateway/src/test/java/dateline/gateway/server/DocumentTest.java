package dateline.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Json;
import dateline.contract.key.Role;
import dateline.gateway.route.Access;
import dateline.gateway.route.Operation;
import dateline.gateway.route.RequestBody;
import dateline.gateway.route.RouteTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The route table and the OpenAPI document say the same, and the document's validator bites.
class DocumentTest {
    private static final Set<String> FOR_PEOPLE = Set.of("getPage", "getPageFile", "getDocs");

    private static final Map<String, List<String>> JSON =
            Map.of("Content-Type", List.of("application/json"));

    @Test
    void describesEveryOperationAndNoOther() {
        Map<String, String> described = new TreeMap<>();
        Document.API
                .path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .properties()
                                .forEach(method ->
                                        described.put(
                                                method.getKey().toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey(),
                                                method.getValue().path("operationId").asText())));
        Map<String, String> routed = new TreeMap<>();
        described().forEach(o -> routed.put(o.method() + " " + o.path(), o.id()));

        assertThat(described).isEqualTo(routed);
    }

    @TestFactory
    List<DynamicTest> describesEachAsItIsRouted() {
        return described().stream()
                .map(o -> DynamicTest.dynamicTest(o.id(), () -> assertSame(o)))
                .toList();
    }

    private static void assertSame(Operation operation) {
        JsonNode described = node(operation);
        assertThat(roles(described)).isEqualTo(roles(operation));
        assertThat(queryParameters(described)).isEqualTo(operation.parameters());
        assertThat(fields(described.at("/requestBody/content"))).isEqualTo(takes(operation));
        assertThat(answers(described)).isEqualTo(new HashSet<>(operation.gives()));
    }

    private static Set<String> roles(JsonNode described) {
        Set<String> roles = new HashSet<>();
        described.path("security").forEach(s -> s.path("key").forEach(r -> roles.add(r.asText())));
        return roles;
    }

    private static Set<String> roles(Operation operation) {
        return operation.access() instanceof Access.AtLeast(Role role)
                ? Set.of(role.code())
                : Set.of();
    }

    private static Set<String> queryParameters(JsonNode described) {
        Set<String> names = new HashSet<>();
        for (JsonNode reference : described.path("parameters")) {
            JsonNode parameter = resolved(reference);
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }

    private static Set<String> takes(Operation operation) {
        return operation.body() instanceof RequestBody.Takes takes
                ? new HashSet<>(takes.mediaTypes())
                : Set.of();
    }

    /// The media types of its successes.
    private static Set<String> answers(JsonNode described) {
        Set<String> types = new HashSet<>();
        described
                .path("responses")
                .properties()
                .forEach(answer -> {
                    if (answer.getKey().startsWith("2")) {
                        types.addAll(fields(answer.getValue().path("content")));
                    }
                });
        return types;
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> names = new HashSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? Document.API.at(node.path("$ref").asText().substring(1)) : node;
    }

    static JsonNode node(Operation operation) {
        return Document.API
                .path("paths")
                .path(operation.path().toString())
                .path(operation.method().toLowerCase(Locale.ROOT));
    }

    static List<Operation> described() {
        return RouteTable.operations().stream().filter(o -> !FOR_PEOPLE.contains(o.id())).toList();
    }

    @TestFactory
    List<DynamicTest> givesExamplesThatFit() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Operation operation : described()) {
            JsonNode answers = node(operation).path("responses");
            answers.properties()
                    .forEach(answer ->
                            answer.getValue()
                                    .at("/content/application~1json/examples")
                                    .forEach(example ->
                                            tests.add(fits(operation, answer.getKey(), example))));
        }
        assertThat(tests).hasSizeGreaterThan(5);
        return tests;
    }

    private static DynamicTest fits(Operation operation, String status, JsonNode example) {
        String path = concrete(operation);
        byte[] body = Json.bytes(resolved(example).path("value"));
        return DynamicTest.dynamicTest(
                operation.id() + " " + status,
                () ->
                        Document.assertFits(
                                operation.method(), path, Integer.parseInt(status), JSON, body));
    }

    static String concrete(Operation operation) {
        return operation
                .path()
                .toString()
                .replace("{id}", "0b0e7c6a-3a36-5d0b-9a53-0c4a52b2f8a1")
                .replace("{n}", "1");
    }

    @TestFactory
    List<DynamicTest> findsWrongAnswers() {
        String event = Document.example("Event");
        return List.of(
                wrong("a missing field", 200, JSON, event.replace("\"title\"", "\"headline\"")),
                wrong(
                        "a type array",
                        200,
                        JSON,
                        event.replace("\"country\":null", "\"country\":7")),
                wrong("an enumeration", 200, JSON, event.replace("asserted", "sure")),
                wrong("a bound", 200, JSON, event.replace("\"reports\":1", "\"reports\":0")),
                wrong("a nested date", 200, JSON, event.replace("2019-03-11\",\"l", "soon\",\"l")),
                wrong("a status", 418, JSON, "{}"),
                wrong("an error under 200", 200, JSON, "{\"status\": 500}"),
                wrong("an error that is no problem", 404, JSON, "{\"error\": \"not found\"}"),
                wrong(
                        "a media type",
                        200,
                        Map.of("Content-Type", List.of("text/html")),
                        "<p>event</p>"),
                wrong(
                        "a header",
                        200,
                        Map.of(
                                "Content-Type",
                                List.of("application/json"),
                                "ETag",
                                List.of("bare")),
                        event));
    }

    private static DynamicTest wrong(
            String what, int status, Map<String, List<String>> headers, String body) {
        return DynamicTest.dynamicTest(
                what,
                () ->
                        assertThat(
                                        Document.faults(
                                                "GET",
                                                "/v1/events/0b0e7c6a-3a36-5d0b-9a53-0c4a52b2f8a1",
                                                status,
                                                headers,
                                                body.getBytes(StandardCharsets.UTF_8)))
                                .isNotEmpty());
    }

    @Test
    void hasNoReferenceThatLeadsNowhere() {
        List<String> pointers =
                Document.API.findValues("$ref").stream().map(JsonNode::asText).distinct().toList();

        assertThat(pointers)
                .isNotEmpty()
                .allMatch(pointer -> !Document.API.at(pointer.substring(1)).isMissingNode());
    }
}
