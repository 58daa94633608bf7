package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contract.json.Json;
import dateline.devstack.Server;
import dateline.e2e.Api.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is away comes back, and nobody has to do anything. Part of `./dateline test --faults`, which
/// makes it two minutes; kills of every process are part of every build.
@Tag("faults")
@Timeout(900)
class OutageIT {
    private static final Duration OUTAGE =
            Duration.ofSeconds(Integer.getInteger("faults.outage", 5));
    private static final Duration RECOVERY = Duration.ofMinutes(3);
    private static final Map<String, String> BEFORE = Newsroom.articles(6).getFirst();
    private static final Map<String, String> DURING = Newsroom.articles(6).get(3);

    private Api api;

    @BeforeEach
    void empty() throws Exception {
        api = House.running().api();
        api.empty();
        assertThat(api.tell(BEFORE).status()).isIn(200, 201);
    }

    @AfterEach
    void mend() {
        House.running().parts().servers().stream()
                .filter(server -> !server.isAlive())
                .forEach(Server::start);
    }

    @Test
    void takesArticlesWhileTheDatabaseIsAwayAndMergesThemAfterwards() throws Exception {
        Server postgres = House.running().parts().stack().postgres();

        postgres.stop();
        int status = post(DURING).status();
        waitOut();
        postgres.start();

        assertThat(status).isEqualTo(202);
        awaitProjected(BEFORE, DURING);
    }

    @Test
    void refusesForNowWhileTheBrokerIsAwayAndTakesArticlesAfterwards() throws Exception {
        Server kafka = House.running().parts().stack().kafka();

        kafka.stop();
        Answer refused = post(DURING);
        waitOut();
        kafka.start();

        assertThat(refused.status()).as(refused.text()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotNull();
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        await().atMost(RECOVERY)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(api.tell(DURING).status()).isIn(200, 201));
        awaitProjected(BEFORE, DURING);
    }

    @Test
    void startsInAnyOrder() throws Exception {
        List<Server> servers = House.running().parts().servers();
        servers.reversed().forEach(Server::stop);

        servers.reversed().forEach(Server::launch);

        servers.forEach(Server::awaitReady);
        awaitProjected(BEFORE);
        assertThat(api.tell(DURING).status()).isIn(200, 201);
    }

    @SafeVarargs
    private final void awaitProjected(Map<String, String>... articles) {
        List<String> uris = Stream.of(articles).map(article -> article.get("uri")).toList();
        await().atMost(RECOVERY)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(projected()).containsAll(uris));
    }

    private List<String> projected() throws Exception {
        return api.articles().stream()
                .filter(article -> article.path("status").asText().equals("projected"))
                .map(article -> article.path("uri").asText())
                .toList();
    }

    private Answer post(Map<String, String> article) throws Exception {
        return api.post("/v1/articles", Api.JSON, Json.text(article));
    }

    /// The length of the outage is what is tested.
    private static void waitOut() {
        await().pollDelay(OUTAGE).atMost(OUTAGE.plusSeconds(5)).until(() -> true);
    }
}
