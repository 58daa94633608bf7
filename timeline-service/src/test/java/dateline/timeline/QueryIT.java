package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.EventType;
import dateline.contract.json.Json;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One small timeline, asked in every way.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryIT {
    private final SharedStack stack = SharedStack.get();

    @BeforeAll
    void post() {
        stack.post(
                Story.of("The treaty was signed, the visit lasted two days.", "2017-07-05")
                        .tagged("treaty", "moscow")
                        .tells(EventType.AGREE, "sign", "2017-07-04", "Ivan Ivanov", "Wei Li")
                        .tells(EventType.VISIT, "visit", "2017-07-03/2017-07-04", "Wei Li"));
        stack.post(
                Story.of("A forum is held in May, a congress some day in the decade.", "2017-06-01")
                        .tagged("forum")
                        .tells(EventType.SUMMIT, "hold", "2017-05", "Ulla Umbra")
                        .tells(EventType.LEGISLATION, "pass", "201X", "Viktor Vector"));
        stack.post(
                Story.of("A fair opens not before Tuesday; a prize is given every July.", "-")
                        .tells(EventType.LAUNCH, "open", "[2017-07-04..]", "Xenia Xylem")
                        .tells(EventType.AWARD, "give", "XXXX-07", "Zoe Zenith"));
    }

    @AfterAll
    void clear() {
        stack.clear();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    from=2017-07-04&to=2017-07-04                | sign visit pass open
                    from=2017-07-04&to=2017-07-04&match=within   | sign
                    from=2017-07-04&to=2017-07-04&match=certain  | sign visit
                    from=2017-07-03&to=2017-07-04&match=within   | sign visit
                    from=2017&to=2017                            | sign visit hold pass open
                    from=2017&to=2017&match=certain              | sign visit hold
                    from=2018                                    | pass open
                    from=2018&match=within                       |
                    to=2017-05-01                                | hold pass
                    to=2017-05-31&match=within                   | hold
                    from=2100&to=2101                            | open
                    participant=li                               | sign visit
                    participant=Wei Li                           | sign visit
                    participant=Ivanov                           | sign
                    participant=nobody                           |
                    place=moscow&type=AGREE                      | sign
                    place=ru&type=AGREE                          | sign
                    type=SUMMIT                                  | hold
                    tag=treaty                                   | sign visit
                    tag=forum&type=SUMMIT                        | hold
                    source=the courier&type=AWARD                | give
                    source=The Gazette                           |
                    q=congress decade                            | hold pass
                    q=congress -forum                            |
                    q="every July"                               | open give
                    factuality=asserted&type=AWARD               | give
                    factuality=denied                            |
                    """)
    void findsWhatIsAskedFor(String query, String expected) {
        Set<String> wanted = expected == null ? Set.of() : Set.of(expected.strip().split("\\s+"));

        assertThat(triggers("/v1/events?" + encoded(query)))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void listsByDayWithTheUndatedLast() {
        assertThat(triggers("/v1/events"))
                .containsExactly("pass", "hold", "visit", "sign", "open", "give");
        assertThat(triggers("/v1/events?sort=-when").getLast()).isEqualTo("give");
        assertThat(triggers("/v1/events?sort=-when").get(4)).isEqualTo("pass");
    }

    @ParameterizedTest
    @CsvSource({"when", "-when", "known"})
    void walksPageByPageWithoutMissingOrRepeating(String sort) {
        List<String> whole = triggers("/v1/events?sort=" + sort);
        List<String> walked = new ArrayList<>();
        String path = "/v1/events?limit=1&sort=" + sort;
        while (path != null) {
            JsonNode page = stack.service().json(path);
            page.get("items").forEach(item -> walked.add(trigger(item)));
            JsonNode next = page.get("page").get("next");
            path =
                    next.isNull()
                            ? null
                            : "/v1/events?limit=1&sort=" + sort + "&cursor=" + next.asText();
        }
        assertThat(walked).isEqualTo(whole);
        assertThat(new LinkedHashSet<>(walked)).hasSize(6);
    }

    @Test
    void walksThroughAWindowPageByPage() {
        String query = "/v1/events?from=2017-07-04&to=2017-07-04&sort=-when&limit=2";
        JsonNode first = stack.service().json(query);
        JsonNode second =
                stack.service().json(query + "&cursor=" + first.get("page").get("next").asText());

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(2);
        assertThat(second.get("page").get("next").isNull()).isTrue();
    }

    @Test
    void linksToTheNextPage() {
        HttpResponse<String> page = stack.service().get("/v1/events?limit=2");

        assertThat(page.headers().firstValue("Link").orElseThrow())
                .startsWith("</v1/events?limit=2&cursor=")
                .contains("rel=\"next\"");
    }

    @Test
    void answersNotModifiedAsLongAsNothingChanges() {
        HttpResponse<String> list = stack.service().get("/v1/events");
        String etag = list.headers().firstValue("ETag").orElseThrow();
        assertThat(etag).startsWith("W/");
        assertThat(stack.service().get("/v1/events", "If-None-Match", etag).statusCode())
                .isEqualTo(304);

        String id = Json.parse(list.body()).get("items").get(0).get("id").asText();
        HttpResponse<String> event = stack.service().get("/v1/events/" + id);
        String strong = event.headers().firstValue("ETag").orElseThrow();
        assertThat(strong).doesNotStartWith("W/");
        assertThat(stack.service().get("/v1/events/" + id, "If-None-Match", strong).statusCode())
                .isEqualTo(304);
    }

    @Test
    void everyQuoteIsASliceOfItsArticle() {
        for (JsonNode item : stack.service().events()) {
            JsonNode event = stack.service().json("/v1/events/" + item.get("id").asText());
            assertThat(event.get("mentions")).isNotEmpty();
            for (JsonNode mention : event.get("mentions")) {
                String text =
                        stack.service()
                                .get("/v1/articles/" + mention.get("articleId").asText() + "/text")
                                .body();
                assertThat(text.substring(mention.get("start").asInt(), mention.get("end").asInt()))
                        .isEqualTo(mention.get("quote").asText());
                assertThat(mention.get("revision").asInt()).isPositive();
            }
        }
    }

    @Test
    void givesAnArticleBackAsItWasPosted() {
        Story page = Story.page("<p>It rained\r\nin Oslo.</p>");
        stack.post(page);

        String path = "/v1/articles/" + page.id() + "/content";

        HttpResponse<String> posted = stack.service().get(path);
        stack.retract(page);
        HttpResponse<String> retracted = stack.service().get(path);

        assertThat(Json.read(posted.body(), ArticleContent.class)).isEqualTo(page.content());
        assertThat(retracted.statusCode()).isEqualTo(410);
    }

    @Test
    void countsByMonthWithoutCountingTwice() {
        JsonNode months =
                stack.service().json("/v1/histogram?bucket=month&from=2017-05&to=2017-07");

        assertThat(months.get("items").valueStream().map(this::bar))
                .containsExactly("2017-05 1 1", "2017-06 0 1", "2017-07 2 1");
        assertThat(months.get("approximate").asBoolean()).isFalse();
        assertThat(months.get("undated").asInt()).isEqualTo(1);
        assertThat(stack.service().json("/v1/histogram").get("undated").asInt()).isEqualTo(2);
    }

    @Test
    void countsTheSameFromTheRollUpAndFromTheRows() {
        for (String bucket : List.of("day", "week", "month", "year")) {
            String path = "/v1/histogram?bucket=" + bucket + "&from=2017&to=2017";
            JsonNode kept = stack.service().json(path);
            JsonNode counted = stack.service().json(path + "&factuality=asserted");
            assertThat(counted).isEqualTo(kept);
        }
    }

    @Test
    void countsWhatMatchesMostOften() {
        JsonNode facets = stack.service().json("/v1/facets?from=2017-07-03&to=2017-07-04");

        assertThat(facets.get("participants").get(0).get("name").asText()).isEqualTo("Wei Li");
        assertThat(facets.get("participants").get(0).get("count").asInt()).isEqualTo(2);
        assertThat(facets.get("tags").valueStream().map(t -> t.get("name").asText()))
                .contains("treaty", "forum");
        assertThat(facets.get("sources").get(0).get("name").asText()).isEqualTo("The Courier");
    }

    @Test
    void countsEveryMatchOnceByHowItIsTold() {
        String days = "from=2017-07-03&to=2017-07-04";
        int listed = stack.service().json("/v1/events?" + days).get("items").size();
        JsonNode facets = stack.service().json("/v1/facets?" + days);

        assertThat(facets.get("events").asInt()).isEqualTo(listed).isPositive();
        assertThat(
                        facets.get("factualities")
                                .valueStream()
                                .mapToInt(told -> told.get("count").asInt())
                                .sum())
                .isEqualTo(listed);
    }

    @Test
    void explainsEveryEvent() {
        for (JsonNode item : stack.service().events()) {
            String id = item.get("id").asText();
            JsonNode why = stack.service().json("/v1/events/" + id + "/explanation");
            assertThat(why.get("eventId").asText()).isEqualTo(id);
            assertThat(why.get("words")).isNotEmpty();
        }
    }

    @Test
    void listsArticlesByTheirDay() {
        assertThat(stack.service().json("/v1/articles?from=2017-06&to=2017-06").get("items"))
                .hasSize(1);
        assertThat(stack.service().json("/v1/articles?tag=moscow").get("items")).hasSize(1);
        assertThat(stack.service().json("/v1/articles?source=THE%20COURIER").get("items"))
                .hasSize(3);
        JsonNode first = stack.service().json("/v1/articles?limit=2");
        JsonNode second =
                stack.service()
                        .json(
                                "/v1/articles?limit=2&cursor="
                                        + first.get("page").get("next").asText());
        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("items").get(0).get("publishedAt").isNull()).isTrue();
    }

    @Test
    void refusesACursorOfAnotherQuery() {
        String cursor = stack.service().json("/v1/events?limit=1").get("page").get("next").asText();

        HttpResponse<String> answer =
                stack.service().get("/v1/events?limit=1&type=AGREE&cursor=" + cursor);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private List<String> triggers(String path) {
        return stack.service().json(path).get("items").valueStream().map(QueryIT::trigger).toList();
    }

    /// The title ends with it.
    private static String trigger(JsonNode item) {
        String title = item.get("title").asText();
        return title.substring(title.lastIndexOf(' ') + 1);
    }

    private String bar(JsonNode bar) {
        return bar.get("start").asText()
                + " "
                + bar.get("certain").asInt()
                + " "
                + bar.get("possible").asInt();
    }

    private static String encoded(String query) {
        List<String> pairs = new ArrayList<>();
        for (String pair : query.strip().split("&")) {
            int equals = pair.indexOf('=');
            pairs.add(
                    pair.substring(0, equals + 1)
                            + URLEncoder.encode(
                                    pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return String.join("&", pairs);
    }
}
