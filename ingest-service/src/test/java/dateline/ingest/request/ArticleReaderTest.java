package dateline.ingest.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.contract.article.ArticleContent;
import dateline.contract.json.Json;
import dateline.contract.json.Problem;
import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void readsAWholeArticle() {
        ArticlePost post =
                json(
                        """
                        {"uri": "https://news.example/1", "title": "Rain", "text": "Rain fell.",
                         "publishedAt": "2026-03-09T08:00:00+02:00", "source": "Gazette",
                         "language": "en-GB", "tags": ["weather", "north", "weather"]}
                        """);

        assertThat(post.uri()).isEqualTo("https://news.example/1");
        assertThat(post.tags()).containsExactly("weather", "north");
        assertThat(post.content())
                .isEqualTo(
                        new ArticleContent(
                                "Rain",
                                "Rain fell.",
                                null,
                                "2026-03-09T08:00:00+02:00",
                                "Gazette",
                                "en-GB"));
    }

    @Test
    void takesAnIdAsTheUri() {
        assertThat(json("{\"id\": \"a-7\", \"text\": \"Rain fell.\"}"))
                .isEqualTo(
                        new ArticlePost(
                                "a-7",
                                "a-7",
                                new ArticleContent(null, "Rain fell.", null, null, null, null),
                                List.of()));
    }

    @Test
    void keepsPlainTextAsItStands() {
        String text = "\uFEFFRain fell.\r\n\tThen snow. \uD83C\uDF28\r\n";

        assertThat(ArticleReader.text(utf8(text)).content().text()).isEqualTo(text);
        assertThat(ArticleReader.html(utf8(text)).content().html()).isEqualTo(text);
    }

    @Test
    void passesOverAByteOrderMarkBeforeJson() {
        assertThat(json("\uFEFF{\"text\": \"Rain fell.\"}").content().text())
                .isEqualTo("Rain fell.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                              | ``             | one of",
                "{\"text\": null}                                | ``             | one of",
                "{\"text\": 7}                                   | /text          | string",
                "{\"text\": \" \\n\"}                            | /text          | blank",
                "{\"text\": \"a\\u0000\"}                        | /text          | U+0000",
                "{\"text\": \"a\\ud83d\"}                        | /text          | surrogate",
                "{\"text\": \"a\", \"html\": \"b\"}              | /html          | beside",
                "{\"text\": \"a\", \"title\": [\"b\"]}           | /title         | string",
                "{\"text\": \"a\", \"title\": \"b\\nc\"}         | /title         | one line",
                "{\"text\": \"a\", \"source\": \"\"}             | /source        | not blank",
                "{\"text\": \"a\", \"tags\": \"b\"}              | /tags          | array",
                "{\"text\": \"a\", \"tags\": [\"b\", 1]}         | /tags/1        | string",
                "{\"text\": \"a\", \"language\": \"e n\"}        | /language      | BCP 47",
                "{\"text\": \"a\", \"publishedAt\": \"soon\"}    | /publishedAt   | ISO",
                "{\"text\": \"a\", \"publishedAt\": \"2026-02-30\"} | /publishedAt | ISO",
                "{\"text\": \"a\", \"publishedAt\": \"2026-03-12\"} | /publishedAt | more than a day",
                "{\"text\": \"a\", \"publishedAt\": 20260309}    | /publishedAt   | string",
                "{\"text\": \"a\", \"published/At\": \"b\"}      | /published~1At | no article",
            })
    void pointsAtWhatIsWrong(String json, String pointer, String why) {
        Refusal refusal = refusal(json);

        assertThat(refusal.reason()).isEqualTo(Reason.INVALID);
        assertThat(refusal.problem("/v1/articles", null).errors())
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo(pointer))
                .satisfies(fault -> assertThat(fault.detail()).contains(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-11", "2026-03-11T12:00:00Z", "1851-09-18", "2026-03-11T10:00"})
    void takesDatesUpToADayAhead(String publishedAt) {
        String json = "{\"text\": \"a\", \"publishedAt\": \"%s\"}".formatted(publishedAt);

        assertThat(json(json).content().publishedAt()).isEqualTo(publishedAt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"text\": \"a\"} x", "{\"text\": \"a\", \"text\": \"b\"}", " "})
    void refusesBrokenJson(String json) {
        assertThat(refusal(json).reason()).isEqualTo(Reason.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "7", "null"})
    void refusesJsonThatIsNoObject(String json) {
        assertThat(refusal(json).reason()).isEqualTo(Reason.INVALID);
    }

    @Test
    void refusesAnEmptyBody() {
        assertThat(refusalOf(() -> ArticleReader.text(new byte[0])).reason())
                .isEqualTo(Reason.EMPTY_BODY);
    }

    @Test
    void refusesBlankText() {
        assertThat(refusalOf(() -> ArticleReader.text(utf8(" \n"))).reason())
                .isEqualTo(Reason.INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>",
                "<p> \n</p>",
                "<!-- Rain fell. -->",
                "<script>let rain = 1</script><style>p {}</style>",
                "<img alt='Rain'>",
            })
    void refusesAPageWithoutText(String html) {
        String json = Json.text(Map.of("html", html));

        assertThat(refusalOf(() -> ArticleReader.html(utf8(html))).reason())
                .isEqualTo(Reason.INVALID);
        assertThat(refusal(json).problem(null, null).errors())
                .containsExactly(new Problem.Fault("/html", "has no text"));
    }

    @Test
    void takesAPageOfItsTitleAlone() {
        String html = "<title>Rain fell in Turin</title>";

        assertThat(ArticleReader.html(utf8(html)).content().html()).isEqualTo(html);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin1 = "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refusalOf(() -> ArticleReader.text(latin1)).reason()).isEqualTo(Reason.NOT_UTF8);
    }

    @Test
    void countsBytesNotCharactersOfOverlongText() {
        String fits = "\u20AC".repeat(ArticleReader.LONGEST_TEXT / 3);

        assertThat(ArticleReader.text(utf8(fits)).content().text()).isEqualTo(fits);
        assertThat(refusalOf(() -> ArticleReader.text(utf8(fits + "\u20AC"))).reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal("{\"html\": \"" + fits + "\u20AC\"}").reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void boundsTheFaultsItLists() {
        StringBuilder json = new StringBuilder("{\"text\": \"a\"");
        for (int i = 0; i < 1_000; i++) {
            json.append(", \"f").append(i).append("\": 1");
        }

        List<Problem.Fault> faults = refusal(json + "}").problem(null, null).errors();

        assertThat(faults).hasSize(20);
    }

    @Test
    void refusesABatchOfTooManyLines() {
        assertThat(ArticleReader.lines(utf8("{}\n{}\n"), 2)).hasSize(2);
        assertThat(refusalOf(() -> ArticleReader.lines(utf8("{}\n{}\n{}"), 2)).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    private static ArticlePost json(String json) {
        return ArticleReader.json(utf8(json), RECEIVED);
    }

    private static Refusal refusal(String json) {
        return refusalOf(() -> json(json));
    }

    private static Refusal refusalOf(Runnable reading) {
        return catchThrowableOfType(Refusal.class, reading::run);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
