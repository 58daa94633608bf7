package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.devstack.Server;
import dateline.e2e.Posts.Answered;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Kills each process in turn while articles are posted. Whatever was accepted is there once, and
/// the timeline is that of a run in which nothing happened. One kill each in the normal run, as many as
/// `-Dfaults.kills=` says otherwise.
@Timeout(600)
class CrashIT {
    private static final int KILLS = Integer.getInteger("faults.kills", 1);
    private static final List<Map<String, String>> ARTICLES = Newsroom.articles(24 * KILLS);
    private static final Duration RECOVERY = Duration.ofMinutes(3);

    private static String undisturbed = "";
    private Api api;

    @BeforeAll
    static void postUndisturbed() throws Exception {
        Api api = House.running().api();
        api.empty();
        var posts = new Posts(api);
        posts.post(ARTICLES, () -> {});
        assertThat(posts.answers()).doesNotContainValue(Answered.UNKNOWN);
        awaitAll(api);
        undisturbed = api.digest();
        assertThat(api.events()).isNotEmpty();
    }

    @BeforeEach
    void empty() throws Exception {
        api = House.running().api();
        api.empty();
    }

    @AfterEach
    void mend() {
        House.running().parts().servers().stream()
                .filter(server -> !server.isAlive())
                .forEach(Server::start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "ingest-service", "timeline-service", "kafka", "postgres"})
    void losesNothingAndDoublesNothingWhenOneIsKilled(String name) throws Exception {
        Server victim = server(name);
        var posts = new Posts(api);

        posts.post(
                ARTICLES,
                () -> {
                    for (int kill = 0; kill < KILLS; kill++) {
                        victim.kill();
                        victim.start();
                    }
                });

        var answers = posts.answers();
        awaitThere(accepted(answers));
        posts.postTheRest(ARTICLES);
        awaitAll(api);
        System.out.printf(
                "%d × kill -9 of %s: %d accepted at once, %d unknown, %d refused; all %d there once%n",
                KILLS,
                name,
                count(answers, Answered.ACCEPTED),
                count(answers, Answered.UNKNOWN),
                count(answers, Answered.REFUSED),
                ARTICLES.size());
        assertThat(api.digest()).isEqualTo(undisturbed);
    }

    private void awaitThere(Set<String> accepted) {
        await().atMost(RECOVERY)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(projected(api)).containsAll(accepted));
    }

    /// Every article once, and all of them merged.
    private static void awaitAll(Api api) {
        await().atMost(RECOVERY)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(projected(api)).containsExactlyInAnyOrderElementsOf(uris()));
    }

    private static List<String> projected(Api api) throws Exception {
        return api.articles().stream()
                .filter(article -> article.path("status").asText().equals("projected"))
                .map((JsonNode article) -> article.path("uri").asText())
                .toList();
    }

    private static Set<String> uris() {
        return ARTICLES.stream().map(one -> one.get("uri")).collect(Collectors.toSet());
    }

    private static Set<String> accepted(Map<String, Answered> answers) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == Answered.ACCEPTED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static long count(Map<String, Answered> answers, Answered kind) {
        return answers.values().stream().filter(kind::equals).count();
    }

    private static Server server(String name) {
        return House.running().parts().servers().stream()
                .filter(server -> server.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
