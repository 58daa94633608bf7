package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// axe-core finds nothing against WCAG 2.2 AA, in every state of the page, light and dark.
@Timeout(180)
class PageAccessIT {
    private static final int PHONE = 360;
    private static final String RULES =
            """
            async () => (await axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa",
                    "wcag22aa", "best-practice"]}))
                .violations.map(one => one.id + ": " + one.nodes.map(node => node.html.slice(0, 120)).join(" | "))\
            """;

    @BeforeAll
    static void postTheExamples() throws Exception {
        Api api = House.running().api();
        api.empty();
        for (String name : List.of("moscow-visit.txt", "moscow-wire.txt")) {
            String text = Files.readString(Repository.root().resolve("examples").resolve(name));
            api.tell(Map.of("uri", name, "text", text, "source", name, "tags", List.of("moscow")));
        }
    }

    @Test
    void theTimelineAndItsEvidence() throws IOException {
        try (Reader reader = Reader.at("")) {
            check(reader);
            Hand.MOUSE.press(reader.headline("Xi Jinping flies to Germany"));
            assertThat(reader.page().locator(".card mark.trigger")).hasCount(2);
            reader.page().locator(".judged > summary").all().forEach(Hand.MOUSE::press);
            check(reader);
            reader.go("q=zeppelin&participant=Vladimir+Putin");
            check(reader);
        }
    }

    @Test
    void theLanesAndTheUndated() throws IOException {
        try (Reader reader = Reader.at("group=participant&type=CONSULT&from=2017")) {
            check(reader);
        }
    }

    @Test
    void theArticles() throws IOException {
        try (Reader reader = Reader.at("view=articles")) {
            assertThat(reader.page().locator("#articles .files li")).hasCount(2);
            check(reader);
            Hand.MOUSE.press(reader.page().locator("#articles .files a").first());
            Hand.MOUSE.press(reader.button("Retract"));
            assertThat(reader.button("Keep it")).isVisible();
            check(reader);
        }
    }

    @Test
    void addingAndItsPreview() throws IOException {
        try (Reader reader = Reader.at("view=add")) {
            reader.page()
                    .locator("#draft-text")
                    .fill(Files.readString(Repository.root().resolve("examples/moscow-wire.txt")));
            Hand.MOUSE.press(reader.page().locator("#draft-preview"));
            assertThat(reader.page().locator(".preview mark.timex").first()).isVisible();
            reader.page().locator("#draft-publishedAt").fill("2999-01-01");
            Hand.MOUSE.press(reader.page().locator("#draft-add"));
            assertThat(reader.page().locator("#queue .problem")).isVisible();
            check(reader);
        }
    }

    @Test
    void theTimelineOnAPhone() throws IOException {
        try (Reader reader = Reader.at("", PHONE, ColorScheme.LIGHT)) {
            Hand.MOUSE.press(reader.headline("Xi Jinping flies to Germany"));
            assertThat(reader.page().locator(".card mark.trigger")).hasCount(2);
            reader.page().locator("#facets").evaluate("one => one.open = true");
            check(reader);
            assertThat(
                            (boolean)
                                    reader.page()
                                            .evaluate(
                                                    "() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing reaches over the edge")
                    .isTrue();
        }
    }

    static void check(Reader reader) throws IOException {
        reader.page().evaluate(axe());
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            assertThat((List<?>) reader.page().evaluate(RULES)).as(colours.toString()).isEmpty();
        }
        assertThat(reader.faults()).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream script =
                PageAccessIT.class.getClassLoader().getResourceAsStream("axe.min.js")) {
            return new String(
                    Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
