package dateline.gateway.proxy;

import dateline.gateway.exchange.Exchange;
import dateline.gateway.exchange.Visit;
import dateline.gateway.problem.ProblemBody;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.Backend;
import dateline.gateway.route.Target;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.util.Arrays;
import java.util.Map;
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

    private void receive(Visit visit, Backend backend, OptionalInt wait, HttpClientResponse in) {
        if (in.statusCode() >= 400) {
            relayProblem(visit.exchange(), backend, in);
        } else if (wait.isPresent() && wait.getAsInt() > 0) {
            new Waiting(upstream, visit.exchange(), wait.getAsInt()).follow(in);
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
        ProblemBody.relayed(
                        body.getBytes(),
                        in.statusCode(),
                        exchange.instance(),
                        exchange.trace().traceId())
                .ifPresentOrElse(
                        problem -> exchange.problem(in.statusCode(), Map.of(), problem),
                        () -> exchange.refuse(unexplained(backend, in.statusCode())));
    }

    /// A failure that the service gave no problem details for.
    private static Refusal unexplained(Backend backend, int status) {
        ProblemType type =
                Arrays.stream(ProblemType.values())
                        .filter(known -> known.status() == status && status < 500)
                        .findFirst()
                        .orElse(status == 503 ? ProblemType.UNAVAILABLE : ProblemType.BAD_GATEWAY);
        return Refusal.of(
                type,
                "The " + backend.serviceName() + " answered " + status + " without a reason.");
    }
}
