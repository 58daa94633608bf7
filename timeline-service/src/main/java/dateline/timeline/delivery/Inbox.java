package dateline.timeline.delivery;

import dateline.contract.article.Position;
import dateline.contract.message.ArticleMessageDeserializer;
import dateline.contract.message.ExtractionDeserializer;
import dateline.contract.message.MessageDeserializer;
import dateline.contract.message.Topic;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Takes batches from the two topics and hands them to the writer, one at a time: both channels share
/// one worker thread.
@ApplicationScoped
class Inbox {
    private static final String ONE_THREAD = "writer";

    private final Writer writer;
    private final MessageDeserializer<?> articles = new ArticleMessageDeserializer();
    private final MessageDeserializer<?> extractions = new ExtractionDeserializer();

    Inbox(Writer writer) {
        this.writer = writer;
    }

    @Incoming("articles")
    @Blocking(ONE_THREAD)
    void readArticles(ConsumerRecords<byte[], byte[]> records) {
        writer.write(deliveries(Topic.ARTICLES, articles, records));
    }

    @Incoming("article-events")
    @Blocking(ONE_THREAD)
    void readExtractions(ConsumerRecords<byte[], byte[]> records) {
        writer.write(deliveries(Topic.ARTICLE_EVENTS, extractions, records));
    }

    private static List<Delivery> deliveries(
            Topic topic,
            MessageDeserializer<?> deserializer,
            ConsumerRecords<byte[], byte[]> records) {
        List<Delivery> deliveries = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            deliveries.add(
                    new Delivery(
                            topic,
                            new Position(record.partition(), record.offset()),
                            text(record.key()),
                            Instant.ofEpochMilli(record.timestamp()),
                            record.value(),
                            deserializer.deserialize(
                                    record.topic(), record.headers(), record.value())));
        }
        return deliveries;
    }

    private static @Nullable String text(byte @Nullable [] key) {
        return key == null ? null : new String(key, StandardCharsets.UTF_8);
    }
}
