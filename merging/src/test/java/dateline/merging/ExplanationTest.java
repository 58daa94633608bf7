package dateline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.event.Explanation;
import dateline.contract.extraction.Extraction;
import dateline.contract.json.Json;
import dateline.temporal.Derivation.Rejected;
import dateline.temporal.When;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String DATED =
            "A 2017-07-05 | AGREE sign | Ada Brock; Tom Fenn | Oslo NO | 2017-07-04";
    private static final String YEAR_BEFORE =
            "B 2016-07-05 | AGREE sign | Ada Brock; Tom Fenn | Oslo NO | 2016-07-04";
    private static final String YEARLESS =
            "C XXXX-07-05 | AGREE sign | Ada Brock; Tom Fenn | Oslo NO | XXXX-07-04";

    @Test
    void namesBothRivalsOfAYearlessTelling() {
        List<Explanation> explanations =
                Timeline.explain(Told.articles(List.of(DATED, YEAR_BEFORE, YEARLESS)));

        Explanation yearless =
                explanations.stream()
                        .filter(e -> edtf(e.date().when()).equals("XXXX-07-04"))
                        .findFirst()
                        .orElseThrow();
        assertThat(yearless.rivals())
                .extracting(rival -> edtf(rival.when()))
                .contains("2016-07-04", "2017-07-04");
    }

    private static String edtf(@Nullable When when) {
        return when == null ? "" : when.edtf();
    }

    @Test
    void namesTheReportThatObjectsToARival() {
        String pivot = "A 2017-07-05 | AGREE sign | Ada Brock; Tom Fenn | | 2017-07-04";
        String member = "B 2017-07-06 | AGREE sign | Ada Brock; Tom Fenn | Oslo NO | 2017-07";
        String rival = "C 2017-07-06 | AGREE sign | Ada Brock; Tom Fenn | Riga LV | 2017-07";
        List<Explanation> explanations =
                Timeline.explain(Told.articles(List.of(pivot, member, rival)));

        assertThat(explanations.stream().flatMap(e -> e.rivals().stream()))
                .extracting(Explanation.Rival::why)
                .anyMatch(why ->
                        why.matches("it fits, but “.*” objects: places in different countries"));
    }

    @Test
    void addsUpTheTermsThatJoinTwoTellings() {
        Explanation explanation =
                Timeline.explain(Told.articles(List.of(DATED, YEARLESS))).getFirst();

        Explanation.Joined joined = explanation.together().getLast();
        assertThat(joined.terms().stream().mapToInt(Explanation.Weighed::weight).sum())
                .isEqualTo(joined.score())
                .isGreaterThanOrEqualTo(joined.needed());
    }

    @Test
    void lendsNoYearToATellingThatIsOnlyOpenAtItsBeginning() {
        Explanation explanation =
                Timeline.explain(
                                Told.articles(
                                        List.of(
                                                "A 2017-07-05 | AGREE sign | Ada Brock; Tom Fenn |"
                                                        + " Oslo NO | before 2017-07-05",
                                                "B 2017-07-05 | AGREE sign | Ada Brock; Tom Fenn |"
                                                        + " Oslo NO | after 2017-07-03")))
                        .getFirst();

        assertThat(edtf(explanation.date().when())).isEqualTo("[2017-07-03..2017-07-05]");
        assertThat(explanation.date().lentBy()).isEmpty();
    }

    @Test
    void saysWhatWasNotTakenAndWhy() {
        Explanation explanation =
                Timeline.explain(
                                Told.articles(
                                        List.of(
                                                "A 2017-07-05 | AGREE sign | Ada Brock; Tom Fenn |"
                                                        + " Oslo NO | Tue -6..0")))
                        .getFirst();

        assertThat(explanation.words())
                .contains("Not 2017-07-11: the words look back from 2017-07-05.");
    }

    @Test
    void saysFromWhichDayAnArticleCounts() {
        List<Extraction> articles =
                Told.articles(
                        List.of(
                                "A 2017-07-05 | AGREE sign | Ada Brock; Tom Fenn | Oslo NO | Tue"
                                        + " -6..0"));

        assertThat(Timeline.explain(articles).getFirst().words())
                .contains("Article " + Told.id("A") + " counts from 2017-07-05 (rule request).");
    }

    @Test
    void namesTheMentionThatSaysSoThoughItIsAlone() {
        List<Extraction> articles = Told.articles(List.of(DATED));
        String mention = articles.getFirst().mentions().getFirst().id().toString();

        assertThat(Timeline.explain(articles).getFirst().date().derivation().steps())
                .isNotEmpty()
                .allMatch(step -> step.source().equals(mention));
    }

    @Test
    void keepsTheReadingsNotTakenWhenAnotherReportJoins() {
        // Given
        List<Extraction> articles = Told.articles(List.of(DATED, YEARLESS));
        Rejected other = new Rejected("2016-07-04", "the article is younger");

        // When
        Explanation explanation =
                Timeline.explain(List.of(rejecting(articles.getFirst(), other), articles.getLast()))
                        .getFirst();

        // Then
        assertThat(explanation.words()).contains("Not 2016-07-04: the article is younger.");
    }

    // The extractor has reasons of its own, which no solver knows.
    private static Extraction rejecting(Extraction article, Rejected other) {
        String none = "\"rejected\":[]";
        String text = Json.text(article);
        assertThat(text).contains(none);
        return Json.read(
                text.replace(none, "\"rejected\":[" + Json.text(other) + "]"), Extraction.class);
    }

    @Test
    void saysWhatWouldBeLostWithAnArticle() {
        Explanation explanation = Timeline.explain(Told.articles(List.of(DATED))).getFirst();

        assertThat(explanation.wouldChange())
                .contains("Without article " + Told.id("A") + " there would be no such event.");
    }

    @Test
    void readsBackFromItsJson() {
        Explanation explanation =
                Timeline.explain(Told.articles(List.of(DATED, YEAR_BEFORE, YEARLESS))).getFirst();

        assertThat(Json.read(Json.text(explanation), Explanation.class)).isEqualTo(explanation);
    }
}
