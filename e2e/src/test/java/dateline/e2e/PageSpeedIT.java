package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dateline.contract.json.Json;
import dateline.e2e.Api.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Measures the page before ten thousand events: when something is seen, how long a frame takes while
/// one zooms. It reports and asserts no time.
@Tag("speed")
@Timeout(900)
class PageSpeedIT {
    private static final int EVENTS = 10_000;
    private static final int BATCH = 500;
    private static final int TURNS = 120;
    private static final List<String> CITIES =
            List.of("Lisbon", "Paris", "Oslo", "Prague", "Sofia", "Madrid", "Vienna", "Riga");
    private static final List<String> DEEDS =
            List.of("opened a museum", "visited a school", "signed a treaty", "met ministers");

    /// Notes how long each frame took, from now on.
    private static final String WATCH_FRAMES =
            """
            () => {
                window.frames_ = [];
                let last = performance.now();
                const next = now => {
                    window.frames_.push(now - last);
                    last = now;
                    requestAnimationFrame(next);
                };
                requestAnimationFrame(next);
            }\
            """;

    @Test
    void measuresPaintAndFrames() throws Exception {
        Api api = House.running().api();
        api.empty();
        postAll(api);
        try (Reader reader = Reader.at("")) {
            reportPaint(reader.page(), "all of them, as bars");
            reportFrames(reader.page(), "zooming from centuries to days");
            reader.go("group=place");
            reportFrames(reader.page(), "the same in lanes by place");
            reader.go("from=2001&to=2001");
            reader.page().locator(".mark").first().waitFor();
            reader.page().reload();
            reader.settle();
            reader.page().locator(".mark").first().waitFor();
            reportPaint(reader.page(), "those of one year, one by one");
            reportFrames(reader.page(), "zooming there");
            assertThat(reader.faults()).isEmpty();
        }
    }

    private static void postAll(Api api) throws Exception {
        for (int from = 0; from < EVENTS; from += BATCH) {
            String lines =
                    IntStream.range(from, from + BATCH)
                            .mapToObj(PageSpeedIT::article)
                            .map(Json::text)
                            .collect(Collectors.joining("\n"));
            Answer posted = api.post("/v1/articles", "application/x-ndjson", lines);
            assertThat(posted.status()).isEqualTo(207);
        }
        await().atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> events(api) >= EVENTS);
    }

    private static int events(Api api) throws Exception {
        return api.get("/v1/timeline/digest").body().path("events").asInt();
    }

    /// Each tells of another day of the years 1980 to 2007.
    private static Map<String, Object> article(int number) {
        String name =
                Stream.of(number % 26, number / 26 % 26, number / 676)
                        .map(letter -> String.valueOf((char) ('a' + letter)))
                        .collect(Collectors.joining());
        var day = LocalDate.of(1980, 1, 1).plusDays(number);
        String city = CITIES.get(number % CITIES.size());
        String text =
                "Minister Ana B%s %s in %s on %s %d, %d."
                        .formatted(
                                name,
                                DEEDS.get(number / 3 % DEEDS.size()),
                                city,
                                day.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT),
                                day.getDayOfMonth(),
                                day.getYear());
        return Map.of("uri", "https://many.example/" + number, "text", text);
    }

    private static void reportPaint(Page page, String what) {
        page.waitForFunction("() => performance.getEntriesByName('axis-shown').length");
        report(
                "%s: first paint after %.0f ms, the list after %.0f ms, the axis after %.0f ms",
                what,
                noted(page, "first-contentful-paint"),
                noted(page, "list-shown"),
                noted(page, "axis-shown"));
    }

    /// When it was, in milliseconds since the page was asked for.
    private static double noted(Page page, String name) {
        return number(
                page.evaluate("name => performance.getEntriesByName(name)[0].startTime", name));
    }

    /// Zooms in with the wheel, then out, a turn every frame.
    private static void reportFrames(Page page, String what) {
        BoundingBox box = page.locator("#plot").boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + 30);
        page.evaluate(WATCH_FRAMES);
        for (int turn = 0; turn < TURNS; turn++) {
            page.evaluate(
                    """
                    way => new Promise(done => {
                        const plot = document.querySelector("#plot");
                        const {left, top, width} = plot.getBoundingClientRect();
                        plot.dispatchEvent(new WheelEvent("wheel", {deltaY: way, ctrlKey: true,
                            clientX: left + width / 2, clientY: top + 30, bubbles: true, cancelable: true}));
                        requestAnimationFrame(done);
                    })\
                    """,
                    turn < TURNS / 2 ? -30 : 30);
        }
        List<Double> frames =
                ((List<?>) page.evaluate("() => window.frames_"))
                        .stream().map(PageSpeedIT::number).sorted().toList();
        report(
                "%s: frames of %.1f ms in the middle, %.1f ms at the 95th of 100, %.1f ms at worst"
                        + " (%d frames)",
                what,
                frames.get(frames.size() / 2),
                frames.get(frames.size() * 95 / 100),
                frames.getLast(),
                frames.size());
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    private static void report(String form, Object... values) {
        System.out.println("page: " + form.formatted(values));
    }
}
