package dateline.timeline.http;

import dateline.timeline.TimelineConfig;
import dateline.timeline.events.EventFilter;
import dateline.timeline.events.Facets;
import dateline.timeline.events.Histogram;
import dateline.timeline.store.Bucketing;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/// Counts over the events that match.
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CountResource {
    private final Histogram histogram;
    private final Facets facets;
    private final EventQueries queries;
    private final TimelineConfig config;

    CountResource(Histogram histogram, Facets facets, EventQueries queries, TimelineConfig config) {
        this.histogram = histogram;
        this.facets = facets;
        this.queries = queries;
        this.config = config;
    }

    @GET
    @Path("/histogram")
    public Histogram.Bars histogram(@Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, config.query());
        EventFilter filter = queries.filter(parameters);
        Bucketing bucketing =
                EventQueries.choice(
                                parameters,
                                "bucket",
                                List.of(Bucketing.values()),
                                EventQueries::code)
                        .orElse(Bucketing.MONTH);
        parameters.finish();
        return histogram.of(filter, bucketing);
    }

    @GET
    @Path("/facets")
    public Facets.Counts facets(@Context UriInfo uri) {
        return facets.of(queries.filterOnly(uri));
    }
}
