package dateline.timeline.http;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Refuses what asks for a media type that the method it reaches does not make.
final class Negotiation {
    @ServerRequestFilter
    void refuseUnacceptable(ContainerRequestContext request, ResourceInfo target) {
        Produces made = target.getResourceMethod().getAnnotation(Produces.class);
        Produces ofClass = target.getResourceClass().getAnnotation(Produces.class);
        String[] types = made != null ? made.value() : ofClass.value();
        boolean acceptable =
                request.getAcceptableMediaTypes().stream()
                        .anyMatch(wanted ->
                                Arrays.stream(types)
                                        .map(MediaType::valueOf)
                                        .anyMatch(wanted::isCompatible));
        if (!acceptable) {
            throw new NotAcceptableException();
        }
    }
}
