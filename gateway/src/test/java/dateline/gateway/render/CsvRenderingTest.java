package dateline.gateway.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRenderingTest {
    @Test
    void isReadBackWhole() throws IOException {
        List<CSVRecord> records =
                read(Events.DAY, Events.MONTH, Events.YEARLESS, Events.OPEN, Events.UNDATED);

        assertThat(records)
                .extracting(r -> r.get("edtf"))
                .containsExactly("2019-03-11", "2019-02", "XXXX-07-05", "[2019-03-11..]", "");
        assertThat(records)
                .extracting(r -> r.get("earliest"))
                .containsExactly("2019-03-11", "2019-02-01", "", "2019-03-11", "");
        assertThat(records.getFirst().toMap())
                .containsEntry("title", "A treaty, signed")
                .containsEntry("type", "AGREE")
                .containsEntry("participants", "Norland; O’Hara; \"Jo\"")
                .containsEntry("reports", "2")
                .containsEntry("lastChangedAt", "2026-11-21T10:00:00.5Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u00A0=1",
                "＝1",
                "|x",
                "%x"
            })
    void makesNoFormulaOfATitle(String title) throws IOException {
        String shown = read(Events.titled(title)).getFirst().get("title");

        assertThat(shown).isEqualTo("'" + title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\"b", "a\r\nb", "\"", "a;b", "1 = 1", "a-b", "'quoted'"})
    void keepsEveryOtherTitle(String title) throws IOException {
        assertThat(read(Events.titled(title)).getFirst().get("title")).isEqualTo(title);
    }

    @Test
    void marksADateBeforeChristAsText() throws IOException {
        assertThat(read(Events.BC).getFirst().get("edtf")).isEqualTo("'-0043-03-15");
    }

    @Test
    void endsEveryLineAsTheStandardSays() {
        String text = render(Events.DAY, Events.SPAN);

        assertThat(text.split("\r\n")).hasSize(3);
        assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\r]\n");
    }

    @Test
    void saysThatItWasCut() throws IOException {
        CsvRendering rendering = new CsvRendering();
        String text = rendering.begin() + rendering.event(Events.DAY) + rendering.end(true);

        assertThat(parse(text).getLast().get("title")).contains("More events match");
    }

    private static String render(JsonNode... events) {
        CsvRendering rendering = new CsvRendering();
        StringBuilder text = new StringBuilder(rendering.begin());
        for (JsonNode event : events) {
            text.append(rendering.event(event));
        }
        return text.append(rendering.end(false)).toString();
    }

    private static List<CSVRecord> read(JsonNode... events) throws IOException {
        return parse(render(events));
    }

    private static List<CSVRecord> parse(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
