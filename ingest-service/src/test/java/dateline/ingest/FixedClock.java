package dateline.ingest;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/// The moment at which the golden examples were received.
final class FixedClock {
    static final Instant NOW = Instant.parse("2026-03-10T18:30:00.250Z");

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    InstantSource clock() {
        return InstantSource.fixed(NOW);
    }
}
