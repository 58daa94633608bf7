package dateline.gateway.server;

import dateline.gateway.exchange.Exchange;
import dateline.gateway.exchange.Gate;
import dateline.gateway.guard.AcceptRule;
import dateline.gateway.guard.BodyRule;
import dateline.gateway.guard.HostRule;
import dateline.gateway.guard.ParameterRule;
import dateline.gateway.guard.SiteRule;
import dateline.gateway.identity.AccessRule;
import dateline.gateway.identity.Allowance;
import dateline.gateway.identity.Identity;
import dateline.gateway.identity.KeyRing;
import dateline.gateway.identity.RateRule;
import dateline.gateway.page.Pages;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.proxy.Proxy;
import dateline.gateway.proxy.Services;
import io.github.bucket4j.TimeMeter;
import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// The public HTTP server. It is a Vert.x server of its own, and not the framework's: only so can a
/// request that cannot even be parsed be answered with problem details, and a slow head be cut off.
final class PublicServer {
    private static final int MAX_LINE = 8 * 1024;
    private static final int MAX_HEAD = 16 * 1024;
    private static final int IDLE_SECONDS = 75;
    private static final int CALLERS = 10_000;

    /// A key that is taken back is refused within five seconds.
    private static final long KEYS_MILLIS = 2_000;

    private final Vertx vertx;
    private final HttpServer server;

    PublicServer(Vertx vertx, GatewaySettings settings, Requests requests) {
        this.vertx = vertx;
        Optional<KeyRing> keys = settings.keysFile().map(KeyRing::new);
        new Exposure(settings.host(), keys.isPresent(), settings.openBehindLoopback()).require();
        keys.ifPresent(ring -> vertx.setPeriodic(KEYS_MILLIS, _ -> reload(ring)));
        Connections connections = new Connections(vertx, settings.connections(), settings.head());
        Reception reception = reception(vertx, settings, keys);
        this.server =
                vertx.createHttpServer(options(settings))
                        .connectionHandler(connections::opened)
                        .invalidRequestHandler(this::refuseInvalid)
                        .requestHandler(request -> {
                            connections.received(request);
                            long begun = System.nanoTime();
                            request.response()
                                    .endHandler(_ -> {
                                        connections.answered(request);
                                        requests.answered(request, begun);
                                    });
                            reception.receive(request);
                        });
    }

    private void reload(KeyRing keys) {
        vertx.executeBlocking(() -> {
            keys.reload();
            return keys;
        });
    }

    private static Reception reception(
            Vertx vertx, GatewaySettings settings, Optional<KeyRing> keys) {
        Services services =
                new Services(
                        settings.ingestUrl(),
                        settings.timelineUrl(),
                        settings.patience(),
                        settings.upload());
        return new Reception(
                vertx,
                new HostRule(keys.isPresent()),
                new Identity(keys),
                gates(settings, keys.isPresent()),
                new Proxy(vertx, services),
                new Pages());
    }

    /// In the order in which they are asked: who it is before what is wrong with the request.
    private static List<Gate> gates(GatewaySettings settings, boolean keysInUse) {
        return List.of(
                new SiteRule(keysInUse),
                new RateRule(
                        allowance(settings.keyRate(), settings.keyBurst()),
                        allowance(settings.addressRate(), settings.addressBurst()),
                        allowance(settings.keyRate(), settings.keyBurst())),
                new AccessRule(),
                new ParameterRule(),
                new AcceptRule(),
                new BodyRule());
    }

    private static Allowance allowance(double perSecond, int burst) {
        return new Allowance(perSecond, burst, CALLERS, TimeMeter.SYSTEM_NANOTIME);
    }

    private static HttpServerOptions options(GatewaySettings settings) {
        return new HttpServerOptions()
                .setHost(settings.host())
                .setPort(settings.port())
                .setMaxInitialLineLength(MAX_LINE)
                .setMaxHeaderSize(MAX_HEAD)
                .setHttp2ClearTextEnabled(false)
                .setCompressionSupported(false)
                .setDecompressionSupported(false)
                .setIdleTimeout(IDLE_SECONDS)
                .setIdleTimeoutUnit(TimeUnit.SECONDS);
    }

    /// @return the port it listens on
    /// @throws CompletionException if the port is taken
    int start() {
        return server.listen().toCompletionStage().toCompletableFuture().join().actualPort();
    }

    void stop() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    private void refuseInvalid(HttpServerRequest request) {
        new Exchange(vertx, request).refuse(invalid(request.decoderResult().cause()));
    }

    private static Refusal invalid(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ ->
                    Refusal.of(ProblemType.URI_TOO_LONG, "The request line is too long.");
            case TooLongHttpHeaderException _ ->
                    Refusal.of(ProblemType.HEADERS_TOO_LARGE, "The header fields are too large.");
            case TooLongFrameException _ ->
                    Refusal.of(ProblemType.HEADERS_TOO_LARGE, "The request head is too large.");
            default -> Refusal.of(ProblemType.BAD_REQUEST, "This is no valid HTTP request.");
        };
    }
}
