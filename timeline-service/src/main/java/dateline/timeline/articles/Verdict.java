package dateline.timeline.articles;

import org.jspecify.annotations.Nullable;

/// What a record of the log does to its article, here and in every replay.
public sealed interface Verdict {
    /// It is the article's next revision.
    record Applied(Article after, boolean created) implements Verdict {}

    /// It changes nothing.
    ///
    /// @param article as it stands; null: it is unknown
    record Void(@Nullable Article article) implements Verdict {}

    /// It changes nothing, because the article is not what its sender took it for.
    ///
    /// @param article as it stands; null: it is unknown
    record Unmet(@Nullable Article article) implements Verdict {}
}
