package dateline.timeline.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contract.extraction.Mention;
import dateline.contract.json.Json;
import dateline.timeline.events.EventPages;
import dateline.timeline.events.EventRecords.Found;
import dateline.timeline.events.EventRecords.Told;
import java.time.Instant;

/// Events as the public API shows them: the canonical event and what only the service knows.
final class EventJson {
    private static final String MENTIONS = "mentions";

    private EventJson() {}

    /// Without its mentions.
    static ObjectNode item(EventPages.Item item) {
        return withTimes(
                (ObjectNode) Json.parse(item.body()), item.firstKnownAt(), item.changedAt());
    }

    static ObjectNode whole(Found.Live live) {
        ObjectNode event =
                withTimes(
                        (ObjectNode) Json.parse(live.body()),
                        live.firstKnownAt(),
                        live.changedAt());
        ArrayNode mentions = event.putArray(MENTIONS);
        live.mentions().forEach(told -> mentions.add(mention(told)));
        if (live.leftOut() > 0) {
            event.put("mentionsLeftOut", live.leftOut());
        }
        return event;
    }

    private static ObjectNode withTimes(ObjectNode event, Instant firstKnown, Instant changed) {
        event.remove(MENTIONS);
        event.put("firstKnownAt", firstKnown.toString());
        event.put("lastChangedAt", changed.toString());
        return event;
    }

    private static ObjectNode mention(Told told) {
        Mention mention = told.mention();
        ObjectNode json = (ObjectNode) Json.parse("{}");
        json.put("id", mention.id().toString());
        json.put("articleId", told.articleId().toString());
        json.put("revision", told.revision());
        json.put("quote", mention.quote());
        json.put("start", mention.sentence().start());
        json.put("end", mention.sentence().end());
        json.putObject("trigger")
                .put("start", mention.trigger().start())
                .put("end", mention.trigger().end())
                .put("text", mention.trigger().text());
        json.set("when", mention.when() == null ? json.nullNode() : Json.tree(mention.when()));
        return json;
    }
}
