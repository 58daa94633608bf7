package dateline.ingest.extract;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleMessage;
import dateline.contract.extraction.Extraction;
import dateline.contract.message.DeadLetter;
import dateline.contract.message.Inbound;
import dateline.contract.message.Messages;
import dateline.ingest.log.Delivery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/// Extracts every article of the log. A record counts as read once what comes of it is acknowledged;
/// read again, it gives the same message again. Order does not matter: what is published is named by
/// its content.
@Singleton
public final class ArticleConsumer {
    private final Extractions extractions;
    private final Delivery delivery;

    ArticleConsumer(Extractions extractions, Delivery delivery) {
        this.extractions = extractions;
        this.delivery = delivery;
    }

    @Incoming("articles")
    @RunOnVirtualThread
    public void read(ConsumerRecord<String, Inbound<ArticleMessage>> record) {
        switch (record.value()) {
            case null -> refuse(record, "no value");
            case Inbound.Unreadable<ArticleMessage>(String reason) -> refuse(record, reason);
            case Inbound.Readable<ArticleMessage>(ArticleMessage message, var _) ->
                    work(record, message);
        }
    }

    private void work(
            ConsumerRecord<String, Inbound<ArticleMessage>> record, ArticleMessage message) {
        if (!message.id().toString().equals(record.key())) {
            refuse(record, "the record's key is not the article's id");
            return;
        }
        switch (message) {
            case ArticleMessage.Posted posted -> publish(posted);
            case ArticleMessage.Retracted _ -> {
                // It has no content; the timeline service reads it from the log itself.
            }
        }
    }

    private void publish(ArticleMessage.Posted posted) {
        Extraction extraction = extractions.submit(null, posted.id(), posted.content()).join();
        Instant receivedAt = posted.receivedAt();
        try {
            delivery.deliver(Messages.extraction(extraction, receivedAt));
        } catch (RecordTooLargeException e) {
            delivery.deliver(Messages.extraction(tooLarge(posted), receivedAt));
        }
    }

    private static Extraction tooLarge(ArticleMessage.Posted posted) {
        ArticleContent content = posted.content();
        return Extractions.failed(
                null, posted.id(), content, "it tells more than one message can hold");
    }

    private void refuse(ConsumerRecord<String, Inbound<ArticleMessage>> record, String reason) {
        ProducerRecord<String, byte[]> letter =
                Messages.refusedArticle(
                        new DeadLetter(
                                record.topic(),
                                record.partition(),
                                record.offset(),
                                record.key(),
                                articleId(record.key()),
                                reason,
                                Instant.ofEpochMilli(record.timestamp()),
                                null));
        delivery.deliver(letter);
    }

    private static @Nullable UUID articleId(@Nullable String key) {
        try {
            return key == null ? null : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
