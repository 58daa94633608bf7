package dateline.timeline.http;

import dateline.timeline.TimelineConfig;
import dateline.timeline.events.EventFilter;
import dateline.timeline.events.EventPages;
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
    private final EventPages pages;
    private final EventQueries queries;
    private final Validators validators;
    private final TimelineConfig config;

    ConflictResource(
            EventPages pages, EventQueries queries, Validators validators, TimelineConfig config) {
        this.pages = pages;
        this.queries = queries;
        this.validators = validators;
        this.config = config;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        Pages.Asked asked = queries.page(Parameters.of(uri, config.query()), "conflicts");
        return validators.list(
                headers,
                uri,
                () ->
                        Pages.of(
                                uri,
                                asked,
                                pages.page(
                                        EventFilter.CONFLICTS,
                                        Sort.WHEN,
                                        asked.after(),
                                        asked.limit() + 1),
                                EventPages.Item::key,
                                EventPages.Item::id,
                                EventJson::item));
    }
}
