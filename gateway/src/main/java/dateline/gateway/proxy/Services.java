package dateline.gateway.proxy;

import dateline.gateway.route.Backend;
import java.net.URI;
import java.time.Duration;

/// Where the services are and how long they are waited for.
///
/// @param patience from the end of a request to the head of its answer
/// @param upload for a client's body to arrive
public record Services(URI ingest, URI timeline, Duration patience, Duration upload) {
    URI at(Backend backend) {
        return switch (backend) {
            case INGEST -> ingest;
            case TIMELINE -> timeline;
        };
    }
}
