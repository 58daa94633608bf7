package dateline.timeline.http;

import dateline.timeline.events.DigestReader;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/// The timeline as a whole.
@Path("/v1/timeline")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TimelineResource {
    private final DigestReader digest;
    private final EventQueries queries;

    TimelineResource(DigestReader digest, EventQueries queries) {
        this.digest = digest;
        this.queries = queries;
    }

    @GET
    @Path("/digest")
    public DigestReader.State digest(@Context UriInfo uri) {
        queries.none(uri);
        return digest.read();
    }
}
