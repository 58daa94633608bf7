package dateline.timeline.waiting;

import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome;
import dateline.contract.article.PositionOutcome.State;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/// Those who wait for a position of the log. However many they are, a commit costs one query.
@ApplicationScoped
public class Waiters {
    private static final Logger LOG = Logger.getLogger(Waiters.class);

    private final Outcomes outcomes;
    private final int most;
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();

    Waiters(Outcomes outcomes, TimelineConfig config) {
        this.outcomes = outcomes;
        this.most = config.waiting().maxWaiters();
    }

    private record Waiter(Position position, CompletableFuture<Void> settled) {}

    /// What became of the record at that position, waiting at most so long for it to settle.
    ///
    /// @throws TooManyWaitersException if as many as may wait do so already
    public PositionOutcome await(Position position, Duration longest) {
        if (waiters.size() >= most) {
            throw new TooManyWaitersException();
        }
        Waiter waiter = new Waiter(position, new CompletableFuture<>());
        // Registered before it looks, so that no commit falls between.
        waiters.add(waiter);
        try {
            PositionOutcome outcome = outcomes.of(position);
            if (outcome.state() != State.PENDING || !settled(waiter, longest)) {
                return outcome;
            }
            return outcomes.of(position);
        } finally {
            waiters.remove(waiter);
        }
    }

    /// To be called after each commit.
    void wake() {
        if (waiters.isEmpty()) {
            return;
        }
        try {
            Set<Position> settled =
                    outcomes.settled(waiters.stream().map(Waiter::position).distinct().toList());
            waiters.stream()
                    .filter(w -> settled.contains(w.position()))
                    .forEach(w -> w.settled().complete(null));
        } catch (DatabaseException e) {
            LOG.debug("asked again after the next commit", e);
        }
    }

    private static boolean settled(Waiter waiter, Duration longest) {
        try {
            waiter.settled().get(longest.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
