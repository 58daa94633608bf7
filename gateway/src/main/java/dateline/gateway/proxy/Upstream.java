package dateline.gateway.proxy;

import dateline.gateway.exchange.Trace;
import dateline.gateway.route.Backend;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Connections to the services: pooled, bounded, never waited for without end.
final class Upstream {
    private static final int CONNECT_MILLIS = 2_000;
    private static final int MAX_CONNECTIONS = 256;
    private static final int MAX_WAITING = 1_024;

    /// Longer than the longest wait for an answer, so that it only cuts a body that hangs.
    private static final int IDLE_SECONDS = 90;

    private static final long MAX_REPLY_BYTES = 4L * 1024 * 1024;

    private final Vertx vertx;
    private final HttpClient client;
    private final Services services;

    Upstream(Vertx vertx, Services services) {
        this.vertx = vertx;
        this.services = services;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(CONNECT_MILLIS)
                                .setDecompressionSupported(false)
                                .setMaxWaitQueueSize(MAX_WAITING)
                                .setKeepAliveTimeout(30)
                                .setIdleTimeout(IDLE_SECONDS)
                                .setIdleTimeoutUnit(TimeUnit.SECONDS),
                        new PoolOptions().setHttp1MaxSize(MAX_CONNECTIONS));
    }

    /// A request whose head and body are still to be sent.
    Future<HttpClientRequest> request(Backend backend, HttpMethod method, String uri, Trace trace) {
        URI base = services.at(backend);
        return client.request(
                new RequestOptions()
                        .setMethod(method)
                        .setHost(base.getHost())
                        .setPort(base.getPort() < 0 ? 80 : base.getPort())
                        .setURI(uri)
                        .setConnectTimeout(CONNECT_MILLIS)
                        .putHeader("traceparent", trace.traceparent()));
    }

    /// A whole answer to a question the gateway asks for itself.
    record Reply(int status, Buffer body) {}

    /// Fails with a `TimeoutException` when the whole answer has not come in time.
    Future<Reply> get(Backend backend, String uri, Trace trace, Duration patience) {
        Promise<Reply> promise = Promise.promise();
        Deadline deadline = new Deadline(vertx);
        deadline.set(patience, () -> promise.tryFail(new TimeoutException("no answer in time")));
        request(backend, HttpMethod.GET, uri, trace)
                .onFailure(promise::tryFail)
                .onSuccess(request -> {
                    promise.future().onFailure(_ -> request.reset());
                    request.send()
                            .compose(Upstream::whole)
                            .onSuccess(promise::tryComplete)
                            .onFailure(promise::tryFail);
                });
        return promise.future().onComplete(_ -> deadline.clear());
    }

    private static Future<Reply> whole(HttpClientResponse answer) {
        return new BoundedBody(answer, MAX_REPLY_BYTES)
                .collect()
                .map(body -> new Reply(answer.statusCode(), body));
    }
}
