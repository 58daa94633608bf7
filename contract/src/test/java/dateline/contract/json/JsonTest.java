package dateline.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleMessage;
import dateline.contract.article.ArticleView;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.TimexType;
import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.Evidence;
import dateline.temporal.Granularity;
import dateline.temporal.PartOfDay;
import dateline.temporal.PartialDate;
import dateline.temporal.Phase;
import dateline.temporal.When;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final UUID ID = UUID.fromString("00000000-0000-5000-8000-000000000001");

    @Test
    void writesAConstraintAsATaggedObject() {
        Evidence evidence = new Evidence("on Tuesday", 3, 13, "weekday-past");
        Anchor anchor = new Anchor.Written(new PartialDate(null, 0, 7, 5), evidence);
        Constraint constraint =
                new Constraint.OnWeekday(
                        DayOfWeek.TUESDAY, anchor, -6, 0, Phase.WHOLE, PartOfDay.ANY, evidence);

        String json = Json.text(constraint);

        assertThat(json)
                .startsWith("{\"kind\":\"on-weekday\",\"weekday\":\"tuesday\"")
                .contains("\"kind\":\"written\",\"date\":\"XXXX-07-05\"")
                .contains("\"phase\":\"whole\",\"part\":\"any\"");
        assertThat(Json.read(json, Constraint.class)).isEqualTo(constraint);
    }

    @Test
    void showsAnUnboundedEndAsNull() {
        When open = new When("[2017-07-04..]", LocalDate.of(2017, 7, 4), null, Granularity.SPAN);

        assertThat(Json.text(open))
                .isEqualTo(
                        "{\"edtf\":\"[2017-07-04..]\",\"earliest\":\"2017-07-04\",\"latest\":null,"
                                + "\"granularity\":\"span\"}");
        assertThat(Json.read(Json.bytes(open), When.class)).isEqualTo(open);
    }

    @Test
    void writesATypeWithItsLabelAndReadsItsCode() {
        assertThat(Json.text(EventType.AGREE))
                .isEqualTo("{\"code\":\"AGREE\",\"label\":\"Agreement\"}");
        assertThat(Json.read("{\"code\":\"AGREE\",\"label\":\"anything\"}", EventType.class))
                .isEqualTo(EventType.AGREE);
    }

    @Test
    void keepsTheNamesOfTimexTypes() {
        assertThat(Json.text(TimexType.DATE)).isEqualTo("\"DATE\"");
    }

    @Test
    void leavesOutWhatWasNotPostedAndTellsTheKindsApart() {
        ArticleMessage posted =
                new ArticleMessage.Posted(
                        ID,
                        null,
                        new ArticleContent(null, "Words.", null, null, null, null),
                        List.of(),
                        null,
                        Instant.parse("2026-01-02T03:04:05Z"),
                        null);

        String json = Json.text(posted);

        assertThat(json)
                .isEqualTo(
                        "{\"kind\":\"posted\",\"id\":\"00000000-0000-5000-8000-000000000001\","
                                + "\"content\":{\"text\":\"Words.\"},\"tags\":[],"
                                + "\"receivedAt\":\"2026-01-02T03:04:05Z\"}");
        assertThat(Json.read(json, ArticleMessage.class)).isEqualTo(posted);
    }

    @Test
    void showsThatAReceivedArticleHasNoRevisionYet() {
        ArticleView view =
                new ArticleView(
                        ID, null, null, "received", null, null, null, null, List.of(), null);

        assertThat(Json.text(view))
                .contains("\"revision\":null", "\"etag\":null", "\"uri\":null")
                .doesNotContain("problem");
    }

    @Test
    void passesOverFieldsOfALaterVersion() {
        assertThat(Json.read("{\"text\":\"Words.\",\"mood\":\"blue\"}", ArticleContent.class))
                .isEqualTo(new ArticleContent(null, "Words.", null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\"} {}",
                "{\"text\":7}",
                "{\"text\":\"a\",\"html\":\"b\"}",
                "[]",
                "null",
            })
    void refusesWhatIsNotExactlyOneContent(String json) {
        assertThatThrownBy(() -> Json.read(json, ArticleContent.class))
                .isInstanceOf(UnreadableJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"quote\":\"a\",\"start\":1,\"end\":2}",
                "{\"quote\":\"a\",\"start\":1,\"end\":2,\"rule\":null}",
                "{\"quote\":\"a\",\"start\":null,\"end\":2,\"rule\":\"r\"}",
                "{\"quote\":\"a\",\"start\":1.5,\"end\":2,\"rule\":\"r\"}",
                "{\"quote\":\"a\",\"start\":\"1\",\"end\":2,\"rule\":\"r\"}",
                "{\"quote\":\"a\",\"start\":3,\"end\":2,\"rule\":\"r\"}",
            })
    void refusesGapsAndNullsWhereTheRecordAllowsNone(String json) {
        assertThatThrownBy(() -> Json.read(json, Evidence.class))
                .isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void refusesNestingThatNoMessageHas() {
        String deep = "[".repeat(100_000);

        assertThatThrownBy(() -> Json.parse(deep)).isInstanceOf(UnreadableJsonException.class);
    }

    @Test
    void neverQuotesWhatItCouldNotRead() {
        byte[] secret = "{\"text\": secret words}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Json.parse(secret))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageNotContaining("words");
    }
}
