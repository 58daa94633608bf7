package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.article.Etag;
import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome;
import dateline.contract.article.PositionOutcome.State;
import dateline.contract.extraction.EventType;
import dateline.merging.Timeline;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimelineIT {
    private static final String EMPTY = Timeline.of(List.of()).digest();

    private final SharedStack stack = SharedStack.get();
    private final ServiceProcess service = stack.service();

    @AfterEach
    void clear() {
        stack.clear();
        assertThat(service.digest()).isEqualTo(EMPTY);
    }

    @Test
    void postingTwiceRetractingAndPostingAgainGivesTheTimelineOfWhatIsLive() {
        Story visit = visit("in the capital");
        assertThat(stack.post(visit).created()).isTrue();
        assertThat(service.digest()).isEqualTo(stack.oneShot()).isNotEqualTo(EMPTY);

        assertThat(service.outcome(stack.wire().post(visit.posted())).state())
                .isEqualTo(State.VOID);
        assertThat(service.digest()).isEqualTo(stack.oneShot());

        stack.post(wire());
        String both = service.digest();
        assertThat(both).isEqualTo(stack.oneShot());
        assertThat(service.events()).hasSize(2);

        stack.retract(visit);
        assertThat(service.digest()).isEqualTo(stack.oneShot()).isNotEqualTo(both);

        assertThat(stack.post(visit).created()).isFalse();
        assertThat(service.digest()).isEqualTo(both);
    }

    @Test
    void saysHowManyMentionsOfAnEventItDoesNotList() {
        stack.post(crowded("first", 1_500));
        String id = stack.service().events().getFirst().get("id").asText();
        assertThat(service.json("/v1/events/" + id).get("mentions")).hasSize(1_500);
        assertThat(service.json("/v1/events/" + id).has("mentionsLeftOut")).isFalse();

        stack.post(crowded("second", 600));

        JsonNode event = service.json("/v1/events/" + id);
        assertThat(event.get("mentions")).hasSize(2_000);
        assertThat(event.get("mentionsLeftOut").asInt()).isEqualTo(100);
    }

    private static Story crowded(String name, int mentions) {
        Story story = Story.of(name + " of two long reports. ".repeat(100), "2018-02-03");
        for (int i = 0; i < mentions; i++) {
            story = story.tells(EventType.VISIT, "visit " + i, "2018-02-02", "Pyotr Petrov");
        }
        return story;
    }

    @Test
    void readsTheTopicsInEitherOrder() {
        Story late =
                Story.of("Petrov resigned, the ministry told reporters.", "2018-02-03")
                        .tells(EventType.RESIGNATION, "resign", "2018-02-02", "Pyotr Petrov");
        stack.wire().extract(late.extraction());
        Position position = stack.wire().post(late.posted());
        stack.count(late);

        PositionOutcome outcome = service.outcome(position);

        assertThat(outcome.state()).isEqualTo(State.APPLIED);
        assertThat(outcome.events()).hasSize(1);
        assertThat(service.digest()).isEqualTo(stack.oneShot());
    }

    @Test
    void deliveriesShuffledAndDoubledGiveTheSameTimeline() {
        long seed = 20260102;
        List<Runnable> deliveries = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Story story = meeting(i);
            stack.count(story);
            for (int copies = 0; copies < 2; copies++) {
                deliveries.add(() -> positions.add(stack.wire().post(story.posted())));
                deliveries.add(() -> stack.wire().extract(story.extraction()));
            }
        }
        Collections.shuffle(deliveries, new Random(seed));

        deliveries.forEach(Runnable::run);
        positions.forEach(service::outcome);

        assertThat(service.digest()).as("seed %d", seed).isEqualTo(stack.oneShot());
    }

    @Test
    void aCorrectedArticleTellsOnlyWhatItSaysNow() {
        Story first = visit("in the north").named("https://example.org/visit");
        Story second =
                Story.of("Ivanov and Li did not meet after all.", "2017-07-06")
                        .named("https://example.org/visit");
        stack.post(first);
        stack.discount(first);

        PositionOutcome outcome = stack.post(second);

        assertThat(outcome.state()).isEqualTo(State.APPLIED);
        assertThat(outcome.events()).isEmpty();
        assertThat(service.digest()).isEqualTo(EMPTY);
        assertThat(service.json("/v1/articles/" + second.id() + "/revisions").get("items"))
                .hasSize(2);
    }

    @Test
    void expectationsThatAreNotMetChangeNothing() {
        Story story = visit("in a place of its own");
        stack.post(story);
        String path = "/v1/articles/" + story.id();
        String etag = Etag.of(1, story.content().hash());

        Position stale = stack.wire().post(story.retracted("r9-000000000000"));
        assertThat(service.outcome(stale).state()).isEqualTo(State.UNMET);

        HttpResponse<String> found = service.get(path);
        assertThat(found.headers().firstValue("ETag")).hasValue("\"" + etag + "\"");
        assertThat(service.get(path, "If-None-Match", "\"" + etag + "\"").statusCode())
                .isEqualTo(304);

        Position met = stack.wire().post(story.retracted(etag));
        assertThat(service.outcome(met).state()).isEqualTo(State.APPLIED);
        stack.discount(story);
        assertThat(service.get(path).statusCode()).isEqualTo(410);
    }

    @Test
    void aMergedEventPointsToItsSuccessorAndAWithdrawnOneSaysWhy() {
        Story later = visit("by the sea").tagged("later");
        String alone = stack.post(later).events().getFirst().toString();
        Story earlier =
                Story.of("Ivanov and Li met, a day before it was known.", "2017-07-04")
                        .tells(EventType.CONSULT, "meet", "2017-07-04", "Ivan Ivanov", "Wei Li");
        String merged = stack.post(earlier).events().getFirst().toString();
        assertThat(service.events()).hasSize(1);

        assertThat(merged).isNotEqualTo(alone);
        HttpResponse<String> moved = service.get("/v1/events/" + alone);
        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(moved.headers().firstValue("Location").orElseThrow())
                .endsWith("/v1/events/" + merged);

        stack.retract(later);
        stack.retract(earlier);
        assertThat(service.get("/v1/events/" + merged).statusCode()).isEqualTo(410);
    }

    private static Story visit(String where) {
        return Story.of("Ivanov and Li met " + where + " on Tuesday, officials said.", "2017-07-05")
                .tells(EventType.CONSULT, "meet", "2017-07-04", "Ivan Ivanov", "Wei Li");
    }

    private static Story wire() {
        return Story.of("MOSCOW - Li held talks with Ivanov, it was announced.", "2017-07-05")
                .tells(EventType.CONSULT, "meet", "2017-07-04", "Ivan Ivanov", "Wei Li")
                .tells(EventType.SUMMIT, "forum", "2017-05", "Wei Li");
    }

    private static Story meeting(int i) {
        String day = "2019-03-0" + (1 + i % 5);
        return Story.of(
                        "Report " + i + " tells of a meeting in the capital.",
                        "2019-03-0" + (1 + i % 9))
                .tells(EventType.CONSULT, "meet", day, "Anna Alpha", "Boris Beta" + i % 3)
                .tells(EventType.VISIT, "visit", "XXXX-03-0" + (1 + i % 5), "Anna Alpha");
    }
}
