package dateline.timeline.http;

import dateline.contract.article.ArticleView;
import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Articles;
import dateline.timeline.waiting.Waiters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;

/// What the other services ask; the gateway passes none of it on.
@Path("/internal")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class InternalResource {
    private final Waiters waiters;
    private final Articles articles;
    private final TimelineConfig config;

    InternalResource(Waiters waiters, Articles articles, TimelineConfig config) {
        this.waiters = waiters;
        this.articles = articles;
        this.config = config;
    }

    /// What became of a record of the log; waits up to `wait` seconds for it to settle.
    @GET
    @Path("/positions/{position}")
    public PositionOutcome position(String position, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, config.query());
        int seconds = parameters.number("wait", 0, config.waiting().maxSeconds(), 0);
        parameters.finish();
        return waiters.await(parsed(position), Duration.ofSeconds(seconds));
    }

    /// An article as the log has it so far, retracted ones too.
    @GET
    @Path("/articles/{id}")
    public ArticleView article(String id) {
        return articles.find(Ids.parse(id, "the article"))
                .orElseThrow(() -> ProblemException.notFound("the article"));
    }

    private static Position parsed(String position) {
        try {
            return Position.parse(position);
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            throw ProblemException.notFound("the position");
        }
    }
}
