package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.contract.event.Event;
import dateline.contract.event.Explanation;
import dateline.contract.extraction.Extraction;
import dateline.contract.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final String NEWS =
            "LISBON, March 3, 2021 (EWS) - Prime Minister Ana Duarte met French President Paul Morel"
                    + " in Lisbon on Wednesday and signed a treaty on fishing.";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Report report =
            new Report(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void readsAnArticleAndEchoesItsId() {
        var extraction = Json.read(Extract.extraction(article("a-1")), Extraction.class);

        assertThat(extraction.id()).isEqualTo("a-1");
        assertThat(extraction.articleId().version()).isEqualTo(5);
        assertThat(extraction.mentions()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"text\": 7}",
                "{\"text\": \"a\", \"html\": \"b\"}",
                "{\"te",
                "\"text\""
            })
    void namesWhatIsWrongWithALine(String line) {
        assertThatThrownBy(() -> Extract.extraction(line))
                .isInstanceOf(BadLineException.class)
                .hasMessageMatching(".{5,}");
    }

    @Test
    void makesOneTimelineOfAllLinesWhateverTheirOrder() throws Exception {
        String one = Extract.extraction(article("a-1"));
        String other = Extract.extraction(article("a-2"));

        List<Event> events = timeline(one + "\n" + other);
        List<Event> turned = timeline(other + "\n" + one);

        assertThat(events).isNotEmpty().isEqualTo(turned);
        assertThat(events).allSatisfy(event -> assertThat(event.reports()).isEqualTo(2));
    }

    @Test
    void takesTheLastExtractionOfAnArticle() throws Exception {
        String line = Extract.extraction(article("a-1"));

        assertThat(timeline(line + "\n" + line)).isEqualTo(timeline(line));
    }

    @Test
    void explainsEveryEventOfTheTimeline() throws Exception {
        String line = Extract.extraction(article("a-1"));
        List<Event> events = timeline(line);
        out.reset();
        var in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));

        MakeTimeline.explain(MakeTimeline.live(new Lines(in), report), report);

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .map(explained -> Json.read(explained, Explanation.class).eventId())
                .containsExactlyElementsOf(events.stream().map(Event::id).toList());
    }

    @Test
    void goesOnAfterALineThatIsNoExtraction() throws Exception {
        assertThat(timeline("{\"id\": 1}\n" + Extract.extraction(article("a-1")))).isNotEmpty();

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("line 1: ");
        assertThat(report.exitCode()).isEqualTo(1);
    }

    private List<Event> timeline(String lines) throws Exception {
        out.reset();
        var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        MakeTimeline.print(MakeTimeline.live(new Lines(in), report), report);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> Json.read(line, Event.class))
                .collect(Collectors.toList());
    }

    private static String article(String id) {
        return Json.text(Map.of("id", id, "text", NEWS));
    }
}
