package dateline.gateway.proxy;

import dateline.contract.article.ArticleView;
import dateline.contract.article.PositionOutcome;
import dateline.contract.article.PositionOutcome.State;
import dateline.contract.json.Json;
import dateline.gateway.exchange.Exchange;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.Backend;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/// What a service accepted is followed until it can be read: `Prefer: wait` (RFC 7240).
final class Waiting {
    private static final long MAX_BYTES = 1024 * 1024;

    /// What the timeline service may take longer than it was told to.
    private static final Duration GRACE = Duration.ofSeconds(5);

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,9}-[0-9]{1,18}");

    private final Upstream upstream;
    private final Settling settling;
    private final Exchange exchange;
    private final int seconds;

    Waiting(Upstream upstream, Settling settling, Exchange exchange, int seconds) {
        this.settling = settling;
        this.upstream = upstream;
        this.exchange = exchange;
        this.seconds = seconds;
    }

    /// What a client that waited is shown.
    record Shown(ArticleView article, List<UUID> events) {
        Shown {
            events = List.copyOf(events);
        }
    }

    /// Holds the answer back until what was accepted has become visible, or the time is up.
    void follow(HttpClientResponse accepted) {
        new BoundedBody(accepted, MAX_BYTES)
                .collect()
                .onFailure(_ -> exchange.refuse(lost()))
                .onSuccess(body -> ask(accepted, body));
    }

    private void ask(HttpClientResponse accepted, Buffer body) {
        outcome(accepted, body)
                .map(Optional::of)
                // Whatever went wrong: that it was accepted is certain, and all that is told then.
                .otherwise(Optional.empty())
                .map(outcome -> outcome.filter(o -> o.state() != State.PENDING))
                .onSuccess(outcome ->
                        outcome.ifPresentOrElse(this::tell, () -> notYet(accepted, body)));
    }

    private Future<PositionOutcome> outcome(HttpClientResponse accepted, Buffer body) {
        String position = accepted.getHeader("Dateline-Position");
        if (position == null || !POSITION.matcher(position).matches()) {
            return Future.succeededFuture(body)
                    .map(bytes -> Json.read(bytes.getBytes(), ArticleView.class).id())
                    .compose(id -> settling.outcome(id, seconds));
        }
        String uri = "/internal/positions/" + position + "?wait=" + seconds;
        return upstream.get(Backend.TIMELINE, uri, exchange.trace(), GRACE.plusSeconds(seconds))
                .map(Waiting::read);
    }

    private static PositionOutcome read(Upstream.Reply reply) {
        if (reply.status() != 200) {
            throw new IllegalStateException("answered " + reply.status());
        }
        return Json.read(reply.body().getBytes(), PositionOutcome.class);
    }

    private void tell(PositionOutcome outcome) {
        exchange.response().putHeader("Preference-Applied", "wait");
        switch (outcome.state()) {
            case UNMET ->
                    exchange.refuse(
                            Refusal.of(
                                    ProblemType.PRECONDITION_FAILED,
                                    "The article has changed: If-Match no longer holds."));
            case FAILED -> exchange.refuse(Refusal.of(ProblemType.UNPROCESSABLE, reason(outcome)));
            case APPLIED, VOID -> done(outcome);
            case PENDING -> throw new IllegalArgumentException("still pending: " + outcome);
        }
    }

    private static String reason(PositionOutcome outcome) {
        return outcome.problem() == null
                ? "Nothing can be extracted from this article."
                : outcome.problem();
    }

    private void done(PositionOutcome outcome) {
        HttpServerResponse response = exchange.response();
        ArticleView article = outcome.article();
        if (outcome.retraction() || article == null) {
            exchange.begin();
            response.setStatusCode(204).end();
            return;
        }
        response.setStatusCode(outcome.created() ? 201 : 200);
        response.putHeader("Location", "/v1/articles/" + article.id());
        response.putHeader("Content-Type", "application/json");
        if (article.etag() != null) {
            response.putHeader("ETag", '"' + article.etag() + '"');
        }
        exchange.end(Json.bytes(new Shown(article, outcome.events())));
    }

    /// The service's own answer: accepted, but not to be read yet.
    private void notYet(HttpClientResponse accepted, Buffer body) {
        HttpServerResponse response = exchange.response();
        response.setStatusCode(accepted.statusCode());
        EndToEnd.copyAnswer(accepted.headers(), response.headers());
        exchange.begin();
        response.end(body);
    }

    private static Refusal lost() {
        return BackendFailure.of(Backend.INGEST, new TimeoutException("its answer was cut off"));
    }
}
