package dateline.ingest;

import static dateline.contract.message.Topic.ARTICLES;
import static dateline.contract.message.Topic.ARTICLES_DLQ;
import static dateline.contract.message.Topic.ARTICLE_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleIds;
import dateline.contract.article.ArticleView;
import dateline.contract.article.Etag;
import dateline.contract.article.Position;
import dateline.contract.extraction.Extraction;
import dateline.contract.json.Json;
import dateline.contract.message.Golden;
import dateline.contract.message.MessageSchema;
import dateline.contract.message.MessageType;
import dateline.extraction.Extractor;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestStack.class)
class IngestIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @AfterEach
    void forgetArticles() {
        TestStack.TIMELINE.clear();
    }

    @Test
    void appendsAnArticleJustAsTheGoldenExampleHasIt() {
        // Given
        Golden golden = Golden.read("article-posted");
        PostedFrom.Article article = PostedFrom.article(golden.value());
        know(article.id(), 1, "0123456789ab", List.of());

        // When
        HttpResponse<String> answer = correct(article.json(), "\"r1-0123456789ab\"", "newsdesk");

        // Then
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/v1/articles/" + article.id());
        ConsumerRecord<String, byte[]> record = at(position(answer));
        assertThat(record.key()).isEqualTo(golden.key());
        assertThat(Json.parse(record.value())).isEqualTo(golden.value());
        assertThat(texts(record.headers())).isEqualTo(texts(golden.headers()));
    }

    @Test
    void publishesWhatTheExtractorTells() {
        String text = "The council of Aarhus approved the bridge on 3 May 2019.";
        ArticleContent content = new ArticleContent(null, text, null, null, null, null);
        UUID id = ArticleIds.of(null, content);

        Client.postText(text);

        Extraction published = published(id, content.hash());
        assertThat(published)
                .isEqualTo(new Extractor().extract(null, id, content).withoutTimexes());
        assertThat(MessageSchema.faults(MessageType.ARTICLE_EXTRACTED, published)).isEmpty();
    }

    @Test
    void saysSoWhenAContentCannotBeExtracted() {
        String text = "Somebody threw a SPANNER.";
        ArticleContent content = new ArticleContent(null, text, null, null, null, null);

        Client.postText(text);

        Extraction published = published(ArticleIds.of(null, content), content.hash());
        assertThat(published.problem()).isEqualTo("the extractor failed: ArithmeticException");
    }

    @Test
    void putsRecordsThatCanNeverBeReadIntoTheDeadLetterTopicAndGoesOn() throws Exception {
        // Given
        String key = UUID.randomUUID().toString();
        Log.put(new ProducerRecord<>("articles", key, "{\"id\":".getBytes(StandardCharsets.UTF_8)));
        ProducerRecord<String, byte[]> broken =
                new ProducerRecord<>("articles", key, "{}".getBytes(StandardCharsets.UTF_8));
        Golden.read("article-posted").headers().forEach(broken.headers()::add);
        Log.put(broken);
        Log.put(new ProducerRecord<>("articles", key, null));

        // When
        await().atMost(PATIENCE).until(() -> Log.records(ARTICLES_DLQ, key).size() >= 3);

        // Then
        List<JsonNode> letters =
                Log.records(ARTICLES_DLQ, key).stream()
                        .map(record -> Json.parse(record.value()))
                        .toList();
        assertThat(letters)
                .allSatisfy(letter ->
                        assertThat(MessageSchema.faults(MessageType.ARTICLE_REFUSED, letter))
                                .isEmpty());
        assertThat(letters.stream().map(letter -> letter.get("reason").textValue()).distinct())
                .hasSize(3)
                .contains("not a CloudEvent 1.0", "no value");
    }

    @Test
    void answersAtOnceWhatIsKnownAndUnchanged() {
        // Given
        String text = "The ferry to Bergen was late on Friday.";
        HttpResponse<String> first = Client.postText(text);
        ArticleContent content = new ArticleContent(null, text, null, null, null, null);
        UUID id = ArticleIds.of(null, content);
        know(id, 1, content.hash(), List.of());

        // When
        HttpResponse<String> pending = Client.postText(text);
        TestStack.TIMELINE.put(
                "/internal/positions/" + position(pending),
                "{\"state\":\"applied\",\"retraction\":false,\"created\":true,\"events\":[]}");
        HttpResponse<String> settled = Client.postText(text);

        // Then
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(pending.statusCode()).isEqualTo(202);
        assertThat(settled.statusCode()).isEqualTo(200);
        assertThat(settled.headers().firstValue("ETag"))
                .contains("\"" + Etag.of(1, content.hash()) + "\"");
    }

    @Test
    void changesAnArticleOnlyAtTheRevisionThatIsNamed() {
        UUID id = ArticleIds.version5(new UUID(0, 0), "conditional");
        know(id, 3, "0123456789ab", List.of());

        assertThat(put(id, "\"r2-0123456789ab\"").statusCode()).isEqualTo(412);
        assertThat(put(id, "W/\"r3-0123456789ab\"").statusCode()).isEqualTo(412);
        assertThat(put(id, "r3").statusCode()).isEqualTo(400);
        assertThat(put(id, "\"r3-0123456789ab\"").statusCode()).isEqualTo(202);
        assertThat(delete(id, "*").statusCode()).isEqualTo(202);
    }

    @Test
    void knowsNoArticleThatTheTimelineServiceDoesNotKnow() {
        UUID id = ArticleIds.version5(new UUID(0, 0), "unknown");

        assertThat(put(id, "*").statusCode()).isEqualTo(404);
        assertThat(delete(id, "*").statusCode()).isEqualTo(404);
    }

    @Test
    void retractsOnlyOnce() {
        UUID id = ArticleIds.version5(new UUID(0, 0), "retracted");
        ArticleView view =
                new ArticleView(
                        id,
                        null,
                        2,
                        "retracted",
                        "r2-retracted",
                        null,
                        null,
                        null,
                        List.of(),
                        null);
        TestStack.TIMELINE.put("/internal/articles/" + id, Json.text(view));

        HttpResponse<String> answer = delete(id, "*");

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("ETag")).contains("\"r2-retracted\"");
    }

    @Test
    void extractsOnRequestAndStoresNothing() {
        String text = "They met in Rome on 4 July 2017.";
        String json = "{\"id\": \"x-1\", \"text\": \"%s\"}".formatted(text);
        ArticleContent content = new ArticleContent(null, text, null, null, null, null);
        int before = Log.records(ARTICLES).size();

        HttpResponse<String> answer =
                Client.send("POST", "/v1/extractions", json, "Content-Type", "application/json");

        Extraction extraction = Json.read(answer.body(), Extraction.class);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(extraction)
                .isEqualTo(new Extractor().extract("x-1", ArticleIds.of("x-1", content), content));
        assertThat(Log.records(ARTICLES)).hasSize(before);
    }

    private static void know(UUID id, int revision, String hash, List<String> tags) {
        ArticleView view =
                new ArticleView(
                        id,
                        null,
                        revision,
                        "projected",
                        Etag.of(revision, hash),
                        null,
                        null,
                        null,
                        tags,
                        null);
        TestStack.TIMELINE.put("/internal/articles/" + id, Json.text(view));
    }

    private static HttpResponse<String> correct(String json, String ifMatch, String by) {
        return Client.send(
                "POST",
                "/v1/articles",
                json,
                "Content-Type",
                "application/json",
                "If-Match",
                ifMatch,
                "Dateline-By",
                by);
    }

    private static HttpResponse<String> put(UUID id, String ifMatch) {
        return Client.send(
                "PUT",
                "/v1/articles/" + id,
                "Corrected.",
                "Content-Type",
                "text/plain",
                "If-Match",
                ifMatch);
    }

    private static HttpResponse<String> delete(UUID id, String ifMatch) {
        return Client.send("DELETE", "/v1/articles/" + id, "", "If-Match", ifMatch);
    }

    private static Position position(HttpResponse<String> answer) {
        return Position.parse(answer.headers().firstValue("Dateline-Position").orElseThrow());
    }

    private static ConsumerRecord<String, byte[]> at(Position position) {
        return Log.records(ARTICLES).stream()
                .filter(record -> record.partition() == position.partition())
                .filter(record -> record.offset() == position.offset())
                .findAny()
                .orElseThrow();
    }

    private static Extraction published(UUID id, String contentHash) {
        String key = id + ":" + contentHash;
        await().atMost(PATIENCE).until(() -> !Log.records(ARTICLE_EVENTS, key).isEmpty());
        return Json.read(Log.records(ARTICLE_EVENTS, key).getFirst().value(), Extraction.class);
    }

    private static List<String> texts(Headers headers) {
        return Stream.of(headers.toArray())
                .map(h -> h.key() + ": " + new String(h.value(), StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }
}
