package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The axis above the list: what it draws for which date, and how one moves on it.
@Timeout(120)
class PageAxisIT {
    private static final Map<String, String> DATED =
            Map.of(
                    "uri",
                    "https://gazette.example/dated",
                    "source",
                    "Aster Gazette",
                    "text",
                    """
                    LISBON, March 3, 2021 - President Ana Duarte met Prime Minister Paul Morel in Lisbon on Tuesday.

                    In May 2019 Duarte visited Oslo. Morel will visit Madrid.

                    Duarte and Morel signed a treaty on fishing over the weekend.
                    """);
    private static final Map<String, String> YEARLESS =
            Map.of(
                    "uri",
                    "https://gazette.example/yearless",
                    "source",
                    "Port Courier",
                    "text",
                    "SOFIA, July 5 - Minister Elena Petrova opened a museum in Sofia on Tuesday.");

    private Reader reader = Reader.at("");

    @BeforeAll
    static void post() throws Exception {
        Api api = House.running().api();
        api.empty();
        api.tell(DATED);
        api.tell(YEARLESS);
    }

    @AfterEach
    void nothingBroke() {
        List<String> faults = reader.faults();
        reader.close();
        assertThat(faults).isEmpty();
    }

    @Test
    void drawsWhatIsCertainSolidAndWhatIsPossibleFading() {
        assertThat(mark("2 March 2021").locator(".certain")).hasCount(1);
        assertThat(mark("2 March 2021").locator(".possible")).hasCount(0);
        assertThat(mark("some time in May 2019").locator(".possible")).hasCount(1);
        assertThat(mark("some time in May 2019").locator(".certain")).hasCount(0);
    }

    @Test
    void drawsAlternativesInBracketsAndOpenEndsAsArrows() {
        assertThat(mark("27–28 February 2021").locator(".bracket")).hasCount(2);
        assertThat(mark("on or after").locator(".arrow")).hasCount(1);
        assertThat(mark("on or after").locator(".bracket")).hasCount(1);
    }

    @Test
    void keepsALaneForEventsWithoutAYear() {
        assertThat(reader.page().locator(".unplaced")).containsText("Year unknown");
        assertThat(reader.page().locator(".unplaced button")).containsText("opens a museum");
        Hand.KEYBOARD.press(reader.page().locator(".unplaced button"));
        assertThat(reader.page().locator(".event.open h3")).containsText("museum");
    }

    @ParameterizedTest
    @EnumSource
    void zoomsInAndShowsAllAgain(Hand hand) {
        String all = shown();
        hand.press(reader.button("Zoom in"));
        hand.press(reader.button("Zoom in"));
        reader.page().waitForURL("**span=**");
        String near = shown();
        assertThat(near).isNotEqualTo(all);

        reader.page().reload();
        reader.settle();
        assertThat(reader.page().locator("#plot")).hasAttribute("aria-label", near);
        hand.press(reader.button("Show all of the timeline"));

        assertThat(reader.page().locator("#plot")).hasAttribute("aria-label", all);
    }

    @Test
    void goesFromEventToEventByKeysAndOpensOne() {
        Hand.reach(reader.page().locator("#plot"));
        reader.page().keyboard().press("ArrowDown");
        Locator chosen = reader.page().locator(".mark.chosen title");
        assertThat(chosen).hasCount(1);
        assertThat(reader.page().locator("#announcements")).hasText(chosen.textContent());

        reader.page().keyboard().press("Enter");

        assertThat(reader.page().locator(".event.open .steps")).isVisible();
        for (String key : List.of("+", "ArrowLeft", "PageDown", "-", "Home")) {
            String before = shown();
            Hand.reach(reader.page().locator("#plot"));
            reader.page().keyboard().press(key);
            assertThat(reader.page().locator("#plot")).not().hasAttribute("aria-label", before);
        }
    }

    @Test
    void opensAnEventThatIsClickedAndMovesWhenDragged() {
        Page page = reader.page();
        String before = shown();
        BoundingBox box = page.locator("#plot").boundingBox();
        page.mouse().move(box.x + 300, box.y + box.height - 20);
        page.mouse().down();
        page.mouse()
                .move(
                        box.x + 150,
                        box.y + box.height - 20,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        page.mouse().up();
        assertThat(page.locator("#plot")).not().hasAttribute("aria-label", before);
        Hand.MOUSE.press(reader.button("Show all of the timeline"));
        assertThat(page.locator("#plot")).hasAttribute("aria-label", before);

        Hand.MOUSE.press(mark("2 March 2021").locator(".certain"));

        assertThat(page.locator(".event.open h3")).containsText("Ana Duarte meets");
    }

    @ParameterizedTest
    @EnumSource
    void groupsInLanes(Hand hand) {
        hand.choose(reader.page().locator("#group"), "participant");
        assertThat(reader.page().locator("text.lane").first()).hasText("Ana Duarte");
        assertThat(reader.page()).hasURL(Pattern.compile("group=participant"));

        hand.choose(reader.page().locator("#group"), "source");

        assertThat(reader.page().locator("text.lane").first()).hasText("Aster Gazette");
        hand.press(reader.facet("Lisbon"));
        assertThat(reader.page()).hasURL(Pattern.compile("place=Lisbon.*group=source"));
    }

    private Locator mark(String when) {
        return reader.page()
                .locator(".mark")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        reader.page()
                                                .locator(
                                                        "title",
                                                        new Page.LocatorOptions()
                                                                .setHasText(when))))
                .first();
    }

    private String shown() {
        return reader.page().locator("#plot").getAttribute("aria-label");
    }
}
