package dateline.timeline.http;

import dateline.timeline.TimelineConfig;
import dateline.timeline.events.EventFilter;
import dateline.timeline.events.Sort;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/// Events whose reports contradict each other, with the quotes that do.
@Path("/v1/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConflictResource {
    private final EventLists lists;
    private final EventQueries queries;
    private final TimelineConfig config;

    ConflictResource(EventLists lists, EventQueries queries, TimelineConfig config) {
        this.lists = lists;
        this.queries = queries;
        this.config = config;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        Pages.Asked asked = queries.page(Parameters.of(uri, config.query()), "conflicts");
        return lists.answer(uri, headers, asked, EventFilter.CONFLICTS, Sort.WHEN);
    }
}
