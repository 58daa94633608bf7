package dateline.gateway.proxy;

import io.vertx.core.Vertx;
import java.time.Duration;

/// A time by which the present step must be done; a new step replaces it.
final class Deadline {
    private static final long NONE = -1;

    private final Vertx vertx;
    private long timer = NONE;

    Deadline(Vertx vertx) {
        this.vertx = vertx;
    }

    void set(Duration left, Runnable missed) {
        clear();
        timer = vertx.setTimer(left.toMillis(), _ -> missed.run());
    }

    void clear() {
        if (timer != NONE) {
            vertx.cancelTimer(timer);
            timer = NONE;
        }
    }
}
