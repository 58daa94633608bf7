package dateline.timeline.http;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleView;
import dateline.timeline.TimelineConfig;
import dateline.timeline.articles.ArticleQuery;
import dateline.timeline.articles.PublishedDay;
import dateline.timeline.articles.RevisionView;
import dateline.timeline.events.Cursor;
import dateline.timeline.events.EventFilter;
import dateline.timeline.events.Sort;
import dateline.timeline.store.Articles;
import dateline.timeline.store.Texts;
import dateline.timeline.waiting.Waiters;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Articles as the log has them so far.
@Path("/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ArticleResource {
    private static final String RETRACTED = "retracted";

    private final Articles articles;
    private final Texts texts;
    private final EventLists lists;
    private final EventQueries queries;
    private final Validators validators;
    private final Waiters waiters;
    private final TimelineConfig config;

    ArticleResource(
            Articles articles,
            Texts texts,
            EventLists lists,
            EventQueries queries,
            Validators validators,
            Waiters waiters,
            TimelineConfig config) {
        this.articles = articles;
        this.texts = texts;
        this.lists = lists;
        this.queries = queries;
        this.validators = validators;
        this.waiters = waiters;
        this.config = config;
    }

    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = Parameters.of(uri, config.query());
        String source = parameters.text("source").orElse(null);
        String tag = parameters.text("tag").orElse(null);
        EventQueries.Period published = EventQueries.period(parameters);
        String query = "articles " + List.of("" + source, "" + tag, "" + published);
        Pages.Asked asked = queries.page(parameters, query);
        return validators.list(
                headers,
                uri,
                () ->
                        Pages.of(
                                uri,
                                asked,
                                articles.list(
                                        new ArticleQuery(
                                                source,
                                                tag,
                                                published.from(),
                                                published.to(),
                                                after(asked.after()),
                                                asked.limit() + 1)),
                                view -> PublishedDay.of(view.publishedAt()),
                                ArticleView::id,
                                view -> view));
    }

    @GET
    @Path("/{id}")
    public Response one(String id, @Context HttpHeaders headers, @Context UriInfo uri) {
        queries.none(uri);
        ArticleView article = present(id);
        String etag = article.etag();
        return etag == null
                ? Response.ok(article).build()
                : Validators.strong(headers, etag, article);
    }

    @GET
    @Path("/{id}/text")
    @Produces(MediaType.TEXT_PLAIN)
    public Response text(String id, @Context UriInfo uri) {
        queries.none(uri);
        ArticleView article = present(id);
        String text =
                texts.of(article.id())
                        .orElseThrow(() -> ProblemException.notFound("the article's text"));
        return Response.ok(text, "text/plain; charset=utf-8").build();
    }

    @GET
    @Path("/{id}/content")
    public ArticleContent content(String id, @Context UriInfo uri) {
        queries.none(uri);
        return texts.content(present(id).id())
                .orElseThrow(() -> ProblemException.notFound("the article's content"));
    }

    @GET
    @Path("/{id}/revisions")
    public Response revisions(String id, @Context UriInfo uri) {
        Parameters parameters = Parameters.of(uri, config.query());
        UUID articleId = known(id).id();
        Pages.Asked asked = queries.page(parameters, "revisions " + articleId);
        Cursor after = asked.after();
        int from = after == null ? 1 : (int) after.key() + 1;
        return Pages.of(
                        uri,
                        asked,
                        articles.revisions(articleId, from, asked.limit() + 1),
                        RevisionView::revision,
                        RevisionView::articleId,
                        view -> view)
                .build();
    }

    @GET
    @Path("/{id}/revisions/{n}")
    public RevisionView revision(String id, String n, @Context UriInfo uri) {
        queries.none(uri);
        UUID articleId = known(id).id();
        return articles.revisions(articleId, number(n), 1).stream()
                .filter(r -> n.equals(String.valueOf(r.revision())))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("the revision"));
    }

    @GET
    @Path("/{id}/events")
    public Response events(String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        Parameters parameters = Parameters.of(uri, config.query());
        UUID articleId = present(id).id();
        Pages.Asked asked = queries.page(parameters, "events of " + articleId);
        return lists.answer(uri, headers, asked, EventFilter.ofArticle(articleId), Sort.WHEN);
    }

    private ArticleView known(String id) {
        UUID articleId = Ids.parse(id, "the article");
        return waiters.search(() -> articles.find(articleId), config.waiting().forArticle())
                .orElseThrow(() -> ProblemException.notFound("the article"));
    }

    /// Known and not taken back.
    private ArticleView present(String id) {
        ArticleView article = known(id);
        if (article.status().equals(RETRACTED)) {
            throw ProblemException.retracted(article);
        }
        return article;
    }

    private static int number(String n) {
        try {
            return Integer.parseInt(n);
        } catch (NumberFormatException _) {
            throw ProblemException.notFound("the revision");
        }
    }

    private static ArticleQuery.@Nullable After after(@Nullable Cursor cursor) {
        return cursor == null ? null : new ArticleQuery.After((int) cursor.key(), cursor.id());
    }
}
