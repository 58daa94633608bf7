package dateline.ingest.body;

import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// How many bytes of bodies may be in memory at once. A body becomes text, a message and a
/// producer's buffer, so that a part of the heap is all that can be given away.
final class BodyBudget {
    private static final int PART_OF_HEAP = 16;
    private static final long PATIENCE_SECONDS = 4;

    private final Semaphore bytes;

    BodyBudget(long heap, int largestBody) {
        this.bytes = new Semaphore((int) Math.clamp(heap / PART_OF_HEAP, largestBody, 1 << 30));
    }

    /// Waits for its turn.
    ///
    /// @throws Refusal if it does not come in time
    void take(int count) {
        try {
            if (!bytes.tryAcquire(count, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Refusal.forNow(Reason.BUSY, "Too many bodies are being read.", null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.forNow(Reason.UNAVAILABLE, "The service is stopping.", e);
        }
    }

    void giveBack(int count) {
        bytes.release(count);
    }
}
