package dateline.ingest.body;

import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Reads request bodies. The framework's own blocking stream is not used: on a virtual thread it
/// spins for ever when a client leaves before its body is whole (Quarkus issue 56380), and it knows
/// no bound on the bodies that are read at once.
@Singleton
public final class Bodies {
    /// In bytes.
    public static final int LARGEST = 10_000_000;

    private static final long PATIENCE_SECONDS = 30;

    private final BodyBudget budget = new BodyBudget(Runtime.getRuntime().maxMemory(), LARGEST);

    /// Reads it whole; blocks the calling virtual thread.
    ///
    /// @throws Refusal if it is too large, too slow, or there is no room for it
    public Body read(HttpServerRequest request) {
        int size = announced(request);
        budget.take(size);
        try {
            return new Body(collect(request), () -> budget.giveBack(size));
        } catch (RuntimeException e) {
            budget.giveBack(size);
            throw e;
        }
    }

    /// How much room it needs; a body that does not say may be as large as any.
    private static int announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null ? 0 : LARGEST;
        }
        try {
            long announced = Long.parseLong(length.strip());
            if (announced > LARGEST) {
                throw tooLarge();
            }
            return (int) Math.max(0, announced);
        } catch (NumberFormatException e) {
            throw Refusal.unread(Reason.BAD_REQUEST, "Content-Length is not a number.");
        }
    }

    private static byte[] collect(HttpServerRequest request) {
        BodyCollector collector = new BodyCollector(LARGEST);
        collector.listenTo(request);
        try {
            return collector.whole().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw Refusal.unread(Reason.TOO_SLOW, "The body was not whole in time.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BodyCollector.Overrun
                    ? tooLarge()
                    : Refusal.unread(Reason.BAD_REQUEST, "The body broke off.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.forNow(Reason.UNAVAILABLE, "The service is stopping.", e);
        }
    }

    private static Refusal tooLarge() {
        return Refusal.unread(Reason.TOO_LARGE, "A body has at most " + LARGEST + " bytes.");
    }
}
