package dateline.ingest.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.contract.article.ArticleView;
import dateline.contract.json.Json;
import dateline.contract.json.Problem;
import dateline.ingest.body.Bodies;
import dateline.ingest.body.Body;
import dateline.ingest.problem.Refusal;
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
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Many articles at once, one JSON object a line; one result a line, in the same order. A bad line
/// harms no other.
@Path("/v1/articles")
@Produces(Media.LINES)
@RunOnVirtualThread
public final class BatchResource {
    private static final int MULTI_STATUS = 207;
    private static final int ACCEPTED = 202;
    private static final int MOST_LINES = 10_000;
    private static final int UNDER_WAY = 64;

    private final Bodies bodies;
    private final Articles articles;
    private final InstantSource clock;

    BatchResource(Bodies bodies, Articles articles, InstantSource clock) {
        this.bodies = bodies;
        this.articles = articles;
        this.clock = clock;
    }

    @POST
    @Consumes(Media.LINES)
    public Response post(
            @Context HttpServerRequest request,
            @HeaderParam(ArticleResource.BY) @Nullable String by) {
        Articles.Sender sender = Articles.Sender.now(by, clock);
        try (Body body = bodies.read(request)) {
            List<Result> results = postAll(ArticleReader.lines(body.bytes(), MOST_LINES), sender);
            StringBuilder lines = new StringBuilder();
            results.forEach(result -> lines.append(Json.text(result)).append('\n'));
            return Response.status(MULTI_STATUS).entity(lines.toString()).build();
        }
    }

    private List<Result> postAll(List<String> lines, Articles.Sender sender) {
        List<Result> results = new ArrayList<>();
        Queue<CompletableFuture<Result>> underWay = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                underWay.add(post(i + 1, lines.get(i), sender));
            }
            if (underWay.size() == UNDER_WAY) {
                results.add(underWay.remove().join());
            }
        }
        underWay.forEach(future -> results.add(future.join()));
        return results;
    }

    private CompletableFuture<Result> post(int line, String json, Articles.Sender sender) {
        try {
            return articles.append(ArticleReader.json(json, sender.at()), sender)
                    .thenApply(received -> Result.of(line, received))
                    .exceptionally(failure -> Result.of(line, refusal(failure)));
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(Result.of(line, refusal));
        }
    }

    private static Refusal refusal(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        throw new CompletionException(cause);
    }

    /// What became of one line.
    ///
    /// @param line 1 for the first
    /// @param article null: the line was refused
    /// @param position where the log has it; null: the line was refused
    /// @param problem null: the line was received
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(
            int line,
            int status,
            @Nullable ArticleView article,
            @Nullable String position,
            @Nullable Problem problem) {

        static Result of(int line, Answer.Received received) {
            String position = received.position().toString();
            return new Result(line, ACCEPTED, received.article(), position, null);
        }

        static Result of(int line, Refusal refusal) {
            Problem problem = refusal.problem(null, null);
            return new Result(line, problem.status(), null, null, problem);
        }
    }
}
