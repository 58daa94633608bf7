package dateline.timeline.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Whether the writer gets on: what readiness tells.
@ApplicationScoped
class Pulse {
    private volatile Optional<String> trouble = Optional.of("the log is not read yet");

    /// Why nothing is written; empty: it gets on.
    Optional<String> trouble() {
        return trouble;
    }

    void wrote() {
        trouble = Optional.empty();
    }

    void failed(Throwable failure) {
        trouble = Optional.of(failure.getClass().getSimpleName());
    }
}
