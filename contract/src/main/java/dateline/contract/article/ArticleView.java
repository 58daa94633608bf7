package dateline.contract.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article as the public API shows it.
///
/// @param uri the client's own name for it; null: it has none
/// @param revision null while it is only received
/// @param status `received`, `extracted`, `projected`, `failed` or `retracted`
/// @param etag without quotes; null while it is only received
/// @param problem why it failed; null: it did not
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ArticleView(
        UUID id,
        @Nullable String uri,
        @Nullable Integer revision,
        String status,
        @Nullable String etag,
        @Nullable String publishedAt,
        @Nullable String source,
        @Nullable String title,
        List<String> tags,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String problem) {
    public ArticleView {
        tags = List.copyOf(tags);
    }
}
