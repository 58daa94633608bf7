package dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record of the topic `articles`, the log of record.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ArticleMessage.Posted.class, name = "posted"),
    @JsonSubTypes.Type(value = ArticleMessage.Retracted.class, name = "retracted"),
})
public sealed interface ArticleMessage {
    UUID id();

    /// The ETag that `If-Match` named; null: none was sent, `*`: any.
    @Nullable String expects();

    Instant receivedAt();

    /// Who sent it: the key's name; null: no keys are in use.
    @Nullable String by();

    /// Content for this article: a first revision or the next.
    ///
    /// @param uri the client's own name for it; null: it is named by its text
    record Posted(
            UUID id,
            @Nullable String uri,
            ArticleContent content,
            List<String> tags,
            @Nullable String expects,
            Instant receivedAt,
            @Nullable String by)
            implements ArticleMessage {
        public Posted {
            tags = List.copyOf(tags);
        }
    }

    /// The article is taken back.
    record Retracted(UUID id, @Nullable String expects, Instant receivedAt, @Nullable String by)
            implements ArticleMessage {}
}
