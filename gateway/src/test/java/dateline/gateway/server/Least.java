package dateline.gateway.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/// The least value that a schema of the document allows.
final class Least {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, String> BY_FORMAT =
            Map.of(
                    "uuid", "0b0e7c6a-3a36-5d0b-9a53-0c4a52b2f8a1",
                    "date-time", "2026-11-21T09:00:00Z");
    private static final Map<String, String> BY_PATTERN =
            Map.of(
                    "^[0-9a-f]{64}$",
                    "0".repeat(64),
                    "^sha256:[0-9a-f]{64}$",
                    "sha256:" + "0".repeat(64),
                    "^[A-Z]+$",
                    "AGREE",
                    "^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                    "2019-03-11");

    private Least() {}

    static JsonNode of(JsonNode reference) {
        JsonNode schema = DocumentTest.resolved(reference);
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        for (String choice : new String[] {"oneOf", "anyOf"}) {
            if (schema.has(choice) && !schema.has("type")) {
                return of(schema.path(choice).get(0));
            }
        }
        return ofType(schema, type(schema));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        boolean maybeNull = type.isArray() && type.toString().contains("\"null\"");
        return maybeNull ? "null" : type.asText();
    }

    private static JsonNode ofType(JsonNode schema, String type) {
        return switch (type) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer" -> NODES.numberNode(Math.max(0, schema.path("minimum").asInt(0)));
            case "null" -> NODES.nullNode();
            case "boolean" -> NODES.booleanNode(false);
            case "string" -> NODES.textNode(text(schema));
            default -> throw new IllegalArgumentException("no such type: " + schema);
        };
    }

    private static String text(JsonNode schema) {
        if (schema.has("format")) {
            return BY_FORMAT.getOrDefault(schema.path("format").asText(), "text");
        }
        return BY_PATTERN.getOrDefault(schema.path("pattern").asText(), "text");
    }

    private static ArrayNode array(JsonNode schema) {
        ArrayNode array = NODES.arrayNode();
        if (schema.path("minItems").asInt(0) > 0) {
            array.add(of(schema.path("items")));
        }
        return array;
    }

    private static ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        for (JsonNode needed : List.of(schema, schema.path("oneOf").path(0))) {
            for (JsonNode name : needed.path("required")) {
                object.set(name.asText(), of(schema.path("properties").path(name.asText())));
            }
        }
        return object;
    }
}
