package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading and questioning the timeline, by mouse and by keyboard alone.
@Timeout(120)
class PageIT {
    private static final String ONWARD = "Xi Jinping flies to Germany";
    private static final String VISIT = "Vladimir Putin visits Beijing";

    private Reader reader = Reader.at("");

    @BeforeAll
    static void postTheExamples() throws Exception {
        Api api = House.running().api();
        api.empty();
        for (String name : List.of("moscow-visit.txt", "moscow-wire.txt")) {
            api.tell(Files.readString(Repository.root().resolve("examples").resolve(name)));
        }
    }

    @AfterEach
    void nothingBroke() {
        List<String> faults = reader.faults();
        reader.close();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyTheOnwardLegCarriesItsDate(Hand hand) {
        hand.press(reader.headline(ONWARD));

        Locator evidence = reader.page().locator(".event.open .evidence");
        assertThat(evidence.locator(".steps > li").first())
                .containsText("The story has just told of “Tuesday evening”");
        assertThat(evidence.locator(".leaves").first()).containsText("Tuesday 4 July 2017");
        assertThat(evidence.locator(".card")).hasCount(2);
        assertThat(evidence.locator(".card mark.sentence").first())
                .hasText(
                        "From Moscow the Chinese president flew to Germany, where he will attend the G20 summit in Hamburg.");
        assertThat(evidence.locator(".card mark.trigger").first()).hasText("flew");
        hand.press(evidence.locator("summary").filter(named("considered and rejected")));
        assertThat(evidence.getByText("too little in common").first()).isVisible();
    }

    @Test
    void showsTheArticleAsItWasPosted() throws IOException {
        Hand.MOUSE.press(reader.headline(ONWARD));

        Locator paper = reader.page().locator(".card .text");
        assertThat(paper).hasCount(2);
        assertThat(paper.first().textContent())
                .isEqualTo(
                        Files.readString(Repository.root().resolve("examples/moscow-visit.txt")));
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatIsOpenInTheAddress(Hand hand) {
        hand.press(reader.headline(ONWARD));
        assertThat(reader.page().locator(".event.open .steps")).isVisible();

        reader.page().reload();

        assertThat(reader.page().locator(".event.open h3")).containsText(ONWARD);
        hand.press(reader.headline(ONWARD));
        assertThat(reader.page().locator(".event.open")).hasCount(0);
        reader.page().goBack();
        assertThat(reader.page().locator(".event.open h3")).containsText(ONWARD);
    }

    @ParameterizedTest
    @EnumSource
    void filtersByPersonAndTakesTheFilterAway(Hand hand) {
        List<String> all = reader.titles();
        String count =
                reader.facet("Vladimir Putin").locator(".count").innerText().replaceAll("\\D", "");

        hand.press(reader.facet("Vladimir Putin"));

        reader.seesFound(count + " events");
        assertThat(reader.titles()).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(reader.page().locator(".event .facts").allInnerTexts())
                .allMatch(facts -> facts.contains("Vladimir Putin"));
        assertThat(reader.page().url()).contains("participant=Vladimir+Putin");
        hand.press(reader.button("Take away Who: Vladimir Putin"));
        reader.seesFound(all.size() + " events");
        assertThat(reader.titles()).isEqualTo(all);
    }

    @ParameterizedTest
    @EnumSource
    void findsWordsInAPeriodAndSaysWhatToDoWhenThereIsNothing(Hand hand) {
        Page page = reader.page();
        hand.write(page.locator("#q"), "forum");
        hand.press(reader.button("Search"));
        reader.seesFound("2 events");
        hand.write(page.locator("input[name=from]"), "2017-05");
        hand.write(page.locator("input[name=to]"), "2017-05-31");
        hand.choose(page.locator("select[name=match]"), "within");
        hand.press(reader.button("Show this period"));
        reader.seesFound("1 event");
        assertThat(reader.titles()).singleElement().asString().startsWith(VISIT);

        hand.write(page.locator("#q"), "zeppelin");
        hand.press(reader.button("Search"));

        assertThat(page.getByText("No event fits")).isVisible();
        hand.press(reader.button("Clear all filters"));
        assertThat(reader.headline(ONWARD)).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void saysInPlainWordsThatADateIsNone(Hand hand) {
        hand.write(reader.page().locator("input[name=from]"), "2017-13");
        hand.press(reader.button("Show this period"));

        assertThat(reader.page().locator("#list [role=alert]")).containsText("from: not a date");
    }

    @Test
    void keepsTheListWhenTheCountsFail() {
        reader.page().route("**/v1/facets*", Route::abort);

        reader.page().reload();

        assertThat(reader.page().locator("#summary [role=alert]")).containsText("cannot reach");
        assertThat(reader.headline(ONWARD)).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ics", "ndjson"})
    void exportsExactlyWhatIsShown(String format) throws IOException {
        reader.go("participant=Vladimir+Putin&from=2017");
        reader.seesFound("2 events");
        Locator link = reader.page().locator(".exports a").filter(named("." + format));

        Download download = reader.page().waitForDownload(() -> Hand.KEYBOARD.press(link));

        String content =
                Files.readString(download.path(), StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(download.suggestedFilename()).isEqualTo("events." + format);
        assertThat(reader.titles()).hasSize(2).allMatch(content::contains);
        assertThat(content).doesNotContain(ONWARD);
    }

    @Test
    void ordersByTheLatestFirst() {
        List<String> first = reader.titles();

        Hand.KEYBOARD.choose(reader.page().locator("#sort"), "-when");

        reader.page().waitForURL("**sort=-when**");
        reader.settle();
        assertThat(reader.titles()).hasSameElementsAs(first).isNotEqualTo(first);
    }

    @Test
    void leavesOutOfPrintWhatPaperCannotDo() {
        reader.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setMedia(com.microsoft.playwright.options.Media.PRINT));

        assertThat(reader.page().locator("#filters")).isHidden();
        assertThat(reader.page().locator(".masthead nav")).isHidden();
        assertThat(reader.headline(ONWARD)).isVisible();
    }

    @Test
    void leadsPastTheHeadingToTheContent() {
        reader.page().keyboard().press("Tab");
        assertThat(reader.link("To the content")).isFocused();

        reader.page().keyboard().press("Enter");

        assertThat(reader.page().locator("#main")).isFocused();
    }

    private static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
