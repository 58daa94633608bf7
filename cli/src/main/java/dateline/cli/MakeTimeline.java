package dateline.cli;

import dateline.contract.extraction.Extraction;
import dateline.contract.json.Json;
import dateline.merging.Timeline;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// `./dateline timeline`: NDJSON extractions in, canonical events out, by the function of the
/// service. Of several extractions of one article the last counts.
final class MakeTimeline {
    private static final String USAGE = "usage: ./dateline timeline [FILE]";

    private MakeTimeline() {}

    public static void main(String[] arguments) {
        Input.run(USAGE, List.of(arguments), MakeTimeline::print);
    }

    static void print(Lines lines, Report report) throws IOException {
        Map<UUID, Extraction> live = new LinkedHashMap<>();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            switch (line.get()) {
                case Line.Readable(long number, String text) -> read(number, text, live, report);
                case Line.Unreadable(long number, String reason) -> report.badLine(number, reason);
            }
        }
        Timeline.of(live.values()).events().forEach(event -> report.result(Json.text(event)));
    }

    private static void read(long number, String text, Map<UUID, Extraction> live, Report report) {
        try {
            Extraction extraction = Json.read(text, Extraction.class);
            live.put(extraction.articleId(), extraction);
        } catch (IllegalArgumentException e) {
            report.badLine(number, e.getMessage());
        }
    }
}
