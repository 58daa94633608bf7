package dateline.gateway.proxy;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Json;
import dateline.contract.json.UnreadableJsonException;
import dateline.gateway.exchange.Exchange;
import dateline.gateway.exchange.Query;
import dateline.gateway.exchange.Visit;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.render.Rendering;
import dateline.gateway.route.Backend;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;

/// Writes all events of a query in another form than JSON. It walks the service's pages, one at a time
/// and no faster than the client reads, so memory holds one page and no database cursor waits for a
/// slow client.
final class Export {
    private static final int PAGE = 200;

    /// For 100,000 events. Pages are counted, and not events, so that empty ones come to an end too.
    private static final int MAX_PAGES = 500;

    private final Upstream upstream;
    private final Services services;
    private final Backend backend;
    private final Visit visit;
    private final Rendering rendering;
    private int pages;

    Export(
            Upstream upstream,
            Services services,
            Backend backend,
            Visit visit,
            Rendering rendering) {
        this.upstream = upstream;
        this.services = services;
        this.backend = backend;
        this.visit = visit;
        this.rendering = rendering;
    }

    void start() {
        page(Optional.empty());
    }

    private Exchange exchange() {
        return visit.exchange();
    }

    private void page(Optional<String> cursor) {
        if (exchange().response().closed()) {
            return;
        }
        Query query = visit.query().without("format").with("limit", Integer.toString(PAGE));
        Query next = cursor.map(value -> query.with("cursor", value)).orElse(query);
        upstream.get(
                        backend,
                        visit.request().path() + next,
                        exchange().trace(),
                        services.patience())
                .onSuccess(this::receive)
                .onFailure(failure -> exchange().refuse(BackendFailure.of(backend, failure)));
    }

    private void receive(Upstream.Reply reply) {
        if (reply.status() != 200) {
            Relay.problem(exchange(), backend, reply.status(), reply.body().getBytes());
            return;
        }
        try {
            write(Json.parse(reply.body().getBytes()));
        } catch (UnreadableJsonException _) {
            exchange()
                    .refuse(
                            Refusal.of(
                                    ProblemType.BAD_GATEWAY,
                                    "The " + backend.serviceName() + " gave no valid answer."));
        }
    }

    private void write(JsonNode page) {
        StringBuilder text = new StringBuilder();
        if (!exchange().response().headWritten()) {
            head();
            text.append(rendering.begin());
        }
        if (visit.request().method() == HttpMethod.HEAD) {
            exchange().response().end();
            return;
        }
        for (JsonNode event : page.path("items")) {
            text.append(rendering.event(event));
        }
        pages++;
        JsonNode next = page.path("page").path("next");
        boolean cut = pages >= MAX_PAGES && next.isTextual();
        if (cut || !next.isTextual()) {
            exchange().response().end(text.append(rendering.end(cut)).toString());
        } else {
            // A write is done when the client's side has taken it: this is what paces the walk.
            send(text.toString()).onSuccess(_ -> page(Optional.of(next.asText())));
        }
    }

    private void head() {
        HttpServerResponse response = exchange().response();
        response.putHeader("Content-Type", rendering.contentType());
        response.putHeader(
                "Content-Disposition", "attachment; filename=\"" + rendering.fileName() + "\"");
        response.putHeader("Vary", "Accept");
        response.setChunked(true);
        exchange().begin();
    }

    private Future<Void> send(String text) {
        return text.isEmpty() ? Future.succeededFuture() : exchange().response().write(text);
    }
}
