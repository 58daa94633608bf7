package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import dateline.contract.json.Json;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// More events than the axis has room for.
@Timeout(120)
class PageCrowdIT {
    private static final int ARTICLES = 90;
    private static final Map<String, String> LONG_AGO =
            Map.of(
                    "uri",
                    "https://news.example/old",
                    "text",
                    "Minister Ingrid Holm opened a museum in Oslo on May 5, 1901.");

    @Test
    void countsInBarsWhatHasNoRoomAndDrawsItOnceThereIs() throws Exception {
        postAll(House.running().api());
        try (Reader reader = Reader.at("")) {
            Locator bars = reader.page().locator(".bar");
            Locator marks = reader.page().locator(".mark");
            assertThat(bars.first()).isVisible();
            assertThat(marks).hasCount(0);
            assertThat(reader.page().locator(".note")).containsText("Too many to draw one by one");

            reader.go("group=place");
            assertThat(reader.page().locator("text.lane").first()).isVisible();
            reader.go("span=" + days(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 15)));

            assertThat(marks.first()).isVisible();
            assertThat(bars).hasCount(0);
            assertThat(reader.faults()).isEmpty();
        }
    }

    private static void postAll(Api api) throws Exception {
        api.empty();
        String lines =
                Stream.concat(Newsroom.articles(ARTICLES).stream(), Stream.of(LONG_AGO))
                        .map(Json::text)
                        .collect(Collectors.joining("\n"));
        assertThat(api.post("/v1/articles", "application/x-ndjson", lines).status()).isEqualTo(207);
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        api.articles().stream()
                                        .filter(one ->
                                                one.path("status").asText().equals("projected"))
                                        .count()
                                == ARTICLES + 1);
    }

    private static String days(LocalDate first, LocalDate end) {
        return first.toEpochDay() + "_" + end.toEpochDay();
    }
}
