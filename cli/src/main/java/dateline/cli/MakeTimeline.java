package dateline.cli;

import dateline.contract.extraction.Extraction;
import dateline.contract.json.Json;
import dateline.merging.Timeline;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// `./dateline timeline`: NDJSON extractions in, canonical events out, by the function of the
/// service; with `--explain` why each is as it is. Of several extractions of one article the last counts.
final class MakeTimeline {
    private static final String USAGE = "usage: ./dateline timeline [--explain] [FILE]";

    private MakeTimeline() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        boolean explained = words.contains("--explain");
        List<String> files = words.stream().filter(word -> !word.equals("--explain")).toList();
        Input.run(
                USAGE,
                files,
                (lines, report) -> {
                    var live = live(lines, report);
                    if (explained) {
                        explain(live, report);
                    } else {
                        print(live, report);
                    }
                });
    }

    static void print(Collection<Extraction> live, Report report) {
        Timeline.of(live).events().forEach(event -> report.result(Json.text(event)));
    }

    static void explain(Collection<Extraction> live, Report report) {
        Timeline.explain(live).forEach(reasons -> report.result(Json.text(reasons)));
    }

    static Collection<Extraction> live(Lines lines, Report report) throws IOException {
        Map<UUID, Extraction> live = new LinkedHashMap<>();
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            switch (line.get()) {
                case Line.Readable(long number, String text) -> read(number, text, live, report);
                case Line.Unreadable(long number, String reason) -> report.badLine(number, reason);
            }
        }
        return live.values();
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
