package dateline.gateway.page;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dateline.contract.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// A file under `META-INF/resources`, as it is served.
///
/// @param etag with its quotes; a strong one, of the bytes
record Resource(String mediaType, String etag, byte[] bytes) {
    private static final String ROOT = "META-INF/resources/";
    private static final Map<String, String> MEDIA_TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml",
                    "yaml", "application/yaml");

    /// Empty when there is no such file, or none of a kind that is served.
    static Optional<Resource> read(String name) {
        String mediaType = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = loader.getResourceAsStream(ROOT + name)) {
            return in == null || mediaType == null
                    ? Optional.empty()
                    : Optional.of(of(mediaType, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same content, for a client that reads no YAML.
    Resource asJson() {
        try {
            return of("application/json", Json.bytes(new YAMLMapper().readTree(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource of(String mediaType, byte[] bytes) {
        return new Resource(mediaType, '"' + hash(bytes) + '"', bytes);
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
