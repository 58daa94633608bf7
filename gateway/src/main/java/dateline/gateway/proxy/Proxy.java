package dateline.gateway.proxy;

import dateline.gateway.exchange.Exchange;
import dateline.gateway.exchange.Visit;
import dateline.gateway.render.CalendarRendering;
import dateline.gateway.render.CsvRendering;
import dateline.gateway.render.NdjsonRendering;
import dateline.gateway.render.Rendering;
import dateline.gateway.route.Backend;
import dateline.gateway.route.RouteTable;
import dateline.gateway.route.Target;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;
import java.util.OptionalInt;

/// Passes requests on to the services and their answers back.
public final class Proxy {
    private static final long MAX_PROBLEM_BYTES = 256 * 1024;

    private final Vertx vertx;
    private final Services services;
    private final Upstream upstream;

    public Proxy(Vertx vertx, Services services) {
        this.vertx = vertx;
        this.services = services;
        this.upstream = new Upstream(vertx, services);
    }

    public void pass(Visit visit, Target.Forward target) {
        Backend backend = target.backend();
        OptionalInt wait =
                target.waits()
                        ? Wait.seconds(visit.request().headers().getAll("Prefer"))
                        : OptionalInt.empty();
        new Forwarding(
                        visit,
                        backend,
                        upstream,
                        services,
                        new Deadline(vertx),
                        answer -> receive(visit, backend, wait, answer))
                .start();
    }

    /// JSON as the service pages it; the other forms of all its pages.
    public void pass(Visit visit, Target.Rendered target) {
        Backend backend = target.backend();
        rendering(visit.mediaType())
                .ifPresentOrElse(
                        form -> new Export(upstream, services, backend, visit, form).start(),
                        () -> pass(visit, new Target.Forward(backend, false)));
    }

    private static Optional<Rendering> rendering(String mediaType) {
        return switch (mediaType) {
            case RouteTable.NDJSON -> Optional.of(new NdjsonRendering());
            case RouteTable.CSV -> Optional.of(new CsvRendering());
            case RouteTable.CALENDAR -> Optional.of(new CalendarRendering());
            default -> Optional.empty();
        };
    }

    private void receive(Visit visit, Backend backend, OptionalInt wait, HttpClientResponse in) {
        if (in.statusCode() >= 400) {
            relayProblem(visit.exchange(), backend, in);
        } else if (wait.isPresent() && wait.getAsInt() > 0) {
            Exchange exchange = visit.exchange();
            Settling settling = new Settling(vertx, upstream, exchange.trace());
            new Waiting(upstream, settling, exchange, wait.getAsInt()).follow(in);
        } else {
            stream(visit.exchange(), in);
        }
    }

    private static void stream(Exchange exchange, HttpClientResponse in) {
        HttpServerResponse out = exchange.response();
        out.setStatusCode(in.statusCode());
        EndToEnd.copyAnswer(in.headers(), out.headers());
        exchange.begin();
        if (isBodiless(exchange, in)) {
            out.end();
            return;
        }
        out.setChunked(!out.headers().contains("Content-Length"));
        in.pipe()
                // Half an answer must not look whole.
                .endOnFailure(false)
                .to(out)
                .onFailure(_ -> {
                    in.request().reset();
                    exchange.request().connection().close();
                });
    }

    private static boolean isBodiless(Exchange exchange, HttpClientResponse in) {
        return exchange.request().method() == HttpMethod.HEAD
                || in.statusCode() == 204
                || in.statusCode() == 304;
    }

    private void relayProblem(Exchange exchange, Backend backend, HttpClientResponse in) {
        Deadline deadline = new Deadline(vertx);
        deadline.set(services.patience(), () -> in.request().reset());
        new BoundedBody(in, MAX_PROBLEM_BYTES)
                .collect()
                .onComplete(body -> {
                    deadline.clear();
                    tellProblem(
                            exchange,
                            backend,
                            in,
                            body.succeeded() ? body.result() : Buffer.buffer());
                });
    }

    private static void tellProblem(
            Exchange exchange, Backend backend, HttpClientResponse in, Buffer body) {
        EndToEnd.copyAnswer(in.headers(), exchange.response().headers());
        exchange.response().headers().remove("Content-Length");
        Relay.problem(exchange, backend, in.statusCode(), body.getBytes());
    }
}
