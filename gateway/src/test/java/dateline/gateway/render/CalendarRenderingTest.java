package dateline.gateway.render;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.util.ICalDate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarRenderingTest {
    private static final JsonNode[] ALL = {
        Events.DAY,
        Events.SPAN,
        Events.MONTH,
        Events.ONE_OF,
        Events.PLANNED,
        Events.YEARLESS,
        Events.OPEN,
        Events.BC,
        Events.UNDATED
    };

    @Test
    void showsWholeDaysWithAnExclusiveEnd() {
        List<VEvent> entries = read(ALL).getEvents();

        assertThat(entries)
                .extracting(CalendarRenderingTest::days)
                .containsExactly(
                        "2019-03-11 2019-03-12",
                        "2019-03-11 2019-03-14",
                        "2019-02-01 2019-03-01",
                        "2019-12-31 2020-01-02",
                        "2020-05-01 2020-05-02");
        assertThat(entries)
                .allMatch(entry -> !entry.getDateStart().getValue().hasTime())
                .allMatch(entry -> !entry.getDateEnd().getValue().hasTime());
    }

    @Test
    void isTentativeAboutWhatIsInferredOrPlanned() {
        assertThat(read(ALL).getEvents())
                .extracting(entry -> entry.getStatus().getValue())
                .containsExactly("CONFIRMED", "CONFIRMED", "TENTATIVE", "TENTATIVE", "TENTATIVE");
    }

    @Test
    void namesEachEventTheSameEachTime() {
        assertThat(read(Events.DAY).getEvents().getFirst().getUid().getValue())
                .isEqualTo("5c9f04b1-0d57-5b9d-8a2f-4bb7b4f3a801@dateline");
        assertThat(render(ALL)).isEqualTo(render(ALL));
    }

    @Test
    void countsWhatItCannotShow() {
        VJournal notes = read(ALL).getJournals().getFirst();

        assertThat(notes.getExperimentalProperty("X-DATELINE-SHOWN").getValue()).isEqualTo("5");
        assertThat(notes.getExperimentalProperty("X-DATELINE-COARSENED").getValue()).isEqualTo("2");
        assertThat(notes.getExperimentalProperty("X-DATELINE-LEFT-OUT").getValue()).isEqualTo("4");
        assertThat(notes.getDescriptions().getFirst().getValue())
                .contains("undated: 1")
                .contains("open or without a year: 2")
                .contains("outside the years of a calendar: 1");
    }

    @Test
    void findsNothingWrongWithIt() {
        ICalendar calendar = read(ALL);

        assertThat(calendar.getVersion()).isEqualTo(ICalVersion.V2_0);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nEND:VEVENT\r\nBEGIN:VEVENT",
                "a\nATTACH:http://attacker.example",
                "a\rSUMMARY:b",
                "a\u2028b; c, d \\ e \\n f",
                "a\u0000b\u0085c"
            })
    void letsNoTitleWriteALineOfItsOwn(String title) {
        ICalendar calendar = read(Events.titled(title), Events.SPAN);

        assertThat(calendar.getEvents()).hasSize(2);
        assertThat(calendar.getEvents().getFirst().getSummary().getValue())
                .isEqualTo(title.replaceAll("\\p{Cntrl}+", " "));
        assertThat(calendar.getEvents().getFirst().getAttachments()).isEmpty();
    }

    @Test
    void foldsLongLinesBetweenCharacters() {
        String title = "漢字と📰 ".repeat(60).strip();

        String text = render(Events.titled(title));

        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(Biweekly.parse(text).first().getEvents().getFirst().getSummary().getValue())
                .isEqualTo(title);
    }

    @Test
    void leavesOutWhatIsNoDate() {
        ObjectNode broken = Events.DAY.deepCopy();
        ((ObjectNode) broken.path("when")).put("earliest", "2019-02-30");

        assertThat(read(broken).getEvents()).isEmpty();
    }

    private static String days(VEvent entry) {
        return day(entry.getDateStart().getValue()) + " " + day(entry.getDateEnd().getValue());
    }

    private static String day(ICalDate date) {
        return "%04d-%02d-%02d"
                .formatted(
                        date.getRawComponents().getYear(),
                        date.getRawComponents().getMonth(),
                        date.getRawComponents().getDate());
    }

    private static ICalendar read(JsonNode... events) {
        return Biweekly.parse(render(events)).first();
    }

    private static String render(JsonNode... events) {
        CalendarRendering rendering = new CalendarRendering();
        StringBuilder text = new StringBuilder(rendering.begin());
        for (JsonNode event : events) {
            text.append(rendering.event(event));
        }
        return text.append(rendering.end(false)).toString();
    }
}
