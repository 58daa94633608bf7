package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dateline.contract.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What the page says and keeps where something fails, is slow or is not there any more.
@Timeout(120)
class PageTroubleIT {
    private static final String REPORT =
            "LISBON, March 3, 2021 - President Ana Duarte met Prime Minister Paul Morel in Lisbon on"
                    + " Tuesday.\n\nMorel visited Madrid on February 8, 2021.";
    private static final String OTHER =
            "OSLO, May 5, 2021 - Ministers signed a treaty on fishing in Oslo on Tuesday.";
    private static final List<String> TAGS = List.of("harbour", "one, two");
    private static final String UNKNOWN = "00000000-0000-5000-8000-000000000001";
    private static final String FOCUSED =
            "() => document.activeElement === document.body ? 'nothing' : document.activeElement.textContent";
    private static final String BLOCKED =
            """
            for (const name of ["localStorage", "sessionStorage"])
                Object.defineProperty(window, name, {get() { throw new DOMException("", "SecurityError"); }});\
            """;

    @TempDir Path folder;
    private Reader reader;
    private Page page;

    @BeforeAll
    static void postTwoArticles() throws Exception {
        Api api = House.running().api();
        api.empty();
        api.tell(Map.of("uri", "https://gazette.example/1", "text", REPORT, "tags", TAGS));
        api.tell(Map.of("uri", "https://gazette.example/2", "text", OTHER, "source", "Aster"));
    }

    @BeforeEach
    void open() {
        reader = Reader.at("");
        page = reader.page();
    }

