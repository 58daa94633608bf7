package dateline.ingest.article;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// The one clock: it says when an article was received, and nothing else.
final class RequestClock {

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
