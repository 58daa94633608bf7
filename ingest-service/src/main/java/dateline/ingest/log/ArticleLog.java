package dateline.ingest.log;

import dateline.contract.article.ArticleMessage;
import dateline.contract.article.Position;
import dateline.contract.message.Messages;
import dateline.ingest.IngestConfig;
import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/// Appends to the log of articles and to the topics beside it.
@Singleton
public final class ArticleLog {
    private final LogClients clients;
    private final Semaphore inFlight;

    ArticleLog(LogClients clients, IngestConfig config) {
        this.clients = clients;
        this.inFlight = new Semaphore(config.kafka().inFlight());
    }

    /// Appends an article's record; done when every in-sync broker has it. A failure leaves open
    /// whether the record was written: appending it again is harmless.
    ///
    /// @throws Refusal if too many are under way; the future fails with one if the broker does not
    ///     acknowledge in time
    public CompletableFuture<Position> append(ArticleMessage message) {
        if (!inFlight.tryAcquire()) {
            throw Refusal.forNow(Reason.UNAVAILABLE, "Too many appends are under way.", null);
        }
        return send(Messages.article(message))
                .whenComplete((_, _) -> inFlight.release())
                .handle(ArticleLog::position);
    }

    /// Sends any record; the future fails with what the client says.
    public CompletableFuture<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
        CompletableFuture<RecordMetadata> sent = new CompletableFuture<>();
        try {
            TraceHeaders.addTo(record.headers());
            clients.producer()
                    .send(
                            record,
                            (metadata, failure) -> {
                                if (failure == null) {
                                    sent.complete(metadata);
                                } else {
                                    sent.completeExceptionally(failure);
                                }
                            });
        } catch (KafkaException e) {
            sent.completeExceptionally(e);
        }
        return sent;
    }

    private static Position position(RecordMetadata metadata, Throwable failure) {
        if (failure == null) {
            return new Position(metadata.partition(), metadata.offset());
        }
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null
                        ? failure.getCause()
                        : failure;
        throw cause instanceof RecordTooLargeException
                ? Refusal.of(Reason.TOO_LARGE, "The record is larger than the log takes.")
                : Refusal.forNow(Reason.UNAVAILABLE, "The log did not acknowledge in time.", cause);
    }
}
