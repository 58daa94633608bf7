package dateline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The tables in `src/test/resources/spec`: sets of mentions that tell of one event, and near misses
/// that do not.
class SpecTest {
    /// @param expected words of the line after the heading: `one`, `apart` or a number of events,
    ///     then `when …`, `reports …`, `origins …`, `conflict …`, `factuality …`, `confidence …`
    record Case(String name, List<String> expected, List<String> lines) {}

    @TestFactory
    Stream<DynamicTest> mergesWhatIsOne() {
        return cases("merge.md").stream()
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    @TestFactory
    Stream<DynamicTest> keepsNearMissesApart() {
        return cases("apart.md").stream()
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> check(c)));
    }

    @Test
    void hasSixtyOfEach() {
        assertThat(cases("merge.md")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(cases("apart.md")).hasSizeGreaterThanOrEqualTo(60);
    }

    private static void check(Case spec) {
        var articles = Told.articles(spec.lines());
        List<Event> events = Timeline.of(articles).events();
        String why = String.join("\n", words(articles));
        int expected =
                switch (spec.expected().getFirst()) {
                    case "one" -> 1;
                    case "apart" -> spec.lines().size();
                    default -> Integer.parseInt(spec.expected().getFirst());
                };
        assertThat(events).as(why).hasSize(expected);
        for (int i = 1; i + 1 < spec.expected().size(); i += 2) {
            String field = spec.expected().get(i);
            assertThat(events.stream().map(event -> field(event, field)))
                    .as(field + "\n" + why)
                    .contains(spec.expected().get(i + 1));
        }
    }

    private static String field(Event event, String field) {
        return switch (field) {
            case "when" -> event.when() == null ? "-" : event.when().edtf();
            case "reports" -> Integer.toString(event.reports());
            case "origins" -> Integer.toString(event.origins());
            case "conflict" ->
                    event.conflicts().isEmpty() ? "-" : event.conflicts().getFirst().field();
            case "factuality" -> event.factuality().name().toLowerCase(java.util.Locale.ROOT);
            case "confidence" -> event.confidence().name().toLowerCase(java.util.Locale.ROOT);
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static List<String> words(List<dateline.contract.extraction.Extraction> articles) {
        return Timeline.explain(articles).stream().flatMap(e -> e.words().stream()).toList();
    }

    private static List<Case> cases(String file) {
        List<Case> cases = new ArrayList<>();
        for (String section : text(file).split("(?m)^### ")) {
            List<String> lines = section.lines().filter(line -> !line.isBlank()).toList();
            List<String> told =
                    lines.stream()
                            .filter(l -> l.startsWith("- "))
                            .map(l -> l.substring(2))
                            .toList();
            if (!told.isEmpty()) {
                cases.add(new Case(lines.getFirst(), List.of(lines.get(1).split("[ ,]+")), told));
            }
        }
        return cases;
    }

    private static String text(String file) {
        try (InputStream in = SpecTest.class.getResourceAsStream("/spec/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
