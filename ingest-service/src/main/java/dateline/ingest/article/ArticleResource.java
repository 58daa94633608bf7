package dateline.ingest.article;

import dateline.contract.article.ArticleView;
import dateline.contract.json.Json;
import dateline.ingest.body.Bodies;
import dateline.ingest.body.Body;
import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import dateline.ingest.request.ArticlePost;
import dateline.ingest.request.ArticleReader;
import dateline.ingest.request.Media;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The public paths that change articles.
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public final class ArticleResource {
    static final String POSITION = "Dateline-Position";
    static final String BY = "Dateline-By";

    private static final int MADE_FROM_A_NAME = 5;

    private final Bodies bodies;
    private final Articles articles;
    private final InstantSource clock;

    ArticleResource(Bodies bodies, Articles articles, InstantSource clock) {
        this.bodies = bodies;
        this.articles = articles;
        this.clock = clock;
    }

    @POST
    @Consumes({Media.JSON, Media.TEXT, Media.HTML})
    public Response post(
            @Context HttpServerRequest request,
            @HeaderParam("Content-Type") MediaType type,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam(BY) @Nullable String by) {
        Articles.Sender sender = Articles.Sender.now(by, clock);
        try (Body body = bodies.read(request)) {
            ArticlePost post = ArticleReader.read(media(type), body.bytes(), sender.at());
            return answer(articles.post(post, Expectation.optional(ifMatch), sender));
        }
    }

    @PUT
    @Path("/{id}")
    @Consumes({Media.JSON, Media.TEXT, Media.HTML})
    public Response put(
            @RestPath String id,
            @Context HttpServerRequest request,
            @HeaderParam("Content-Type") MediaType type,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam(BY) @Nullable String by) {
        UUID article = articleId(id);
        String expects = Expectation.required(ifMatch);
        Articles.Sender sender = Articles.Sender.now(by, clock);
        try (Body body = bodies.read(request)) {
            ArticlePost post = ArticleReader.read(media(type), body.bytes(), sender.at());
            return answer(articles.put(article, post, expects, sender));
        }
    }

    @DELETE
    @Path("/{id}")
    public Response delete(
            @RestPath String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam(BY) @Nullable String by) {
        UUID article = articleId(id);
        return answer(
                articles.retract(
                        article, Expectation.required(ifMatch), Articles.Sender.now(by, clock)));
    }

    private static Response answer(Answer answer) {
        ArticleView article = answer.article();
        Response.ResponseBuilder response =
                switch (answer) {
                    case Answer.Received(var _, var position) ->
                            Response.accepted().header(POSITION, position.toString());
                    case Answer.Unchanged _ ->
                            Response.ok().header("ETag", "\"" + article.etag() + "\"");
                };
        return response.header("Location", "/v1/articles/" + article.id())
                .entity(Json.bytes(article))
                .build();
    }

    private static Media media(MediaType type) {
        return Media.of(
                type.getType() + "/" + type.getSubtype(), type.getParameters().get("charset"));
    }

    private static UUID articleId(String text) {
        try {
            UUID id = UUID.fromString(text);
            if (id.version() == MADE_FROM_A_NAME && id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException notAUuid) {
            // Answered as any other id that nobody has.
        }
        throw Refusal.of(Reason.NOT_FOUND, "No article has this id.");
    }
}
