package dateline.gateway.proxy;

import io.vertx.core.MultiMap;
import java.util.List;

/// The header fields that pass through. All others end here: hop-by-hop ones, credentials, what a
/// client says about its address, and what a service tells the gateway alone.
final class EndToEnd {
    private static final List<String> REQUEST =
            List.of(
                    "Accept-Language",
                    "Content-Type",
                    "Content-Length",
                    "If-Match",
                    "If-None-Match",
                    "Idempotency-Key",
                    "Last-Event-ID");

    private static final List<String> ANSWER =
            List.of(
                    "Content-Type",
                    "Content-Length",
                    "Content-Language",
                    "Content-Disposition",
                    "ETag",
                    "Last-Modified",
                    "Location",
                    "Link",
                    "Retry-After",
                    "Vary",
                    "Cache-Control");

    private EndToEnd() {}

    static void copyRequest(MultiMap from, MultiMap to) {
        copy(REQUEST, from, to);
    }

    static void copyAnswer(MultiMap from, MultiMap to) {
        copy(ANSWER, from, to);
    }

    private static void copy(List<String> names, MultiMap from, MultiMap to) {
        for (String name : names) {
            List<String> values = from.getAll(name);
            if (!values.isEmpty()) {
                to.set(name, values);
            }
        }
    }
}
