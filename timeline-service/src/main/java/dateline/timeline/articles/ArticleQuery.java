package dateline.timeline.articles;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which live articles are asked for, in the order of their `publishedAt`, those without it last.
///
/// @param source in any case; null: any
/// @param tag null: any
/// @param from first day of `publishedAt`, as days since 1970-01-01; null: any
/// @param to last day of it; null: any
/// @param after the last article seen; null: from the first
public record ArticleQuery(
        @Nullable String source,
        @Nullable String tag,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable After after,
        int limit) {

    /// @param day its place in the order
    public record After(int day, UUID id) {}
}
