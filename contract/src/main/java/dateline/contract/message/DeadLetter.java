package dateline.contract.message;

import dateline.contract.article.ArticleIds;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record that can never be worked on as it is, with the reason. It is worked on again where it
/// stands, not from here.
///
/// @param topic the name of the topic it stands in
/// @param key as the record had it; null: it had none
/// @param articleId the article it is about; null: that could not be read
/// @param reason in plain words, without the article's text
/// @param recordedAt the time of the record, not of the refusal, so that doubled letters are equal
/// @param bytes the record's value in Base64; null: the log keeps it for ever, or it is too long
public record DeadLetter(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable UUID articleId,
        String reason,
        Instant recordedAt,
        @Nullable String bytes) {
    private static final UUID LETTERS =
            ArticleIds.version5(new UUID(0, 0), "urn:dateline:dead-letter");

    /// Names it by where the record stands: one record, one letter.
    public UUID id() {
        return ArticleIds.version5(LETTERS, topic + "-" + partition + "-" + offset);
    }
}
