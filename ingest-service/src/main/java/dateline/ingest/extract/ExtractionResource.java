package dateline.ingest.extract;

import dateline.contract.extraction.Extraction;
import dateline.contract.json.Json;
import dateline.ingest.body.Bodies;
import dateline.ingest.body.Body;
import dateline.ingest.problem.Refusal;
import dateline.ingest.request.ArticlePost;
import dateline.ingest.request.ArticleReader;
import dateline.ingest.request.Media;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/// Extraction without storing anything.
@Path("/v1/extractions")
@RunOnVirtualThread
public final class ExtractionResource {
    private static final int MULTI_STATUS = 207;
    private static final int MOST_LINES = 10_000;
    private static final int UNDER_WAY = 8;

    private final Bodies bodies;
    private final Extractions extractions;
    private final InstantSource clock;

    ExtractionResource(Bodies bodies, Extractions extractions, InstantSource clock) {
        this.bodies = bodies;
        this.extractions = extractions;
        this.clock = clock;
    }

    @POST
    @Consumes({Media.JSON, Media.TEXT, Media.HTML})
    @Produces(MediaType.APPLICATION_JSON)
    public Response extract(
            @Context HttpServerRequest request, @HeaderParam("Content-Type") MediaType type) {
        Media media =
                Media.of(
                        type.getType() + "/" + type.getSubtype(),
                        type.getParameters().get("charset"));
        try (Body body = bodies.read(request)) {
            ArticlePost post = ArticleReader.read(media, body.bytes(), clock.instant());
            return Response.ok(Json.bytes(extract(post).join())).build();
        }
    }

    /// One article a line, one extraction or problem a line, in the same order.
    @POST
    @Consumes(Media.LINES)
    @Produces(Media.LINES)
    public Response extractAll(@Context HttpServerRequest request) {
        Instant now = clock.instant();
        try (Body body = bodies.read(request)) {
            List<String> lines = ArticleReader.lines(body.bytes(), MOST_LINES);
            return Response.status(MULTI_STATUS).entity(results(lines, now)).build();
        }
    }

    private String results(List<String> lines, Instant now) {
        StringBuilder results = new StringBuilder();
        Queue<CompletableFuture<String>> underWay = new ArrayDeque<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                underWay.add(result(line, now));
            }
            if (underWay.size() == UNDER_WAY) {
                results.append(underWay.remove().join()).append('\n');
            }
        }
        underWay.forEach(future -> results.append(future.join()).append('\n'));
        return results.toString();
    }

    private CompletableFuture<String> result(String line, Instant now) {
        try {
            return extract(ArticleReader.json(line, now)).thenApply(Json::text);
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(Json.text(refusal.problem(null, null)));
        }
    }

    private CompletableFuture<Extraction> extract(ArticlePost post) {
        return extractions.onRequest(post.id(), post.articleId(), post.content());
    }
}
