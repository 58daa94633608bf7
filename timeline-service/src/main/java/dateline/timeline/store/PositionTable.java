package dateline.timeline.store;

import dateline.contract.article.Position;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of records that could not be judged.
public final class PositionTable {
    private final Session session;

    public PositionTable(Session session) {
        this.session = session;
    }

    /// @param articleId null: it cannot be read
    public void refuse(Position position, @Nullable UUID articleId, String reason) {
        session.update(
                """
                insert into position (partition, log_offset, verdict, retraction, created, article_id,
                    problem)
                values (?, ?, 'failed', false, false, ?, ?) on conflict do nothing\
                """,
                position.partition(),
                position.offset(),
                articleId,
                reason);
    }
}
