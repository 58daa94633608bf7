package dateline.gateway.page;

import dateline.gateway.exchange.Exchange;
import dateline.gateway.exchange.Visit;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.Target;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Serves the files under `META-INF/resources`. What was read once is kept: there are few, and their
/// names come from the build.
public final class Pages {
    private static final String ROOT = "META-INF/resources/";
    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml",
                    "yaml", "application/yaml");

    private final Map<String, File> kept = new ConcurrentHashMap<>();

    private record File(String mediaType, String etag, byte[] bytes) {}

    public void serve(Visit visit, Target.Files target) {
        String name = target.folder() + visit.variables().getOrDefault("file", "");
        Exchange exchange = visit.exchange();
        file(name)
                .ifPresentOrElse(
                        file -> send(exchange, file),
                        () ->
                                exchange.refuse(
                                        Refusal.of(
                                                ProblemType.NOT_FOUND, "There is no such file.")));
    }

    private static void send(Exchange exchange, File file) {
        HttpServerResponse response = exchange.response();
        response.putHeader("ETag", file.etag());
        response.putHeader("Cache-Control", "no-cache");
        if (file.etag().equals(exchange.request().getHeader("If-None-Match"))) {
            exchange.begin();
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", file.mediaType());
        exchange.end(file.bytes());
    }

    private Optional<File> file(String name) {
        File known = kept.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<File> read = read(name);
        read.ifPresent(file -> kept.put(name, file));
        return read;
    }

    private static Optional<File> read(String name) {
        String mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(ROOT + name)) {
            if (in == null || mediaType == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            return Optional.of(new File(mediaType, '"' + hash(bytes) + '"', bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
