package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome.State;
import dateline.contract.extraction.EventType;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecoveryIT {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final SharedStack stack = SharedStack.get();

    @AfterEach
    void clear() {
        stack.clear();
    }

    @Test
    void goesOnFromItsWatermarksAfterAKill() {
        stack.post(story(1));
        String before = stack.service().digest();
        stack.service().kill();
        Position meanwhile = stack.send(story(2));

        stack.restart();

        assertThat(stack.service().outcome(meanwhile).state()).isEqualTo(State.APPLIED);
        assertThat(stack.service().digest()).isEqualTo(stack.oneShot()).isNotEqualTo(before);
    }

    @Test
    void rebuildsTheSameTimelineFromTheLogWhenItsTablesAreGone() throws SQLException {
        for (int i = 0; i < 20; i++) {
            stack.send(story(i));
        }
        stack.post(story(20));
        stack.retract(story(20));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> stack.service().digest().equals(stack.oneShot()));
        stack.service().close();
        dropTables();

        stack.restart();

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> stack.service().digest().equals(stack.oneShot()));
        assertThat(stack.service().get("/v1/articles/" + story(20).id()).statusCode())
                .isEqualTo(410);
    }

    @Test
    @Tag("faults")
    void waitsOutAnOutageOfTheDatabase() {
        stack.post(story(1));
        stack.servers().postgres().kill();
        List<Position> meanwhile = new ArrayList<>();
        for (int i = 2; i < 6; i++) {
            meanwhile.add(stack.send(story(i)));
        }
        Awaitility.await().atMost(PATIENCE).until(() -> !stack.service().isReady());
        assertThat(stack.service().get("/v1/events").statusCode()).isEqualTo(503);

        stack.servers().postgres().start();

        stack.service().awaitReady();
        for (Position position : meanwhile) {
            assertThat(stack.service().outcome(position).state()).isEqualTo(State.APPLIED);
        }
        assertThat(stack.service().digest()).isEqualTo(stack.oneShot());
    }

    @Test
    @Tag("faults")
    void waitsOutAnOutageOfTheBroker() {
        stack.post(story(1));
        stack.servers().kafka().kill();
        Awaitility.await().atMost(PATIENCE).until(() -> !stack.service().isReady());
        assertThat(stack.service().digest()).isEqualTo(stack.oneShot());

        stack.servers().kafka().start();

        Position position = stack.send(story(2));
        assertThat(stack.service().outcome(position).state()).isEqualTo(State.APPLIED);
        stack.service().awaitReady();
        assertThat(stack.service().digest()).isEqualTo(stack.oneShot());
    }

    @Test
    @Tag("faults")
    void aSecondInstanceStandsByAndTakesOver() {
        ServiceProcess standby = ServiceProcess.start(stack.servers());
        stack.post(story(1));
        assertThat(standby.digest()).isEqualTo(stack.oneShot());

        stack.service().kill();
        stack.replace(standby);
        Position position = stack.send(story(2));

        assertThat(standby.outcome(position).state()).isEqualTo(State.APPLIED);
        assertThat(standby.digest()).isEqualTo(stack.oneShot());
    }

    private void dropTables() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                stack.servers().jdbcUrl(),
                                stack.servers().username(),
                                stack.servers().password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        }
    }

    private static Story story(int i) {
        return Story.of(
                        "Despatch " + i + ": the council voted on Monday.",
                        "2020-04-0" + (1 + i % 9))
                .tells(EventType.ELECTION, "vote", "2020-04-0" + (1 + i % 7), "Carla Gamma" + i % 2)
                .tells(EventType.RULING, "rule", "2019-0" + (1 + i % 9), "Dan Delta");
    }
}
