package dateline.timeline.articles;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One revision of an article as the public API shows it.
///
/// @param revision 1 for the first
/// @param retracted whether it took the article back
/// @param etag without quotes
/// @param contentHash of what it said; of a retraction, what it took back
/// @param title as posted; null: none was sent
/// @param source as posted; null: none was sent
/// @param language as posted; null: none was sent
/// @param publishedAt as posted; null: none was sent
/// @param by whose key sent it; null: no keys were in use
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RevisionView(
        UUID articleId,
        int revision,
        boolean retracted,
        String etag,
        String contentHash,
        @Nullable String title,
        @Nullable String source,
        @Nullable String language,
        @Nullable String publishedAt,
        List<String> tags,
        Instant receivedAt,
        @Nullable String by) {
    public RevisionView {
        tags = List.copyOf(tags);
    }
}
