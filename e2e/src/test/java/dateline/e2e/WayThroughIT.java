package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.e2e.Api.Answer;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class WayThroughIT {
    private Api api;

    @BeforeEach
    void empty() throws Exception {
        api = House.running().api();
        api.empty();
    }

    @Test
    void postsAnArticleAndReadsItsEventsWithQuotesThatSlice() throws Exception {
        String text = example("moscow-visit.txt");

        Answer posted = api.tell(text);

        assertThat(posted.status()).as(posted.text()).isIn(200, 201);
        List<JsonNode> events = api.events();
        assertThat(events).isNotEmpty();
        for (JsonNode item : events) {
            JsonNode event = api.get("/v1/events/" + item.path("id").asText()).body();
            assertThat(event.path("mentions")).isNotEmpty();
            for (JsonNode mention : event.path("mentions")) {
                assertThat(slice(text, mention)).isEqualTo(mention.path("quote").asText());
                JsonNode trigger = mention.path("trigger");
                assertThat(slice(text, trigger)).isEqualTo(trigger.path("text").asText());
            }
        }
        assertThat(api.get("/v1/events/" + events.getFirst().path("id").asText() + "/explanation"))
                .extracting(Answer::status)
                .isEqualTo(200);
    }

    @Test
    void postingAgainChangesNothing() throws Exception {
        Answer first = api.tell(example("moscow-visit.txt"));
        String digest = api.digest();

        Answer again = api.tell(example("moscow-visit.txt"));

        assertThat(again.status()).isEqualTo(200);
        assertThat(articleId(again)).isEqualTo(articleId(first));
        assertThat(again.body().at("/article/revision"))
                .isEqualTo(first.body().at("/article/revision"));
        assertThat(api.digest()).isEqualTo(digest);
    }

    @Test
    void retractingEmptiesTheTimelineAndPostingAgainRestoresIt() throws Exception {
        String empty = api.digest();
        String id = articleId(api.tell(example("moscow-visit.txt")));
        String digest = api.digest();

        assertThat(api.retract(id).status()).isEqualTo(204);

        assertThat(api.digest()).isEqualTo(empty).isNotEqualTo(digest);
        assertThat(api.get("/v1/articles/" + id).status()).isEqualTo(410);
        assertThat(api.tell(example("moscow-visit.txt")).status()).isEqualTo(200);
        assertThat(api.digest()).isEqualTo(digest);
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() throws Exception {
        api.tell(example("moscow-visit.txt"));
        api.tell(example("moscow-wire.txt"));
        String digest = api.digest();

        api.empty();
        api.tell(example("moscow-wire.txt"));
        api.tell(example("moscow-visit.txt"));

        assertThat(api.digest()).isEqualTo(digest);
    }

    @Test
    void goesOnFromItsDataAfterARestart() throws Exception {
        api.tell(example("moscow-visit.txt"));
        api.tell(example("moscow-wire.txt"));
        String digest = api.digest();
        List<JsonNode> events = api.events();

        House.running().restart();
        api = House.running().api();

        assertThat(api.digest()).isEqualTo(digest);
        assertThat(api.events()).isEqualTo(events);
        assertThat(api.tell(example("moscow-wire.txt")).status()).isEqualTo(200);
        assertThat(api.digest()).isEqualTo(digest);
    }

    private static String example(String name) throws Exception {
        return Files.readString(Repository.root().resolve("examples").resolve(name));
    }

    private static String articleId(Answer answer) {
        return answer.body().at("/article/id").asText();
    }

    /// Offsets count code points.
    private static String slice(String text, JsonNode span) {
        int from = text.offsetByCodePoints(0, span.path("start").asInt());
        int to = text.offsetByCodePoints(0, span.path("end").asInt());
        return text.substring(from, to);
    }
}
