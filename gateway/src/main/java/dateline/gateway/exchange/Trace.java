package dateline.gateway.exchange;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What ties the gateway's answer to the services' logs (W3C Trace Context).
///
/// @param traceId 32 hexadecimal digits
/// @param traceparent the header as it is sent on
public record Trace(String traceId, String traceparent) {
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /// The trace that is already going on, the caller's, or a new one.
    ///
    /// @param received the caller's `traceparent`; null: none was sent
    public static Trace of(@Nullable String received) {
        SpanContext current = Span.current().getSpanContext();
        if (current.isValid()) {
            return started(current.getTraceId(), current.getSpanId(), "01");
        }
        if (received != null && TRACEPARENT.matcher(received).matches()) {
            return new Trace(received.substring(3, 35), received);
        }
        return started(randomHex(16), randomHex(8), "00");
    }

    private static Trace started(String traceId, String spanId, String flags) {
        return new Trace(traceId, "00-" + traceId + "-" + spanId + "-" + flags);
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        random[0] |= 1; // an id of zeros only is invalid
        return HexFormat.of().formatHex(random);
    }
}
