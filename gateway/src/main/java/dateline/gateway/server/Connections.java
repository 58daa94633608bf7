package dateline.gateway.server;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Bounds how many connections there are and how long the head of a request may take. An idle
/// time-out alone does not: a byte a second is not idle.
final class Connections {
    private static final Long NO_TIMER = -1L;

    private final Vertx vertx;
    private final int most;
    private final Duration headTime;
    private final Map<HttpConnection, Long> timers = new ConcurrentHashMap<>();

    /// @param most a connection beyond them is closed at once
    /// @param headTime for the head of a connection's first or next request to arrive
    Connections(Vertx vertx, int most, Duration headTime) {
        this.vertx = vertx;
        this.most = most;
        this.headTime = headTime;
    }

    void opened(HttpConnection connection) {
        if (timers.size() >= most) {
            connection.close();
            return;
        }
        expectHead(connection);
        connection.closeHandler(_ -> stopTimer(connection));
    }

    /// A head has arrived.
    void received(HttpServerRequest request) {
        Long timer = timers.replace(request.connection(), NO_TIMER);
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }

    /// The request has been answered; the head of the next is expected.
    void answered(HttpServerRequest request) {
        expectHead(request.connection());
    }

    private void expectHead(HttpConnection connection) {
        long timer = vertx.setTimer(headTime.toMillis(), _ -> connection.close());
        timers.put(connection, timer);
    }

    private void stopTimer(HttpConnection connection) {
        Long timer = timers.remove(connection);
        if (timer != null) {
            vertx.cancelTimer(timer);
        }
    }
}
