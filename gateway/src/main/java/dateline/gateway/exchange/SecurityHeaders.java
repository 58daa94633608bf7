package dateline.gateway.exchange;

import io.vertx.core.MultiMap;
import java.util.Map;

/// What every answer carries so that a browser does nothing with it that was not meant.
final class SecurityHeaders {
    private static final String POLICY =
            String.join(
                    "; ",
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "connect-src 'self'",
                    "base-uri 'none'",
                    "form-action 'none'",
                    "frame-ancestors 'none'",
                    "require-trusted-types-for 'script'");

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private SecurityHeaders() {}

    static void addTo(MultiMap headers) {
        HEADERS.forEach(headers::set);
        if (!headers.contains("Cache-Control")) {
            // What a key lets one reader see is no shared cache's to keep; ETags make asking again
            // cheap.
            headers.set("Cache-Control", "private, no-cache");
        }
    }
}
