package dateline.gateway.render;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Json;
import java.util.Map;

/// One event a line, as JSON lists it. A line that holds `cut` says that more events match.
public final class NdjsonRendering implements Rendering {
    @Override
    public String contentType() {
        return "application/x-ndjson";
    }

    @Override
    public String fileName() {
        return "events.ndjson";
    }

    @Override
    public String begin() {
        return "";
    }

    @Override
    public String event(JsonNode event) {
        return Json.text(event) + "\n";
    }

    @Override
    public String end(boolean cut) {
        return cut ? Json.text(Map.of("cut", Cut.REASON)) + "\n" : "";
    }
}
