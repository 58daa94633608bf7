package dateline.timeline.waiting;

import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome;
import dateline.contract.article.PositionOutcome.State;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/// Those who wait for a position of the log. However many they are, a commit costs one query.
@ApplicationScoped
public class Waiters {
    private static final Logger LOG = Logger.getLogger(Waiters.class);

    private final Outcomes outcomes;
    private final int most;
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private volatile CompletableFuture<Void> nextCommit = new CompletableFuture<>();

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
            if (outcome.state() != State.PENDING || !happens(waiter.settled(), longest)) {
                return outcome;
            }
            return outcomes.of(position);
        } finally {
            waiters.remove(waiter);
        }
    }

    /// Asks again after each commit until there is an answer or the time is over.
    public <T> Optional<T> search(Supplier<Optional<T>> question, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            // Taken before the question, so that no commit falls between.
            CompletableFuture<Void> commit = nextCommit;
            Optional<T> answer = question.get();
            long left = end - System.nanoTime();
            if (answer.isPresent() || left <= 0) {
                return answer;
            }
            happens(commit, Duration.ofNanos(left));
        }
    }

    /// To be called after each commit, by one thread.
    void wake() {
        CompletableFuture<Void> happened = nextCommit;
        nextCommit = new CompletableFuture<>();
        happened.complete(null);
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

    private static boolean happens(CompletableFuture<Void> awaited, Duration longest) {
        try {
            awaited.get(longest.toMillis(), TimeUnit.MILLISECONDS);
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
