package dateline.gateway.exchange;

import dateline.gateway.problem.ProblemBody;
import dateline.gateway.problem.Refusal;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;

/// One request and its answer.
public final class Exchange {
    /// How long the rest of a refused request is read, so that the refusal reaches its sender.
    private static final long LINGER_MILLIS = 1_000;

    private static final int MAX_INSTANCE = 500;

    private final Vertx vertx;
    private final HttpServerRequest request;
    private final Trace trace;

    public Exchange(Vertx vertx, HttpServerRequest request) {
        this.vertx = vertx;
        this.request = request;
        this.trace = Trace.of(request.getHeader("traceparent"));
        request.exceptionHandler(_ -> {}); // the connection's end is noticed where it matters
        request.response().exceptionHandler(_ -> {});
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return request.response();
    }

    public Trace trace() {
        return trace;
    }

    /// Answers with problem details; an answer that has already begun is cut off instead, so that
    /// nobody takes half of it for the whole.
    public void refuse(Refusal refusal) {
        problem(
                refusal.type().status(),
                refusal.headers(),
                ProblemBody.of(refusal, instance(), trace.traceId()));
    }

    /// Answers with these problem details.
    public void problem(int status, Map<String, String> headers, byte[] body) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            request.connection().close();
            return;
        }
        response.setStatusCode(status);
        headers.forEach(response::putHeader);
        response.putHeader("Content-Type", "application/problem+json");
        response.putHeader("Cache-Control", "no-store");
        end(body);
    }

    /// Ends the answer with these bytes; status and headers are set.
    public void end(byte[] body) {
        boolean unread = !request.isEnded() && hasBody();
        if (unread) {
            response().putHeader("Connection", "close");
        }
        begin();
        response()
                .end(Buffer.buffer(body))
                .onComplete(_ -> {
                    if (unread) {
                        linger();
                    }
                });
    }

    /// Sets what every answer carries; to be called right before its first byte.
    public void begin() {
        SecurityHeaders.addTo(response().headers());
    }

    /// The path that was asked for, as problem details name it.
    public String instance() {
        String path = request.path();
        if (path == null || !path.startsWith("/")) {
            return "/";
        }
        return path.length() > MAX_INSTANCE ? path.substring(0, MAX_INSTANCE) : path;
    }

    private boolean hasBody() {
        String length = request.getHeader("Content-Length");
        return request.headers().contains("Transfer-Encoding")
                || (length != null && !length.equals("0"));
    }

    private void linger() {
        vertx.setTimer(LINGER_MILLIS, _ -> request.connection().close());
        if (request.isEnded()) {
            request.connection().close();
            return;
        }
        request.handler(_ -> {});
        request.endHandler(_ -> request.connection().close());
        request.resume();
    }
}