    @AfterEach
    void nothingBroke() {
        List<String> faults = reader.faults();
        reader.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void countsOnlyWhatWasAddedAndTriesAgain() throws Exception {
        Path first = Files.writeString(folder.resolve("first.txt"), REPORT);
        Path second = Files.writeString(folder.resolve("second.txt"), OTHER);
        reader.go("view=add");
        page.route("**/v1/articles", PageTroubleIT::refuse);
        page.locator("#draft-files").setInputFiles(new Path[] {first, second});

        Hand.KEYBOARD.press(reader.button("Add all 2 to the timeline"));

        assertThat(page.locator("#announcements"))
                .hasText("0 articles added; 2 could not be added");
        assertThat(page.locator("#queue-title")).isFocused();
        Hand.KEYBOARD.press(reader.button("Leave out second.txt"));
        assertThat(page.locator("#queue li")).hasCount(1);
        assertThat(reader.button("Try again first.txt")).isFocused();
        page.unroute("**/v1/articles");
        page.keyboard().press("Enter");
        assertThat(page.locator("#queue .status")).containsText("it tells of 2 events");
        assertThat(page.locator("#queue .status")).isFocused();
        takeAwayWhatHasNoName();
    }

    @Test
    void keepsWhatIsWrittenWhileAnArticleIsStored() throws Exception {
        var isAsked = new CompletableFuture<Route>();
        reader.go("view=add");
        page.route("**/v1/articles", isAsked::complete);
        page.locator("#draft-text").fill(OTHER);
        page.locator("#draft-add").click();
        page.waitForCondition(isAsked::isDone);
        page.locator("#draft-text").fill("Another article");

        isAsked.join().resume();

        assertThat(page.locator("#queue .status")).containsText("On the timeline");
        assertThat(page.locator("#draft-text")).hasValue("Another article");
        page.unroute("**/v1/articles");
        page.locator("#draft-text").fill(OTHER);
        page.locator("#draft-add").click();
        assertThat(page.locator("#draft-text")).hasValue("");
        takeAwayWhatHasNoName();
    }

    @Test
    void tellsOfAllEventsOfAnArticleThoughTheyComeInPages() throws Exception {
        page.route("**/v1/articles/*/events?*", PageTroubleIT::oneAPage);

        reader.go("article=" + article("https://gazette.example/1"));

        assertThat(page.locator("#article aside h2")).hasText("It tells of 2 events");
        assertThat(page.locator("#article mark.sentence")).hasCount(2);
    }

    @Test
    void keepsATagThatHasACommaWhenCorrecting() throws Exception {
        reader.go("article=" + article("https://gazette.example/1"));
        reader.button("Correct").click();
        assertThat(page.locator("#draft-tags")).hasValue("harbour, one, two");
        page.locator("#draft-tags").fill("harbour, one, two, talks");

        reader.button("Save the correction").click();

        assertThat(page.locator("#queue .status")).containsText("On the timeline");
        assertThat(found("https://gazette.example/1").path("tags"))
                .isEqualTo(Json.tree(List.of("harbour", "one, two", "talks")));
    }

    @Test
    void leavesTheFocusWhereItWasPut() {
        Locator sort = page.locator("#sort");
        Hand.reach(sort);
        page.keyboard().press("ArrowDown");
        page.waitForURL("**sort=-when**");
        reader.settle();
        assertThat(sort).isFocused();
        page.keyboard().press("ArrowDown");
        page.waitForURL("**sort=known**");

        reader.go("source=Aster&from=2021&q=treaty");
        Hand.KEYBOARD.press(reader.button("Take away Words: treaty"));
        reader.settle();
        assertThat(page.locator("#found")).isFocused();

        reader.go("q=zeppelin");
        Hand.KEYBOARD.press(reader.button("Clear all filters"));
        assertThat(reader.headline("Paul Morel")).isVisible();
        assertThat(page.locator("#list")).isFocused();
        Hand.KEYBOARD.press(reader.button("Show this period"));
        assertThat(focused()).isEqualTo("Show this period");
    }

    @Test
    void offersAWayOutOfAPeriodThatEndsBeforeItBegins() {
        reader.seesFound("3 events");
        reader.go("from=2018&to=2017");

        assertThat(page.locator("#list [role=alert]"))
                .hasText("to: the period ends before it begins.");
        assertThat(page.locator("#found")).hasCount(0);
        assertThat(page.locator(".exports")).hasCount(0);
        assertThat(page.locator("input[name=to]")).hasValue("2017");
        page.reload();
        assertThat(reader.button("Take away To: 2017")).isVisible();
        Hand.KEYBOARD.press(reader.button("Clear all filters"));
        reader.seesFound("3 events");
    }

    @Test
    void worksWhereTheBrowserMayKeepNothing() {
        page.addInitScript(BLOCKED);
        page.reload();
        reader.settle();

        page.locator("#theme").selectOption("dark");

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(reader.headline("Paul Morel")).isVisible();
    }

    @Test
    void opensAnEventByAnIdThatItHadBefore() throws Exception {
        String id = House.running().api().events().getFirst().path("id").asText();
        page.route(
                "**/v1/events/" + UNKNOWN,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setStatus(308)
                                        .setHeaders(Map.of("Location", "/v1/events/" + id))));

        reader.go("event=" + UNKNOWN);

        assertThat(page.locator(".event.open .steps")).isVisible();
        assertThat(page.locator("#event-" + id)).hasCount(1);
        assertThat(page.locator("#evidence-" + id)).hasCount(1);
        assertThat(page.url()).contains(id).doesNotContain(UNKNOWN);
    }

    @Test
    void takesBackTheNoticeOfALinkThatLeadsNowhere() {
        reader.go("event=" + UNKNOWN);
        Locator notice = page.getByText("The event of this link cannot be shown");
        assertThat(notice).isVisible();

        reader.headline("Paul Morel").click();

        assertThat(page.locator(".event.open .steps")).isVisible();
        assertThat(notice).hasCount(0);
    }

    private String focused() {
        return (String) page.evaluate(FOCUSED);
    }

    private static void refuse(Route route) {
        if (route.request().method().equals("POST")) {
            route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("{}"));
        } else {
            route.fallback();
        }
    }

    private static void oneAPage(Route route) {
        String url = route.request().url().replaceAll("limit=\\d+", "limit=1");
        route.resume(new Route.ResumeOptions().setUrl(url));
    }

    private static JsonNode found(String uri) throws Exception {
        return House.running().api().articles().stream()
                .filter(one -> one.path("uri").asText().equals(uri))
                .findFirst()
                .orElseThrow();
    }

    private static String article(String uri) throws Exception {
        return found(uri).path("id").asText();
    }

    /// Each test begins with the same two articles.
    private static void takeAwayWhatHasNoName() throws Exception {
        Api api = House.running().api();
        for (JsonNode one : api.articles()) {
            if (one.path("uri").isNull()) {
                api.retract(one.path("id").asText());
            }
        }
    }
}
