package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dateline.contract.json.Json;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What a hostile article says is shown and never run.
@Timeout(180)
class PageSafetyIT {
    private static final List<String> PAYLOADS = Payloads.all();
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ROOT);

    /// Notes what runs and what the policy had to stop: the page must not get so far.
    private static final String WATCH =
            """
            window.told = [];
            window.ran = number => window.told.push("ran " + number);
            document.addEventListener("securitypolicyviolation",
                seen => window.told.push(seen.violatedDirective + " " + seen.blockedURI + " " + seen.sample));\
            """;

    @Test
    void showsTwoHundredPayloadsAndRunsNone() throws Exception {
        Api api = House.running().api();
        api.empty();
        postAll(api);
        try (Reader reader = Reader.at("")) {
            Page page = reader.page();
            page.addInitScript(WATCH);

            reader.go("");
            pressWhileThere(reader.button("Show more events"));
            assertThat(reader.titles()).isNotEmpty();
            pressWhileThere(page.locator("#facets .facet > button.quiet"));
            look(reader);

            openSomeEvents(reader, api);
            openArticles(reader, api);
            preview(reader);
            throughTheAddress(reader);
        }
    }

    private static void postAll(Api api) throws Exception {
        String lines =
                IntStream.range(0, PAYLOADS.size())
                        .mapToObj(PageSafetyIT::article)
                        .map(Json::text)
                        .collect(Collectors.joining("\n"));
        assertThat(api.post("/v1/articles", "application/x-ndjson", lines).status()).isEqualTo(207);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        api.articles().stream()
                                        .allMatch(one ->
                                                one.path("status").asText().equals("projected"))
                                && api.articles().size() == PAYLOADS.size());
    }

    /// The payload as title, source and tag, and in the text beside what tells of an event.
    private static Map<String, Object> article(int number) {
        String payload = PAYLOADS.get(number);
        // Each on a day of its own: two hundred events, which are not compared for long.
        String day = DAY.format(LocalDate.of(2021, 1, 1).plusDays(number));
        String text =
                "%s\n\nOSLO, %s - Minister Ingrid Holm signed a treaty on \"%s\" in Oslo on %s."
                        .formatted(payload, day, payload, day);
        return Map.of(
                "uri", "https://hostile.example/" + number + "?" + payload,
                "title", payload,
                "text", text,
                "source", payload,
                "tags", List.of(payload.length() > 100 ? payload.substring(0, 100) : payload));
    }

    private static void pressWhileThere(Locator button) {
        while (button.count() > 0) {
            button.first().click();
        }
    }

    private static void openSomeEvents(Reader reader, Api api) throws Exception {
        List<JsonNode> events = api.events();
        for (int i = 0; i < events.size(); i += 20) {
            reader.go("event=" + events.get(i).path("id").asText());
            assertThat(reader.page().locator(".event.open .card mark").first()).isVisible();
            look(reader);
        }
    }

    private static void openArticles(Reader reader, Api api) throws Exception {
        Page page = reader.page();
        reader.go("view=articles");
        reader.button("Show more articles").click();
        assertThat(page.locator("#articles .files li")).hasCount(PAYLOADS.size());
        String shown = page.locator("#articles").textContent();
        assertThat(PAYLOADS).allMatch(shown::contains);
        look(reader);
        List<JsonNode> articles = api.articles();
        for (int i = 0; i < articles.size(); i += 20) {
            reader.go("article=" + articles.get(i).path("id").asText());
            assertThat(page.locator("#article .text")).isVisible();
            look(reader);
        }
        reader.button("Correct").click();
        look(reader);
    }

    private static void preview(Reader reader) {
        reader.go("view=add");
        reader.page().locator("#draft-text").fill(String.join("\n\n", PAYLOADS));
        reader.page().locator("#draft-preview").click();
        assertThat(reader.page().locator(".preview .text")).containsText("ran(199)");
        look(reader);
    }

    /// Whoever makes a link writes the address.
    private static void throughTheAddress(Reader reader) {
        String payload = "%3Cimg%20src%3Dx%20onerror%3Dran(0)%3E";
        for (String key :
                List.of(
                        "q",
                        "participant",
                        "source",
                        "tag",
                        "type",
                        "event",
                        "article",
                        "group",
                        "span",
                        "sort")) {
            reader.page().navigate("about:blank");
            reader.go(key + "=" + payload);
            look(reader);
        }
    }

    private static void look(Reader reader) {
        assertThat((List<?>) reader.page().evaluate("() => window.told ?? []")).isEmpty();
        assertThat(reader.faults()).isEmpty();
    }
}
