package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.Etag;
import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome;
import dateline.contract.article.PositionOutcome.State;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Extraction;
import dateline.devstack.Devstack;
import dateline.merging.Timeline;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineIT {
    private static final String EMPTY = Timeline.of(List.of()).digest();
    private static final Story VISIT = visit("in Moscow");
    private static final Story WIRE =
            Story.of("MOSCOW - Li held talks with Ivanov, it was announced.", "2017-07-05")
                    .tells(EventType.CONSULT, "meet", "2017-07-04", "Ivan Ivanov", "Wei Li")
                    .tells(EventType.SUMMIT, "forum", "2017-05", "Wei Li");

    @TempDir static Path folder;

    private Devstack stack;
    private Wire wire;
    private ServiceProcess service;
    private final List<Story> live = new ArrayList<>();

    @BeforeAll
    void start() {
        stack = Devstack.start(folder.resolve("stack"));
        wire = new Wire(stack.bootstrapServers());
        service = ServiceProcess.start(stack);
    }

    @AfterAll
    void stop() {
        service.close();
        wire.close();
        stack.close();
    }

    @AfterEach
    void retractAll() {
        List.copyOf(live).forEach(this::retract);
    }

    @Test
    void postingTwiceRetractingAndPostingAgainGivesTheTimelineOfWhatIsLive() {
        Story visit = visit("in the capital");
        assertThat(post(visit).created()).isTrue();
        assertThat(service.digest()).isEqualTo(oneShot()).isNotEqualTo(EMPTY);

        PositionOutcome again = service.outcome(wire.post(visit.posted()));
        assertThat(again.state()).isEqualTo(State.VOID);
        assertThat(service.digest()).isEqualTo(oneShot());

        post(WIRE);
        String both = service.digest();
        assertThat(both).isEqualTo(oneShot());
        assertThat(service.events()).hasSize(2);

        retract(visit);
        assertThat(service.digest()).isEqualTo(oneShot()).isNotEqualTo(both);

        post(visit);
        assertThat(service.digest()).isEqualTo(both);
    }

    @Test
    void readsTheTopicsInEitherOrder() {
        Story late = Story.of("Petrov resigned, the ministry told reporters.", "2018-02-03")
                .tells(EventType.RESIGNATION, "resign", "2018-02-02", "Pyotr Petrov");
        wire.extract(late.extraction());
        Position position = wire.post(late.posted());
        live.add(late);

        PositionOutcome outcome = service.outcome(position);

        assertThat(outcome.state()).isEqualTo(State.APPLIED);
        assertThat(outcome.events()).hasSize(1);
        assertThat(service.digest()).isEqualTo(oneShot());
    }

    @Test
    void deliveriesShuffledAndDoubledGiveTheSameTimeline() {
        long seed = 20260102;
        Random random = new Random(seed);
        List<Runnable> deliveries = new ArrayList<>();
        List<Position> positions = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 40; i++) {
            Story story = Story.of("Report " + i + " tells of a meeting in the capital.", "2019-03-0" + (1 + i % 9))
                    .tells(EventType.CONSULT, "meet", "2019-03-0" + (1 + i % 5), "Anna Alpha", "Boris Beta" + i % 3)
                    .tells(EventType.VISIT, "visit", "XXXX-03-0" + (1 + i % 5), "Anna Alpha");
            live.add(story);
            for (int copies = 0; copies < 2; copies++) {
                deliveries.add(() -> positions.add(wire.post(story.posted())));
                deliveries.add(() -> wire.extract(story.extraction()));
            }
        }
        Collections.shuffle(deliveries, random);

        deliveries.forEach(Runnable::run);
        positions.forEach(service::outcome);

        assertThat(service.digest()).as("seed %d", seed).isEqualTo(oneShot());
    }

    @Test
    void goesOnFromItsWatermarksAfterAKill() {
        post(VISIT);
        String before = service.digest();
        service.kill();
        Position meanwhile = wire.post(WIRE.posted());
        wire.extract(WIRE.extraction());
        live.add(WIRE);

        service = ServiceProcess.start(stack);

        assertThat(service.outcome(meanwhile).state()).isEqualTo(State.APPLIED);
        assertThat(service.digest()).isEqualTo(oneShot()).isNotEqualTo(before);
    }

    @Test
    void expectationsThatAreNotMetChangeNothing() {
        Story story = visit("in a place of its own");
        post(story);
        String etag = Etag.of(1, story.content().hash());

        PositionOutcome stale = service.outcome(wire.post(story.retracted("r9-000000000000")));
        assertThat(stale.state()).isEqualTo(State.UNMET);

        HttpResponse<String> found = service.get("/v1/articles/" + story.id());
        assertThat(found.headers().firstValue("ETag")).hasValue("\"" + etag + "\"");
        assertThat(service.get("/v1/articles/" + story.id(), "If-None-Match", "\"" + etag + "\"").statusCode())
                .isEqualTo(304);

        assertThat(service.outcome(wire.post(story.retracted(etag))).state()).isEqualTo(State.APPLIED);
        live.remove(story);
        assertThat(service.get("/v1/articles/" + story.id()).statusCode()).isEqualTo(410);
    }

    private static Story visit(String where) {
        return Story.of("Ivanov and Li met " + where + " on Tuesday, officials said.", "2017-07-05")
                .tells(EventType.CONSULT, "meet", "2017-07-04", "Ivan Ivanov", "Wei Li");
    }

    private PositionOutcome post(Story story) {
        Position position = wire.post(story.posted());
        wire.extract(story.extraction());
        live.add(story);
        PositionOutcome outcome = service.outcome(position);
        assertThat(outcome.state()).isEqualTo(State.APPLIED);
        return outcome;
    }

    private void retract(Story story) {
        assertThat(service.outcome(wire.post(story.retracted(null))).state())
                .isEqualTo(State.APPLIED);
        live.remove(story);
    }

    private String oneShot() {
        List<Extraction> extractions = live.stream().map(Story::extraction).toList();
        return Timeline.of(extractions).digest();
    }
}
