package dateline.gateway.identity;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/// How much each caller may ask: so many at once, and so many a second for good (a token bucket,
/// kept as the one instant at which it is full again). Of at most so many callers, those seen last,
/// anything is remembered: a flood of addresses costs no memory.
public final class Allowance {
    private final long nanosEach;
    private final long burstNanos;
    private final int callers;
    private final Map<String, Long> fullAgain = new LinkedHashMap<>(16, 0.75f, true);

    /// @param perSecond how many requests a second are allowed for good
    /// @param burst how many at once
    /// @param callers how many callers are remembered
    public Allowance(double perSecond, int burst, int callers) {
        if (perSecond <= 0 || burst < 1 || callers < 1) {
            throw new IllegalArgumentException(
                    "no allowance: " + perSecond + "/s, " + burst + " at once, " + callers);
        }
        this.nanosEach = Math.max(1, (long) (1e9 / perSecond));
        this.burstNanos = nanosEach * burst;
        this.callers = callers;
    }

    /// Takes one request off a caller's allowance.
    ///
    /// @param now a monotonic clock's nanoseconds
    /// @return how long until it would be allowed; zero: it is
    public synchronized Duration take(String caller, long now) {
        long full = Math.max(now, fullAgain.getOrDefault(caller, now)) + nanosEach;
        long over = full - now - burstNanos;
        if (over > 0) {
            return Duration.ofNanos(over);
        }
        fullAgain.put(caller, full);
        if (fullAgain.size() > callers) {
            forgetOne();
        }
        return Duration.ZERO;
    }

    synchronized int remembered() {
        return fullAgain.size();
    }

    private void forgetOne() {
        Iterator<String> eldest = fullAgain.keySet().iterator();
        eldest.next();
        eldest.remove();
    }
}
