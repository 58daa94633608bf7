package dateline.timeline.http;

import dateline.contract.json.Problem.Fault;
import dateline.timeline.events.EventPages;
import dateline.timeline.events.EventRecords;
import dateline.timeline.events.EventRecords.Found;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/// Events.
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EventResource {
    private final EventPages pages;
    private final EventRecords records;
    private final Validators validators;
    private final EventQueries queries;

    EventResource(
            EventPages pages, EventRecords records, Validators validators, EventQueries queries) {
        this.pages = pages;
        this.records = records;
        this.validators = validators;
        this.queries = queries;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        EventQueries.Query query = queries.list(uri);
        return validators.list(
                headers,
                uri,
                () ->
                        Pages.of(
                                uri,
                                query.page(),
                                pages.page(
                                        query.filter(),
                                        query.sort(),
                                        query.page().after(),
                                        query.page().limit() + 1),
                                EventPages.Item::key,
                                EventPages.Item::id,
                                EventJson::item));
    }

    @GET
    @Path("/{id}")
    public Response one(String id, @Context HttpHeaders headers, @Context UriInfo uri) {
        queries.none(uri);
        return switch (found(id)) {
            case Found.Live live -> Validators.strong(headers, EventJson.whole(live));
            case Found.Moved(UUID successor) -> movedTo(successor, "");
            case Found.Split(List<UUID> heirs) -> throw gone("it is told as several now", heirs);
            case Found.Withdrawn(List<UUID> articles) ->
                    throw gone("no article tells of it any more", articles);
        };
    }

    private Found found(String id) {
        return records.find(Ids.parse(id, "the event"))
                .orElseThrow(() -> ProblemException.notFound("the event"));
    }

    static Response movedTo(UUID successor, String below) {
        return Response.status(308).location(URI.create("/v1/events/" + successor + below)).build();
    }

    static ProblemException gone(String why, List<UUID> named) {
        return new ProblemException(
                410,
                "gone",
                why,
                named.stream().map(id -> new Fault("/v1/events/" + id, why)).toList());
    }
}
