package dateline.gateway.proxy;

import dateline.contract.key.KeyLine;
import dateline.gateway.exchange.Caller;
import dateline.gateway.exchange.Exchange;
import dateline.gateway.exchange.Visit;
import dateline.gateway.guard.BodyRule;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.Backend;
import dateline.gateway.route.RequestBody;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One request on its way to a service. The body is never held: it flows as fast as both sides allow.
final class Forwarding {
    private final Visit visit;
    private final Backend backend;
    private final Upstream upstream;
    private final Services services;
    private final Deadline deadline;
    private final Consumer<HttpClientResponse> answered;
    private @Nullable HttpClientRequest sent;
    private boolean settled;

    /// @param answered what to do with the service's answer, which flows at once unless paused
    Forwarding(
            Visit visit,
            Backend backend,
            Upstream upstream,
            Services services,
            Deadline deadline,
            Consumer<HttpClientResponse> answered) {
        this.visit = visit;
        this.backend = backend;
        this.upstream = upstream;
        this.services = services;
        this.deadline = deadline;
        this.answered = answered;
    }

    void start() {
        HttpServerRequest request = visit.request();
        if (visit.operation().body() instanceof RequestBody.Takes) {
            request.pause();
        }
        exchange().response().closeHandler(_ -> settle());
        String uri = request.path() + visit.query().without("format");
        HttpMethod method = request.method();
        upstream.request(backend, method, uri, exchange().trace())
                .onSuccess(this::send)
                .onFailure(this::fail);
    }

    private Exchange exchange() {
        return visit.exchange();
    }

    private void send(HttpClientRequest out) {
        if (settled) {
            out.reset();
            return;
        }
        sent = out;
        EndToEnd.copyRequest(visit.request().headers(), out.headers());
        out.putHeader("Accept", visit.mediaType());
        if (visit.caller() instanceof Caller.Holder(KeyLine key)) {
            out.putHeader("Dateline-By", key.name());
        }
        out.exceptionHandler(_ -> {}); // the answer's future tells of it
        out.response().onSuccess(this::receive).onFailure(this::fail);
        switch (visit.operation().body()) {
            case RequestBody.None() -> {
                out.end();
                awaitAnswer();
            }
            case RequestBody.Takes takes -> sendBody(out, takes.maxBytes());
        }
    }

    private void sendBody(HttpClientRequest out, long maxBytes) {
        HttpServerRequest request = visit.request();
        if (request.headers().contains("Expect")) {
            exchange().response().writeContinue();
        }
        if (!out.headers().contains("Content-Length")) {
            out.setChunked(true);
        }
        deadline.set(services.upload(), () -> refuse(tooSlow()));
        new BoundedBody(request, maxBytes)
                .pipe()
                // Ending the request would make the service take what arrived for the whole.
                .endOnFailure(false)
                .to(out)
                .onSuccess(_ -> awaitAnswer())
                .onFailure(failure -> bodyFailed(failure, maxBytes));
    }

    private void awaitAnswer() {
        if (!settled) {
            deadline.set(
                    services.patience(), () -> fail(new TimeoutException("no answer in time")));
        }
    }

    private void receive(HttpClientResponse answer) {
        if (settled) {
            return;
        }
        settled = true;
        deadline.clear();
        exchange().response().closeHandler(_ -> answer.request().reset());
        answered.accept(answer);
    }

    private void bodyFailed(Throwable failure, long maxBytes) {
        if (failure instanceof BoundedBody.TooLongException) {
            refuse(BodyRule.tooLarge(maxBytes));
        } else {
            fail(failure);
        }
    }

    private void fail(Throwable failure) {
        refuse(BackendFailure.of(backend, failure));
    }

    private void refuse(Refusal refusal) {
        if (!settled) {
            settle();
            exchange().refuse(refusal);
        }
    }

    /// Gives the service's side up.
    private void settle() {
        settled = true;
        deadline.clear();
        if (sent != null) {
            sent.reset();
        }
    }

    private static Refusal tooSlow() {
        return Refusal.of(
                ProblemType.REQUEST_TIMEOUT, "The body did not arrive in the time it has.");
    }
}
