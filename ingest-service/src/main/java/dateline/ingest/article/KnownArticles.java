package dateline.ingest.article;

import dateline.contract.article.ArticleView;
import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome;
import dateline.contract.json.Json;
import dateline.contract.json.UnreadableJsonException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks the timeline service about articles.
@Singleton
final class KnownArticles {
    private static final int NOT_FOUND = 404;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TimelineApi timeline;

    KnownArticles(@RestClient TimelineApi timeline) {
        this.timeline = timeline;
    }

    Known find(UUID id) {
        try {
            return new Known.Found(Json.read(timeline.article(id), ArticleView.class));
        } catch (WebApplicationException e) {
            return e.getResponse().getStatus() == NOT_FOUND
                    ? new Known.Unknown()
                    : new Known.Unreachable();
        } catch (ProcessingException | UnreadableJsonException e) {
            return new Known.Unreachable();
        }
    }

    /// The same, but gives an article that was received a moment ago the time to arrive there.
    Known findPatiently(UUID id) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Known known = find(id);
        while (known instanceof Known.Unknown && System.nanoTime() < deadline && paused()) {
            known = find(id);
        }
        return known;
    }

    /// Whether everything up to this position of the log shows in what the service answers.
    boolean hasApplied(Position position) {
        try {
            byte[] answer = timeline.position(position.toString(), 0);
            PositionOutcome outcome = Json.read(answer, PositionOutcome.class);
            return outcome.state() != PositionOutcome.State.PENDING;
        } catch (WebApplicationException | ProcessingException | UnreadableJsonException e) {
            return false;
        }
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
