package dateline.contract.message;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dateline.contract.json.Json;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/// The JSON Schema files as a judge of messages.
public final class MessageSchema {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final ConcurrentHashMap<MessageType, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private MessageSchema() {}

    /// What is wrong with it; empty: nothing.
    public static List<String> faults(MessageType type, String json) {
        return SCHEMAS
                .computeIfAbsent(type, MessageSchema::load)
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    public static List<String> faults(MessageType type, Object message) {
        return faults(type, Json.text(message));
    }

    private static Schema load(MessageType type) {
        return REGISTRY.getSchema(Golden.resource(type.schema()), InputFormat.JSON);
    }
}
