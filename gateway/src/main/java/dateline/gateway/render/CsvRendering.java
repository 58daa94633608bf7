package dateline.gateway.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Comma-separated values (RFC 4180): CRLF, a header line, every value in quotes. A value that a
/// spreadsheet would take for a formula gets an apostrophe before it; so does a date BC, which begins
/// with a minus sign.
public final class CsvRendering implements Rendering {
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";
    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "title",
                    "type",
                    "edtf",
                    "earliest",
                    "latest",
                    "granularity",
                    "factuality",
                    "confidence",
                    "participants",
                    "places",
                    "reports",
                    "origins",
                    "conflicts",
                    "firstKnownAt",
                    "lastChangedAt");

    @Override
    public String contentType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public String fileName() {
        return "events.csv";
    }

    @Override
    public String begin() {
        return line(COLUMNS);
    }

    @Override
    public String event(JsonNode event) {
        JsonNode when = event.path("when");
        return line(
                List.of(
                        event.path("id").asText(),
                        event.path("title").asText(),
                        event.path("type").path("code").asText(),
                        when.path("edtf").asText(""),
                        when.path("earliest").asText(""),
                        when.path("latest").asText(""),
                        when.path("granularity").asText(""),
                        event.path("factuality").asText(),
                        event.path("confidence").asText(),
                        names(event.path("participants")),
                        names(event.path("places")),
                        event.path("reports").asText(),
                        event.path("origins").asText(),
                        Integer.toString(event.path("conflicts").size()),
                        event.path("firstKnownAt").asText(),
                        event.path("lastChangedAt").asText()));
    }

    @Override
    public String end(boolean cut) {
        List<String> last = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        last.set(1, Cut.REASON);
        return cut ? line(last) : "";
    }

    private static String names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path("name").asText())
                .collect(Collectors.joining("; "));
    }

    private static String line(List<String> values) {
        return values.stream()
                .map(CsvRendering::quoted)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        return "\"" + (isFormula(value) ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }

    /// White space before it does not make a spreadsheet blind.
    private static boolean isFormula(String value) {
        return value.codePoints()
                .filter(c -> !isSpace(c) || FORMULA_STARTS.indexOf(c) >= 0)
                .limit(1)
                .anyMatch(c -> FORMULA_STARTS.indexOf(c) >= 0);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
