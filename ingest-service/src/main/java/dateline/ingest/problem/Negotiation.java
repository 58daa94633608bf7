package dateline.ingest.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses what asks for a representation that no path here has; the framework does so only where a
/// path has several.
final class Negotiation {
    private static final List<MediaType> ANSWERS =
            List.of(
                    MediaType.APPLICATION_JSON_TYPE,
                    MediaType.valueOf("application/problem+json"),
                    MediaType.valueOf("application/x-ndjson"));

    @ServerRequestFilter
    void requireAcceptable(ContainerRequestContext request) {
        boolean acceptable =
                request.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> ANSWERS.stream().anyMatch(type::isCompatible));
        if (!acceptable) {
            throw Refusal.unread(Reason.NOT_ACCEPTABLE, "Answers are JSON.");
        }
    }
}
