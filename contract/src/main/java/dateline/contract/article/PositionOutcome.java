package dateline.contract.article;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of the record at a position of the log; the timeline service answers it at
/// `GET /internal/positions/{position}?wait=SECONDS`.
///
/// @param state how far it got
/// @param retraction whether the record takes an article back
/// @param created whether it made the article's first revision
/// @param article as it stands now; null while pending
/// @param events ids of the events that the article tells of
/// @param problem why it failed; null: it did not
public record PositionOutcome(
        State state,
        boolean retraction,
        boolean created,
        @Nullable ArticleView article,
        List<UUID> events,
        @Nullable String problem) {
    public PositionOutcome {
        events = List.copyOf(events);
    }

    public enum State {
        /// Not applied yet, or its content not merged yet.
        PENDING,
        /// Applied, and its content merged.
        APPLIED,
        /// It changed nothing.
        VOID,
        /// Void because `expects` was not met.
        UNMET,
        /// Applied, but its content cannot be extracted or merged.
        FAILED
    }
}
