package dateline.timeline.http;

import dateline.contract.event.Explanation;
import dateline.contract.json.Json;
import dateline.contract.json.Problem.Fault;
import dateline.timeline.events.EventRecords;
import dateline.timeline.events.EventRecords.Found;
import dateline.timeline.events.Explanations;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Events.
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EventResource {
    private final EventLists lists;
    private final EventRecords records;
    private final Explanations explanations;
    private final EventQueries queries;

    EventResource(
            EventLists lists,
            EventRecords records,
            Explanations explanations,
            EventQueries queries) {
        this.lists = lists;
        this.records = records;
        this.explanations = explanations;
        this.queries = queries;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        EventQueries.Query query = queries.list(uri);
        return lists.answer(uri, headers, query.page(), query.filter(), query.sort());
    }

    @GET
    @Path("/{id}")
    public Response one(String id, @Context HttpHeaders headers, @Context UriInfo uri) {
        queries.none(uri);
        return switch (found(id)) {
            case Found.Live live -> Validators.strong(headers, EventJson.whole(live));
            case Found.Moved(UUID successor) -> movedTo(successor, "");
            case Found.Split(List<UUID> heirs) -> throw gone("it is told as several now", heirs);
            case Found.Withdrawn(List<UUID> articles) -> throw withdrawn(articles);
        };
    }

    @GET
    @Path("/{id}/explanation")
    public Response explanation(String id, @Context HttpHeaders headers, @Context UriInfo uri) {
        queries.none(uri);
        Optional<Explanation> explanation = explanations.of(Ids.parse(id, "the event"));
        if (explanation.isPresent()) {
            return Validators.strong(headers, Json.tree(explanation.get()));
        }
        return switch (found(id)) {
            case Found.Moved(UUID successor) -> movedTo(successor, "/explanation");
            case Found.Split(List<UUID> heirs) -> throw gone("it is told as several now", heirs);
            case Found.Withdrawn(List<UUID> articles) -> throw withdrawn(articles);
            // It came while this was asked.
            case Found.Live _ -> throw ProblemException.notFound("the explanation");
        };
    }

    private Found found(String id) {
        return records.find(Ids.parse(id, "the event"))
                .orElseThrow(() -> ProblemException.notFound("the event"));
    }

    private static Response movedTo(UUID successor, String below) {
        // Relative, so that it holds behind any gateway; `location` would make it absolute.
        return Response.status(308)
                .header(HttpHeaders.LOCATION, "/v1/events/" + successor + below)
                .build();
    }

    private static ProblemException gone(String why, List<UUID> heirs) {
        return new ProblemException(
                410,
                "gone",
                why,
                heirs.stream()
                        .map(id -> new Fault("/v1/events/" + id, "one of its heirs"))
                        .toList());
    }

    private static ProblemException withdrawn(List<UUID> articles) {
        String why = "no article tells of it any more";
        return new ProblemException(
                410,
                "gone",
                why,
                articles.stream()
                        .map(id -> new Fault("/v1/articles/" + id, "it was retracted or changed"))
                        .toList());
    }
}
