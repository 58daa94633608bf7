package dateline.e2e;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

/// Takes what is exported to it by OTLP over HTTP, as any collector of traces does.
final class SpanCollector implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Set<String>> servicesByTrace = new ConcurrentHashMap<>();

    SpanCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    /// What switches tracing on, as a user would set it.
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_OTEL_SDK_DISABLED",
                "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// The services that took part, by the trace's id in hexadecimal.
    Map<String, Set<String>> servicesByTrace() {
        return servicesByTrace;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean packed =
                    "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            var body = exchange.getRequestBody();
            var exported =
                    ExportTraceServiceRequest.parseFrom(packed ? new GZIPInputStream(body) : body);
            exported.getResourceSpansList().forEach(this::note);
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void note(ResourceSpans spans) {
        String service =
                spans.getResource().getAttributesList().stream()
                        .filter(attribute -> attribute.getKey().equals("service.name"))
                        .map(attribute -> attribute.getValue().getStringValue())
                        .findFirst()
                        .orElseThrow();
        spans.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .forEach(span -> trace(span.getTraceId()).add(service));
    }

    private Set<String> trace(ByteString id) {
        return servicesByTrace.computeIfAbsent(
                HexFormat.of().formatHex(id.toByteArray()), _ -> ConcurrentHashMap.newKeySet());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
