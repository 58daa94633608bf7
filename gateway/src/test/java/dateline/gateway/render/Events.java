package dateline.gateway.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contract.json.Json;
import org.jspecify.annotations.Nullable;

/// Events of every kind of date.
final class Events {
    static final JsonNode DAY = event("01", "2019-03-11", "2019-03-11", "2019-03-11", "asserted");
    static final JsonNode SPAN =
            event("02", "2019-03-11/2019-03-13", "2019-03-11", "2019-03-13", "reported");
    static final JsonNode MONTH = event("03", "2019-02", "2019-02-01", "2019-02-28", "asserted");
    static final JsonNode ONE_OF =
            event("04", "[2019-12-31..2020-01-01]", "2019-12-31", "2020-01-01", "asserted");
    static final JsonNode PLANNED =
            event("05", "2020-05-01", "2020-05-01", "2020-05-01", "planned");
    static final JsonNode YEARLESS = event("06", "XXXX-07-05", null, null, "asserted");
    static final JsonNode OPEN = event("07", "[2019-03-11..]", "2019-03-11", null, "asserted");
    static final JsonNode BC = event("08", "-0043-03-15", "-0043-03-15", "-0043-03-15", "asserted");
    static final JsonNode UNDATED = undated("09");

    private Events() {}

    static JsonNode event(
            String id,
            String edtf,
            @Nullable String earliest,
            @Nullable String latest,
            String factuality) {
        ObjectNode event = (ObjectNode) undated(id);
        event.put("factuality", factuality);
        event.putObject("when")
                .put("edtf", edtf)
                .put("earliest", earliest)
                .put("latest", latest)
                .put("granularity", "day");
        return event;
    }

    static JsonNode titled(String title) {
        return ((ObjectNode) DAY.deepCopy()).put("title", title);
    }

    private static JsonNode undated(String id) {
        return Json.parse(
                """
                {"id": "5c9f04b1-0d57-5b9d-8a2f-4bb7b4f3a8%s", "title": "A treaty, signed",
                 "type": {"code": "AGREE", "label": "Agreement"}, "when": null,
                 "factuality": "asserted", "confidence": "low", "reports": 2, "origins": 1,
                 "participants": [{"name": "Norland", "kind": "country"},
                                  {"name": "O’Hara; \\"Jo\\"", "kind": "person"}],
                 "places": [{"name": "Port Aster", "country": null}], "conflicts": [],
                 "firstKnownAt": "2026-11-21T09:00:00Z", "lastChangedAt": "2026-11-21T10:00:00.5Z"}
                """
                        .formatted(id));
    }
}
