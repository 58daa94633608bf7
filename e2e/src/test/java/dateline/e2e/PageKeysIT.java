package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dateline.contract.key.ApiKey;
import dateline.contract.key.KeyLine;
import dateline.contract.key.Role;
import dateline.devstack.Ports;
import dateline.devstack.Server;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page where keys are in use, by mouse and by keyboard alone.
@Timeout(120)
class PageKeysIT {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String REPORT =
            "LISBON, March 3, 2021 - President Ana Duarte met Prime Minister Paul Morel in Lisbon on"
                    + " Tuesday.";
    private static final String OTHER =
            "OSLO, May 5, 2021 - Ministers signed a treaty on fishing in Oslo on Tuesday.";
    private static final String READ_ONLY = "lets you read this timeline, not change it";
    private static final String HEADLINE = "Ana Duarte meets Prime Minister Paul Morel in Lisbon";
    private static final String KEPT =
            "() => [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat().join(' ')";

    private static final ApiKey READING = ApiKey.generate(RANDOM);
    private static final ApiKey ADDING = ApiKey.generate(RANDOM);
    private static final ApiKey LEAVING = ApiKey.generate(RANDOM);

    @TempDir static Path folder;
    private static Server door;
    private static URI address;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private Reader reader;

    @BeforeAll
    static void openADoorWithKeys() throws Exception {
        Api api = House.running().api();
        api.empty();
        api.tell(Map.of("uri", "https://gazette.example/1", "text", REPORT));
        int port = Ports.free();
        address = URI.create("http://localhost:" + port);
        List<String> lines = new ArrayList<>();
        lines.add(KeyLine.of("the-library", Role.READER, READING).toString());
        lines.add(KeyLine.of("the-desk", Role.CONTRIBUTOR, ADDING).toString());
        lines.add(KeyLine.of("a-guest", Role.READER, LEAVING).toString());
        Path keys = Files.write(folder.resolve("keys"), lines);
        door = House.running().parts().doorWithKeys(port, keys);
        door.start();
    }

    @AfterAll
    static void closeIt() {
        door.stop();
    }

    @BeforeEach
    void begin() {
        reader = Reader.before(address, "");
        reader.page().onRequest(this::note);
    }

    @AfterEach
    void nothingBrokeOrWasBetrayed() {
        Page page = reader.page();
        String shown = page.content() + page.url() + page.title();
        List<String> faults = reader.faults();
        reader.close();
        assertThat(faults).isEmpty();
        assertThat(shown).doesNotContain(READING.secret(), ADDING.secret());
        assertThat(asked).isNotEmpty().noneMatch(url -> url.contains("dateline_"));
    }

    @ParameterizedTest
    @EnumSource
    void opensTheTimelineWithAKeyAndForgetsIt(Hand hand) throws Exception {
        Page page = reader.page();
        assertThat(page.locator("#key-text")).isFocused();
        assertThat(page.locator("#views")).isHidden();

        enter(hand, READING);

        assertThat(reader.headline(HEADLINE)).isVisible();
        assertThat(page.locator("#holder")).containsText("Key of the-library, reader");
        assertThat(page.locator("#main")).isFocused();
        Download calendar =
                page.waitForDownload(() -> hand.press(page.locator(".exports .export").first()));
        assertThat(calendar.suggestedFilename()).endsWith(".ics");
        assertThat(Files.readString(calendar.path())).contains("BEGIN:VCALENDAR", HEADLINE);
        page.reload();
        assertThat(reader.headline(HEADLINE)).isVisible();

        hand.press(reader.button("Forget the key"));

        assertThat(page.locator("#key-text")).isFocused();
        assertThat(page.locator(".event")).hasCount(0);
        assertThat((String) page.evaluate(KEPT)).doesNotContain("dateline_");
    }

    @ParameterizedTest
    @EnumSource
    void saysPlainlyWhatIsWrongWithAKey(Hand hand) throws Exception {
        Locator problem = reader.page().locator("#key-problem");
        hand.press(reader.button("Open the timeline"));
        assertThat(problem).containsText("There is no key yet");
        hand.write(reader.page().locator("#key-text"), "dateline_… it was something");
        hand.press(reader.button("Open the timeline"));
        assertThat(problem).containsText("This is no key");

        enter(hand, new ApiKey(READING.id(), ADDING.secret()));

        assertThat(problem).containsText("This key is not valid");
        assertThat(reader.page().locator("#key-text")).isFocused();
        assertThat((String) reader.page().evaluate(KEPT)).doesNotContain("dateline_");
        hand.press(reader.page().locator("#key summary"));
        assertThat(reader.page().getByText("showed once")).isVisible();
    }

    @Test
    void tellsAReaderWhyNothingCanBeChanged() throws Exception {
        enter(Hand.KEYBOARD, READING);

        Hand.KEYBOARD.press(reader.link("Add articles"));
        assertThat(reader.page().locator("#add-lead")).containsText(READ_ONLY);
        assertThat(reader.page().locator("#draft")).isHidden();
        Hand.KEYBOARD.press(reader.link("Articles"));
        Hand.KEYBOARD.press(reader.page().locator("#articles .files a").first());

        assertThat(reader.page().locator("#article .hint")).containsText(READ_ONLY);
        assertThat(reader.button("Correct")).hasCount(0);
        assertThat(reader.button("Retract")).hasCount(0);
        PageAccessIT.check(reader);
    }

    @Test
    void goesOnWithAnotherKeyWhereOneWasTakenBack() throws Exception {
        House.running().api().tell(Map.of("uri", "https://gazette.example/2", "text", OTHER));
        enter(Hand.KEYBOARD, LEAVING);
        Hand.KEYBOARD.press(reader.link("Articles"));
        assertThat(reader.page().locator("#articles .files li")).hasCount(2);
        takeBack(LEAVING);

        Hand.KEYBOARD.press(reader.link("https://gazette.example/2"));
        assertThat(reader.page().locator("#key-problem")).containsText("it was taken back");
        assertThat(reader.page().locator("#holder")).isHidden();
        assertThat(reader.page().locator("#key-text")).isFocused();
        PageAccessIT.check(reader);
        enter(Hand.KEYBOARD, ADDING);
        Hand.KEYBOARD.press(reader.button("Retract"));
        Hand.KEYBOARD.press(reader.button("Retract it"));

        assertThat(reader.headline(HEADLINE)).isVisible();
        assertThat(House.running().api().articles()).hasSize(1);
    }

    private void enter(Hand hand, ApiKey key) {
        hand.write(reader.page().locator("#key-text"), key.text());
        hand.press(reader.button("Open the timeline"));
    }

    /// Takes its line out of the file, and waits until the gateway has read that.
    private static void takeBack(ApiKey key) throws IOException {
        Path file = folder.resolve("keys");
        List<String> others =
                Files.readAllLines(file).stream().filter(line -> !line.contains(key.id())).toList();
        Files.write(file, others);
        var api = new Api(address);
        await().pollInterval(Duration.ofMillis(300))
                .until(() ->
                        api.method("GET", "/v1/key", "Authorization", "Bearer " + key.text())
                                        .status()
                                == 401);
    }

    private void note(Request request) {
        asked.add(request.url());
    }
}
