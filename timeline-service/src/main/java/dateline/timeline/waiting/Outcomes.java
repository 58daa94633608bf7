package dateline.timeline.waiting;

import dateline.contract.article.ArticleView;
import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome;
import dateline.contract.article.PositionOutcome.State;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Articles;
import dateline.timeline.store.Database;
import dateline.timeline.store.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of records of the log. A record is settled when it was judged and nothing that its
/// article says now is still to be merged.
@ApplicationScoped
class Outcomes {
    private static final String SETTLED =
            """
            select p.partition, p.log_offset from unnest(?, ?) as r (partition, log_offset)
            join position p on p.partition = r.partition and p.log_offset = r.log_offset
            left join article a on a.id = p.article_id
            where p.retraction or p.verdict in ('unmet', 'failed') or a.id is null
                or a.status <> 'received'\
            """;

    private static final String ONE =
            """
            select verdict, retraction, created, article_id, problem from position
            where partition = ? and log_offset = ?\
            """;

    private static final PositionOutcome PENDING =
            new PositionOutcome(State.PENDING, false, false, null, List.of(), null);

    private final Database database;
    private final Articles articles;
    private final Texts texts;
    private final Duration patience;

    Outcomes(Database database, Articles articles, Texts texts, TimelineConfig config) {
        this.database = database;
        this.articles = articles;
        this.texts = texts;
        this.patience = config.query().statementTimeout();
    }

    /// Those of the positions that will not change any more by themselves.
    Set<Position> settled(List<Position> positions) {
        return new HashSet<>(
                database.read(
                        patience,
                        session ->
                                session.list(
                                        SETTLED,
                                        row -> new Position(row.getInt(1), row.getLong(2)),
                                        positions.stream()
                                                .map(Position::partition)
                                                .toArray(Integer[]::new),
                                        positions.stream()
                                                .map(Position::offset)
                                                .toArray(Long[]::new))));
    }

    PositionOutcome of(Position position) {
        return database.read(
                        patience,
                        session ->
                                session.first(
                                        ONE,
                                        Outcomes::judged,
                                        position.partition(),
                                        position.offset()))
                .map(this::outcome)
                .orElse(PENDING);
    }

    private record Judged(
            String verdict,
            boolean retraction,
            boolean created,
            @Nullable UUID articleId,
            @Nullable String problem) {}

    private PositionOutcome outcome(Judged judged) {
        UUID id = judged.articleId();
        ArticleView article = id == null ? null : articles.find(id).orElse(null);
        return new PositionOutcome(
                state(judged, article),
                judged.retraction(),
                judged.created(),
                article,
                id == null ? List.of() : texts.events(id),
                article == null ? judged.problem() : article.problem());
    }

    private static State state(Judged judged, @Nullable ArticleView article) {
        State settled =
                switch (judged.verdict()) {
                    case "unmet" -> State.UNMET;
                    case "failed" -> State.FAILED;
                    case "applied" -> State.APPLIED;
                    default -> State.VOID;
                };
        if (settled == State.UNMET || judged.retraction() || article == null) {
            return settled;
        }
        return switch (article.status()) {
            case "received" -> State.PENDING;
            case "failed" -> State.FAILED;
            default -> settled;
        };
    }

    private static Judged judged(ResultSet row) throws SQLException {
        return new Judged(
                row.getString("verdict"),
                row.getBoolean("retraction"),
                row.getBoolean("created"),
                row.getObject("article_id", UUID.class),
                row.getString("problem"));
    }
}
