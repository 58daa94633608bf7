package dateline.contract.message;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.ArticleMessage;
import dateline.contract.extraction.Extraction;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.clients.producer.ProducerRecord;

class RoundTripTest {

    @Property(tries = 100)
    void articlesReadBackAndKeepTheirSchema(@ForAll long seed) {
        ArticleMessage message = new Arbitrary(seed).articleMessage();

        ProducerRecord<String, byte[]> record = Messages.article(message);

        assertThat(readBack(new ArticleMessageDeserializer(), record)).isEqualTo(message);
        assertThat(MessageSchema.faults(typeOf(message), message)).isEmpty();
    }

    @Property(tries = 100)
    void extractionsReadBackAndKeepTheirSchema(@ForAll long seed) {
        Extraction extraction = new Arbitrary(seed).extraction();

        ProducerRecord<String, byte[]> record = Messages.extraction(extraction, Instant.EPOCH);

        assertThat(readBack(new ExtractionDeserializer(), record)).isEqualTo(extraction);
        assertThat(MessageSchema.faults(MessageType.ARTICLE_EXTRACTED, extraction)).isEmpty();
    }

    private static MessageType typeOf(ArticleMessage message) {
        return switch (message) {
            case ArticleMessage.Posted _ -> MessageType.ARTICLE_POSTED;
            case ArticleMessage.Retracted _ -> MessageType.ARTICLE_RETRACTED;
        };
    }

    private static <T> T readBack(
            MessageDeserializer<T> reader, ProducerRecord<String, byte[]> record) {
        return switch (reader.deserialize(record.topic(), record.headers(), record.value())) {
            case Inbound.Readable<T>(T value, var _) -> value;
            case Inbound.Unreadable<T>(String reason) -> throw new AssertionError(reason);
        };
    }
}
