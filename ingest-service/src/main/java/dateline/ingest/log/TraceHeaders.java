package dateline.ingest.log;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;

/// Lets a trace go on through Kafka (W3C `traceparent`); without tracing it adds nothing.
final class TraceHeaders {
    private TraceHeaders() {}

    static void addTo(Headers headers) {
        GlobalOpenTelemetry.getPropagators()
                .getTextMapPropagator()
                .inject(Context.current(), headers, TraceHeaders::set);
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
