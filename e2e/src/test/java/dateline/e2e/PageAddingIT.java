package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dateline.contract.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Adding, correcting and retracting articles on the page, by mouse and by keyboard alone.
@Timeout(120)
class PageAddingIT {
    private static final String SENTENCE =
            "President Ana Duarte met Prime Minister Paul Morel in Lisbon on Tuesday.";
    private static final String REPORT = "LISBON, March 3, 2021 - " + SENTENCE;
    private static final String HEADLINE = "Ana Duarte meets Prime Minister Paul Morel in Lisbon";

    @TempDir Path folder;
    private Api api;
    private Reader reader;

    @BeforeEach
    void beginWithNothing() {
        api = House.running().api();
        api.empty();
        reader = Reader.at("");
    }

    @AfterEach
    void nothingBroke() {
        List<String> faults = reader.faults();
        reader.close();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromTheEmptyTimelineToTheFirstEvent(Hand hand) throws Exception {
        hand.press(reader.link("Add the first article"));
        hand.write(reader.page().locator("#draft-text"), REPORT);
        hand.write(reader.page().locator("#draft-source"), "Aster Gazette");
        hand.write(reader.page().locator("#draft-tags"), "harbour, talks");
        hand.press(reader.page().locator("#draft-preview"));
        Locator preview = reader.page().locator(".preview .reading");
        assertThat(preview.locator(".text mark.trigger")).hasText("met");
        assertThat(preview.locator(".text mark.timex").last()).hasText("Tuesday");
        assertThat(preview.locator(".told")).containsText("Tuesday 2 March 2021");
        assertThat(api.articles()).isEmpty();

        hand.press(reader.page().locator("#draft-add"));

        assertThat(reader.page().locator("#queue .status")).containsText("it tells of 1 event");
        hand.press(reader.link("See it on the timeline"));
        assertThat(reader.page().locator(".event.open h3")).containsText(HEADLINE);
        assertThat(reader.page().locator(".event.open .card .source")).containsText("#harbour");
        assertThat(reader.facet("Aster Gazette")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void takesSeveralFilesAtOnce(Hand hand) throws Exception {
        Path text = Files.writeString(folder.resolve("report.txt"), REPORT);
        Path html =
                Files.writeString(
                        folder.resolve("page.html"),
                        "<html><body><h1>Treaty</h1><p>OSLO, May 5, 2021 - Ministers signed a"
                                + " treaty on fishing in Oslo on Tuesday.</p></body></html>");
        Path binary = Files.write(folder.resolve("picture.txt"), new byte[] {1, 0, 2});
        reader.go("view=add");

        hand.give(reader.page().locator("#draft-files"), text, html, binary);
        Locator rows = reader.page().locator("#queue li");
        assertThat(rows).hasCount(3);
        assertThat(row("picture.txt")).containsText("not a file of text");
        hand.press(reader.button("Preview page.html"));
        assertThat(row("page.html").locator(".text mark.trigger")).hasText("signed");
        assertThat(api.articles()).isEmpty();
        hand.press(reader.button("Add all 2 to the timeline"));

        assertThat(row("report.txt")).containsText("On the timeline");
        assertThat(row("page.html")).containsText("On the timeline");
        assertThat(api.articles()).hasSize(2);
    }

    /// What the README tells a newcomer to do on the page.
    @ParameterizedTest
    @EnumSource
    void goesTheWayOfTheReadme(Hand hand) throws Exception {
        Path examples = Repository.root().resolve("examples");
        hand.press(reader.link("Add articles"));
        hand.give(
                reader.page().locator("#draft-files"),
                examples.resolve("moscow-visit.txt"),
                examples.resolve("moscow-wire.txt"));
        hand.press(reader.button("Add all 2 to the timeline"));
        assertThat(row("moscow-visit.txt")).containsText("On the timeline");
        assertThat(row("moscow-wire.txt")).containsText("On the timeline");

        hand.press(reader.link("Timeline"));
        hand.press(reader.headline("Xi Jinping flies to Germany"));
        assertThat(reader.page().locator(".event.open .steps")).containsText("Tuesday evening");
        hand.press(reader.facet("Vladimir Putin"));
        reader.page().waitForURL("**participant=Vladimir**");
        reader.settle();
        Download calendar =
                reader.page()
                        .waitForDownload(
                                () -> hand.press(reader.page().locator(".exports a").first()));

        assertThat(Files.readString(calendar.path()))
                .contains("BEGIN:VCALENDAR", "holds talks with Vladimir Putin")
                .doesNotContain("flies to Germany");
    }

    @Test
    void takesFilesThatAreDropped() {
        reader.go("view=add");

        reader.page()
                .evaluate(
                        """
                        text => {
                            const held = new DataTransfer();
                            held.items.add(new File([text], "one.txt", {type: "text/plain"}));
                            held.items.add(new File([text], "two.txt", {type: "text/plain"}));
                            document.querySelector("#add").dispatchEvent(
                                new DragEvent("drop", {dataTransfer: held, bubbles: true, cancelable: true}));
                        }\
                        """,
                        REPORT);

        assertThat(row("one.txt")).containsText("Not stored yet");
        assertThat(row("two.txt")).containsText("Not stored yet");
        Hand.MOUSE.press(reader.button("Leave out one.txt"));
        assertThat(reader.page().locator("#queue li")).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void correctsAnArticle(Hand hand) throws Exception {
        openTheOnlyArticle(hand);
        int revision = api.articles().getFirst().path("revision").asInt();
        hand.press(reader.button("Correct"));
        assertThat(reader.page().locator("#draft-text")).hasValue(REPORT);
        hand.write(reader.page().locator("#draft-text"), REPORT.replace("Lisbon", "Porto"));

        hand.press(reader.button("Save the correction"));

        assertThat(reader.page().locator("#queue .status")).containsText("On the timeline");
        assertThat(api.articles()).hasSize(1);
        assertThat(api.articles().getFirst().path("revision").asInt()).isEqualTo(revision + 1);
        reader.go("");
        assertThat(reader.titles()).containsExactly(HEADLINE.replace("Lisbon", "Porto"));
    }

    /// What was not touched is put back as it was posted: the tags, the line breaks, the hour.
    @ParameterizedTest
    @EnumSource
    void correctsAPageAndLeavesItHtml(Hand hand) throws Exception {
        var posted =
                Map.of(
                        "uri", "https://gazette.example/page",
                        "html", "<h1>Talks</h1>\r\n<p>" + REPORT + "</p>",
                        "publishedAt", "2021-03-03T10:00:00+01:00",
                        "language", "en-GB");
        openTheOnlyArticle(hand, posted);
        hand.press(reader.button("Correct"));
        assertThat(reader.page().locator("#draft-kind")).hasValue("html");
        assertThat(reader.page().locator("#draft-kind-hint")).hasText("As it was posted");
        assertThat(reader.page().locator("#draft-title")).hasValue("");
        hand.write(reader.page().locator("#draft-source"), "Aster Gazette");

        hand.press(reader.button("Save the correction"));

        assertThat(reader.page().locator("#queue .status")).containsText("On the timeline");
        var corrected = new HashMap<>(posted);
        corrected.put("source", "Aster Gazette");
        corrected.remove("uri");
        assertThat(content()).isEqualTo(Json.tree(corrected));
    }

    @Test
    void takesAFileInThePlaceOfTheText() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>" + REPORT + "</p>");
        openTheOnlyArticle(Hand.KEYBOARD, Map.of("text", REPORT));
        Hand.KEYBOARD.press(reader.button("Correct"));
        Hand.KEYBOARD.give(reader.page().locator("#draft-files"), page);
        assertThat(reader.page().locator("#draft-kind-hint"))
                .hasText("It was posted as plain text");
        PageAccessIT.check(reader);

        Hand.KEYBOARD.press(reader.button("Save the correction"));

        assertThat(reader.page().locator("#queue .status")).containsText("On the timeline");
        assertThat(content()).isEqualTo(Json.tree(Map.of("html", "<p>" + REPORT + "</p>")));
    }

    @ParameterizedTest
    @EnumSource
    void retractsAnArticleOnlyWhenSure(Hand hand) throws Exception {
        openTheOnlyArticle(hand);
        hand.press(reader.button("Retract"));
        hand.press(reader.button("Keep it"));
        assertThat(reader.button("Retract")).isFocused();
        assertThat(api.articles()).hasSize(1);

        hand.press(reader.button("Retract"));
        hand.press(reader.button("Retract it"));

        assertThat(reader.page().getByText("Nothing on the timeline yet")).isVisible();
        assertThat(api.articles()).isEmpty();
    }

    /// As it is until the extractor has come to it, and where it fails.
    @Test
    void opensAPageThatIsNotReadYet() throws Exception {
        api.tell(Map.of("html", "<p>" + REPORT + "</p>"));
        var notFound = new Route.FulfillOptions().setStatus(404);
        reader.page().route("**/text", route -> route.fulfill(notFound));
        Hand.MOUSE.press(reader.link("Articles"));
        Hand.MOUSE.press(reader.page().locator("#articles .files a"));

        Hand.MOUSE.press(reader.button("Correct"));

        assertThat(reader.page().locator("#draft-text")).hasValue("<p>" + REPORT + "</p>");
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseChanged() throws Exception {
        openTheOnlyArticle(Hand.MOUSE);
        Hand.MOUSE.press(reader.button("Correct"));
        api.tell(Map.of("uri", "https://gazette.example/1", "text", REPORT + " It rained."));

        Hand.MOUSE.press(reader.button("Save the correction"));

        assertThat(reader.page().locator("#queue .problem"))
                .containsText("Somebody changed it since you opened it");
        assertThat(reader.page().locator("#draft-text")).hasValue(REPORT);
    }

    @ParameterizedTest
    @EnumSource
    void saysInPlainWordsWhatIsWrong(Hand hand) {
        reader.go("view=add");
        hand.press(reader.page().locator("#draft-add"));
        assertThat(reader.page().locator("#draft-problem")).containsText("There is no text yet");
        hand.write(reader.page().locator("#draft-text"), REPORT);
        reader.page().locator("#draft-publishedAt").fill("2999-01-01");
        hand.press(reader.page().locator("#draft-add"));
        assertThat(reader.page().locator("#queue .problem")).containsText("publishedAt");

        reader.page().route("**/v1/**", Route::abort);
        hand.press(reader.page().locator("#draft-preview"));

        assertThat(reader.page().locator("#preview [role=alert]"))
                .containsText("cannot reach its server");
    }

    private void openTheOnlyArticle(Hand hand) throws Exception {
        openTheOnlyArticle(hand, Map.of("uri", "https://gazette.example/1", "text", REPORT));
    }

    private void openTheOnlyArticle(Hand hand, Map<String, String> posted) throws Exception {
        api.tell(posted);
        hand.press(reader.link("Articles"));
        hand.press(reader.page().locator("#articles .files a"));
        assertThat(reader.page().locator("#article mark.sentence")).hasText(SENTENCE);
    }

    /// What the only article was posted with last.
    private JsonNode content() throws Exception {
        String id = api.articles().getFirst().path("id").asText();
        return api.get("/v1/articles/" + id + "/content").body();
    }

    private Locator row(String name) {
        Page page = reader.page();
        return page.locator("#queue li")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                "h3", new Page.LocatorOptions().setHasText(name))));
    }
}
