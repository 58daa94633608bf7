package dateline.ingest;

import static dateline.contract.message.Topic.ARTICLES_DLQ;
import static dateline.contract.message.Topic.ARTICLE_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleIds;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithTestResource(TestStack.class)
@Tag("faults")
class OutageIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    @Timeout(400)
    void refusesForNowWhileTheBrokerIsAwayAndGoesOnByItself() {
        // Given
        int letters = Log.records(ARTICLES_DLQ).size();
        TestStack.stack().kafka().kill();

        // When
        HttpResponse<String> refused = Client.postText("Nobody hears this now.");
        int readyWhileAway = Client.get("/q/health/ready").statusCode();
        TestStack.stack().kafka().start();
        await().atMost(PATIENCE).until(() -> Client.get("/q/health/ready").statusCode() == 200);
        HttpResponse<String> accepted = Client.postText("The ferry sailed again on Sunday.");

        // Then
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(readyWhileAway).isEqualTo(503);
        assertThat(accepted.statusCode()).isEqualTo(202);
        ArticleContent content =
                new ArticleContent(
                        null, "The ferry sailed again on Sunday.", null, null, null, null);
        String key = ArticleIds.of(null, content) + ":" + content.hash();
        await().atMost(PATIENCE).until(() -> !Log.records(ARTICLE_EVENTS, key).isEmpty());
        assertThat(Log.records(ARTICLES_DLQ)).hasSize(letters);
    }
}
