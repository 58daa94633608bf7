package dateline.contract.message;

import dateline.contract.article.ArticleMessage;
import dateline.contract.extraction.Extraction;
import dateline.contract.json.Canonical;
import dateline.contract.json.Json;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;

/// Makes the records that are written to Kafka: key, JSON value, CloudEvents headers. Equal input
/// makes equal records.
public final class Messages {
    private static final String INGEST = "/dateline/ingest";
    private static final String TIMELINE = "/dateline/timeline";

    private Messages() {}

    public static ProducerRecord<String, byte[]> article(ArticleMessage message) {
        MessageType type =
                switch (message) {
                    case ArticleMessage.Posted _ -> MessageType.ARTICLE_POSTED;
                    case ArticleMessage.Retracted _ -> MessageType.ARTICLE_RETRACTED;
                };
        String id = message.id().toString();
        return record(type, id, id, INGEST, message.receivedAt(), message);
    }

    /// What one content tells, without its timexes: nothing downstream reads them.
    ///
    /// @param receivedAt when the article was received
    public static ProducerRecord<String, byte[]> extraction(
            Extraction extraction, Instant receivedAt) {
        String id = extraction.articleId().toString();
        String key = id + ":" + extraction.contentHash();
        return record(
                MessageType.ARTICLE_EXTRACTED,
                key,
                id,
                INGEST,
                receivedAt,
                extraction.withoutTimexes());
    }

    /// A record of `articles` that ingest cannot work on.
    public static ProducerRecord<String, byte[]> refusedArticle(DeadLetter letter) {
        return letter(MessageType.ARTICLE_REFUSED, INGEST, letter);
    }

    /// A record of `article-events` that the timeline service cannot work on.
    public static ProducerRecord<String, byte[]> refusedExtraction(DeadLetter letter) {
        return letter(MessageType.EXTRACTION_REFUSED, TIMELINE, letter);
    }

    private static ProducerRecord<String, byte[]> letter(
            MessageType type, String source, DeadLetter letter) {
        String id = letter.id().toString();
        String key = letter.key() == null ? id : letter.key();
        return record(type, key, id, source, letter.recordedAt(), letter);
    }

    private static ProducerRecord<String, byte[]> record(
            MessageType type,
            String key,
            String subject,
            String source,
            Instant time,
            Object holds) {
        byte[] value = Json.bytes(holds);
        String id = Canonical.hex(Canonical.sha256().digest(value));
        ProducerRecord<String, byte[]> made =
                new ProducerRecord<>(type.topic().topicName(), key, value);
        new CloudEvent(id, source, type.code(), time, subject).addTo(made.headers());
        return made;
    }
}
