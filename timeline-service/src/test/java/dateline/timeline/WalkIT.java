package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.article.Position;
import dateline.contract.extraction.EventType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading page by page while the timeline grows under the reader: 5,000 events and 1,000 articles
/// with `./dateline test --faults`.
class WalkIT {
    private static final LocalDate FIRST_DAY = LocalDate.of(2001, 1, 1);
    private static final int EVENTS = Integer.getInteger("walk.events", 500);
    private static final int EVENTS_A_STORY = 50;
    private static final int ARRIVING = EVENTS / 5;

    private final SharedStack stack = SharedStack.get();

    @AfterEach
    void clear() {
        stack.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"when", "-when"})
    void seesEveryEventThatDidNotChangeOnceWhileArticlesArrive(String order) {
        // Given
        publish(stock());
        Map<String, JsonNode> before = byId(walk(order));
        assertThat(before).hasSize(EVENTS);

        // When
        var arriving = CompletableFuture.supplyAsync(() -> publish(arrivals()));
        List<List<String>> walks = new ArrayList<>();
        do {
            walks.add(ids(walk(order)));
        } while (!arriving.isDone());
        arriving.join();

        // Then
        Map<String, JsonNode> after = byId(walk(order));
        Set<String> unchanged = new TreeSet<>(before.keySet());
        unchanged.removeIf(id -> !Objects.equals(before.get(id), after.get(id)));
        assertThat(unchanged).hasSize(EVENTS - ARRIVING / 2);
        assertThat(walks).anyMatch(WalkIT::grewMeanwhile);
        assertThat(walks)
                .allMatch(walk ->
                        walk.stream()
                                .filter(unchanged::contains)
                                .sorted()
                                .toList()
                                .equals(List.copyOf(unchanged)));
    }

    /// Some that arrived are in it and some are not.
    private static boolean grewMeanwhile(List<String> walk) {
        return walk.size() > EVENTS && walk.size() < EVENTS + ARRIVING / 2;
    }

    private List<JsonNode> walk(String order) {
        String first = "/v1/events?limit=" + EVENTS / 25 + "&sort=" + order;
        List<JsonNode> events = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = stack.service().json(first + cursor);
            page.path("items").forEach(events::add);
            String next = page.path("page").path("next").asText("");
            cursor = next.isEmpty() ? "" : "&cursor=" + encoded(next);
        } while (!cursor.isEmpty());
        return events;
    }

    private static String encoded(String cursor) {
        return URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }

    private static List<String> ids(List<JsonNode> events) {
        return events.stream().map(event -> event.path("id").asText()).toList();
    }

    private static Map<String, JsonNode> byId(List<JsonNode> events) {
        Map<String, JsonNode> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.path("id").asText(), event));
        assertThat(byId).hasSameSizeAs(events);
        return byId;
    }

    /// Returns once all of it can be read.
    private boolean publish(List<Story> stories) {
        List<Position> positions = stories.stream().map(stack::send).toList();
        positions.forEach(stack.service()::outcome);
        return true;
    }

    private static List<Story> stock() {
        List<Story> stories = new ArrayList<>();
        for (int first = 0; first < EVENTS; first += EVENTS_A_STORY) {
            Story story =
                    Story.of(
                            "The chronicle of fifty days, from number " + first + " onwards.", "-");
            for (int i = first; i < first + EVENTS_A_STORY; i++) {
                story = visit(story, i);
            }
            stories.add(story);
        }
        return stories;
    }

    /// Every other one tells again of an event that is there.
    private static List<Story> arrivals() {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < ARRIVING; i++) {
            int day = i * (EVENTS / ARRIVING);
            Story story = Story.of("Despatch " + i + " told of one of those days.", "-");
            stories.add(
                    i % 2 == 0
                            ? visit(story, day)
                            : story.tells(EventType.AWARD, "give", date(day), "Nils Nobel" + i));
        }
        return stories;
    }

    private static Story visit(Story story, int day) {
        return story.tells(EventType.VISIT, "visit", date(day), "Vera Visitor" + day);
    }

    private static String date(int day) {
        return FIRST_DAY.plusDays(day).toString();
    }
}
