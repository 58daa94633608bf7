package dateline.gateway.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.article.ArticleView;
import dateline.contract.article.PositionOutcome;
import dateline.contract.article.PositionOutcome.State;
import dateline.contract.json.Json;
import dateline.gateway.exchange.Trace;
import dateline.gateway.route.Backend;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/// Follows an article that was known already, so that nothing new stands in the log to be waited for,
/// but that may not be merged yet.
final class Settling {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 200;

    private final Vertx vertx;
    private final Upstream upstream;
    private final Trace trace;

    Settling(Vertx vertx, Upstream upstream, Trace trace) {
        this.vertx = vertx;
        this.upstream = upstream;
        this.trace = trace;
    }

    /// What became of it; still pending if the time is up. Fails when the service cannot be asked.
    ///
    /// @param seconds how long to wait at most
    Future<PositionOutcome> outcome(UUID article, int seconds) {
        return look(article, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds));
    }

    private Future<PositionOutcome> look(UUID id, long until) {
        return get("/internal/articles/" + id)
                .map(body -> Json.read(body, ArticleView.class))
                .compose(article ->
                        switch (article.status()) {
                            case "projected" -> told(article);
                            case "failed", "retracted" ->
                                    Future.succeededFuture(settled(article, List.of()));
                            default -> lookAgain(article, until);
                        });
    }

    private Future<PositionOutcome> lookAgain(ArticleView article, long until) {
        return System.nanoTime() > until
                ? Future.succeededFuture(
                        new PositionOutcome(State.PENDING, false, false, null, List.of(), null))
                : vertx.timer(PAUSE_MILLIS, TimeUnit.MILLISECONDS)
                        .compose(_ -> look(article.id(), until));
    }

    private Future<PositionOutcome> told(ArticleView article) {
        return events(article, "", List.of()).map(events -> settled(article, events));
    }

    private Future<List<UUID>> events(ArticleView article, String cursor, List<UUID> before) {
        return get("/v1/articles/" + article.id() + "/events?limit=200" + cursor)
                .compose(page -> {
                    List<UUID> all = new ArrayList<>(before);
                    page.path("items")
                            .forEach(item -> all.add(UUID.fromString(item.path("id").asText())));
                    JsonNode next = page.path("page").path("next");
                    return next.isTextual()
                            ? events(article, "&cursor=" + next.asText(), all)
                            : Future.succeededFuture(all);
                });
    }

    private static PositionOutcome settled(ArticleView article, List<UUID> events) {
        State state = article.status().equals("failed") ? State.FAILED : State.VOID;
        boolean retraction = article.status().equals("retracted");
        return new PositionOutcome(state, retraction, false, article, events, article.problem());
    }

    private Future<JsonNode> get(String uri) {
        return upstream.get(Backend.TIMELINE, uri, trace, PATIENCE)
                .map(reply -> {
                    if (reply.status() != 200) {
                        throw new IllegalStateException("answered " + reply.status());
                    }
                    return Json.parse(reply.body().getBytes());
                });
    }
}
