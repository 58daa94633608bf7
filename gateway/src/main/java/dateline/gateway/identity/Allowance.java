package dateline.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/// How much each caller may ask: so many at once, and so many a second for good (a token bucket). Of
/// at most so many callers, those who ask often and lately, anything is remembered: a flood of
/// addresses costs no memory.
public final class Allowance {
    private final Cache<String, Bucket> buckets;
    private final Bandwidth each;
    private final TimeMeter clock;

    /// @param perSecond how many requests a second are allowed for good
    /// @param burst how many at once
    /// @param callers how many callers are remembered
    /// @param clock a monotonic one
    public Allowance(double perSecond, int burst, int callers, TimeMeter clock) {
        if (perSecond <= 0 || burst < 1 || callers < 1) {
            throw new IllegalArgumentException(
                    "no allowance: " + perSecond + "/s, " + burst + " at once, " + callers);
        }
        var refill = Duration.ofNanos(Math.max(1, (long) (1e9 / perSecond)));
        this.each = Bandwidth.builder().capacity(burst).refillGreedy(1, refill).build();
        this.buckets = Caffeine.newBuilder().maximumSize(callers).executor(Runnable::run).build();
        this.clock = clock;
    }

    /// Takes one request off a caller's allowance.
    ///
    /// @return how long until it would be allowed; zero: it is
    public Duration take(String caller) {
        var taken = buckets.get(caller, _ -> full()).tryConsumeAndReturnRemaining(1);
        return Duration.ofNanos(taken.getNanosToWaitForRefill());
    }

    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket full() {
        return Bucket.builder().withCustomTimePrecision(clock).addLimit(each).build();
    }
}
