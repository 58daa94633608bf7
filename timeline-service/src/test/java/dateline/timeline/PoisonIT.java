package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome;
import dateline.contract.article.PositionOutcome.State;
import dateline.contract.extraction.EventType;
import dateline.contract.message.DeadLetter;
import dateline.contract.message.DeadLetterDeserializer;
import dateline.contract.message.Inbound;
import dateline.contract.message.Messages;
import dateline.contract.message.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Records put onto the topics behind the API's back.
class PoisonIT {
    private final SharedStack stack = SharedStack.get();

    @AfterEach
    void clear() {
        stack.clear();
    }

    @Test
    void whatIsNoExtractionIsRefusedAloneAndItsArticleHasFailed() {
        Story good = story("good");
        Story poisoned = story("poisoned");
        Position position = stack.wire().post(poisoned.posted());
        int lettersBefore = letters().size();

        stack.wire().send(broken(poisoned, "{\"articleId\": 7}"));
        stack.post(good);

        PositionOutcome outcome = stack.service().outcome(position);
        assertThat(outcome.state()).isEqualTo(State.FAILED);
        assertThat(stack.service().digest()).isEqualTo(stack.oneShot());
        List<DeadLetter> letters = letters().subList(lettersBefore, letters().size());
        assertThat(letters).hasSize(1);
        assertThat(letters.getFirst().articleId()).isEqualTo(poisoned.id());
        assertThat(letters.getFirst().reason()).isNotBlank();
        assertThat(letters.getFirst().bytes()).isNotNull();
        stack.retract(poisoned);
    }

    @Test
    void whatTheTablesCannotHoldIsRefusedAloneAmongMany() {
        Story poisoned = story("nul \u0000 inside");
        int lettersBefore = letters().size();
        Position position = stack.wire().post(poisoned.posted());
        for (int i = 0; i < 10; i++) {
            stack.send(story("many " + i));
        }

        PositionOutcome outcome = stack.service().outcome(position);

        assertThat(outcome.state()).isEqualTo(State.FAILED);
        stack.post(story("last"));
        assertThat(stack.service().json("/v1/articles/" + poisoned.id()).get("status").asText())
                .isEqualTo("failed");
        assertThat(letters().size()).isEqualTo(lettersBefore);
    }

    @Test
    void anExtractionThatArrivesAfterABrokenOneMakesTheArticleWhole() {
        Story story = story("mended");
        Position position = stack.wire().post(story.posted());
        stack.wire().send(broken(story, "[]"));
        assertThat(stack.service().outcome(position).state()).isEqualTo(State.FAILED);

        stack.wire().extract(story.extraction());
        stack.count(story);
        stack.post(story("after it"));

        assertThat(stack.service().outcome(position).state()).isEqualTo(State.APPLIED);
        assertThat(stack.service().digest()).isEqualTo(stack.oneShot());
    }

    private static ProducerRecord<String, byte[]> broken(Story story, String value) {
        ProducerRecord<String, byte[]> whole =
                Messages.extraction(story.extraction(), Instant.EPOCH);
        return new ProducerRecord<>(
                whole.topic(),
                null,
                whole.key(),
                value.getBytes(StandardCharsets.UTF_8),
                whole.headers());
    }

    private List<DeadLetter> letters() {
        List<DeadLetter> letters = new ArrayList<>();
        TopicPartition partition = new TopicPartition(Topic.ARTICLE_EVENTS_DLQ.topicName(), 0);
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", stack.servers().bootstrapServers()),
                        new StringDeserializer(),
                        new DeadLetterDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofSeconds(1))
                        .forEach(record -> {
                            if (record.value()
                                    instanceof Inbound.Readable<DeadLetter>(DeadLetter letter, _)) {
                                letters.add(letter);
                            }
                        });
            }
        }
        return letters;
    }

    private static Story story(String name) {
        return Story.of("Of " + name + ": the bank cut its rate.", "2021-06-10")
                .tells(EventType.MARKET, "cut", "2021-06-09", "Eva Epsilon");
    }
}
