package dateline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/// What a client would have posted to bring a message about.
final class PostedFrom {
    private PostedFrom() {}

    static Article article(JsonNode message) {
        ObjectNode posted = message.get("content").deepCopy();
        posted.set("uri", message.get("uri"));
        posted.set("tags", message.get("tags"));
        return new Article(UUID.fromString(message.get("id").textValue()), posted.toString());
    }

    record Article(UUID id, String json) {}
}
