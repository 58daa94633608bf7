package dateline.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.extraction.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/event-types.md` says what the code does: its table is the one made here.
class EventTypesDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "event-types.md");
    private static final int EXAMPLES = 6;

    /// The categories of PLOVER that are taken as they are; the last two are of its earlier version.
    private static final Set<EventType> PLOVER =
            EnumSet.of(
                    EventType.AGREE,
                    EventType.CONSULT,
                    EventType.SUPPORT,
                    EventType.CONCEDE,
                    EventType.COOPERATE,
                    EventType.AID,
                    EventType.RETREAT,
                    EventType.REQUEST,
                    EventType.ACCUSE,
                    EventType.REJECT,
                    EventType.THREATEN,
                    EventType.PROTEST,
                    EventType.SANCTION,
                    EventType.MOBILIZE,
                    EventType.COERCE,
                    EventType.ASSAULT,
                    EventType.DEMAND,
                    EventType.DISAPPROVE);

    @Test
    void hasTheTableOfTheCode() throws IOException {
        List<String> documented =
                Files.readAllLines(DOCUMENT).stream()
                        .dropWhile(line -> !line.startsWith("|"))
                        .takeWhile(line -> line.startsWith("|"))
                        .toList();

        assertThat(documented).containsExactlyElementsOf(table());
    }

    @Test
    void hasTriggersForEveryType() throws IOException {
        assertThat(triggers().keySet()).containsExactly(EventType.values());
    }

    private static List<String> table() throws IOException {
        Map<EventType, List<String>> triggers = triggers();
        List<String> table = new ArrayList<>();
        table.add(
                "| code | label | group | from | triggers, for instance | the noun's \"of\" is |");
        table.add("|---|---|---|---|---|---|");
        for (EventType type : EventType.values()) {
            table.add(
                    "| `%s` | %s | %s | %s | %s | %s |"
                            .formatted(
                                    type.code(),
                                    type.label(),
                                    type.group().name().toLowerCase(Locale.ROOT),
                                    PLOVER.contains(type) ? "PLOVER" : "news",
                                    String.join(", ", triggers.getOrDefault(type, List.of())),
                                    NounTellings.DONE_TO.contains(type) ? "patient" : "agent"));
        }
        return table;
    }

    /// The first verbs and nouns of each type's first lines.
    private static Map<EventType, List<String>> triggers() throws IOException {
        Map<EventType, List<String>> triggers = new EnumMap<>(EventType.class);
        for (String line : lines()) {
            String[] fields = line.split("\\|");
            if (fields.length > 2) {
                List<String> words =
                        triggers.computeIfAbsent(
                                EventType.valueOf(fields[0].strip()), _ -> new ArrayList<>());
                Arrays.stream(fields)
                        .skip(2)
                        .flatMap(EventTypesDocumentTest::words)
                        .forEach(words::add);
            }
        }
        triggers.replaceAll((_, words) -> words.stream().limit(2L * EXAMPLES).toList());
        return triggers;
    }

    private static Stream<String> words(String field) {
        return Arrays.stream(field.strip().substring(2).strip().split(" "))
                .map(word -> word.replace('+', ' '))
                .map(word -> word.matches(".*[<>%].*") ? "`" + word + "`" : word)
                .limit(EXAMPLES);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in =
                TypeTable.class.getResourceAsStream("/dateline/extraction/mention/triggers.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toList());
        }
    }
}
