package dateline.gateway.server;

import dateline.gateway.route.Match;
import dateline.gateway.route.RouteTable;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;

/// Counts and times what was answered, by operation and status: never by path, which holds ids.
final class Requests {
    private final MeterRegistry meters;

    Requests(MeterRegistry meters) {
        this.meters = meters;
    }

    /// @param begun `System.nanoTime()` when its head had arrived
    void answered(HttpServerRequest request, long begun) {
        meters.timer(
                        "dateline.requests",
                        "operation",
                        operation(request),
                        "status",
                        Integer.toString(request.response().getStatusCode()))
                .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
    }

    private static String operation(HttpServerRequest request) {
        String path = request.path() == null ? "" : request.path();
        return RouteTable.match(request.method().name(), path) instanceof Match.Found found
                ? found.operation().id()
                : "none";
    }
}
