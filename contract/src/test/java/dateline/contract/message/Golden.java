package dateline.contract.message;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/// The golden examples, for the tests of who writes them and of who reads them.
public record Golden(String name, MessageType type, String key, Headers headers, JsonNode value) {
    public static final List<String> NAMES =
            List.of(
                    "article-posted",
                    "article-posted-bare",
                    "article-retracted",
                    "article-extracted",
                    "article-extracted-page",
                    "article-extracted-failed",
                    "article-refused",
                    "extraction-refused");

    public static List<Golden> all() {
        return NAMES.stream().map(Golden::read).toList();
    }

    public static Golden read(String name) {
        JsonNode file = Json.parse(resource("golden/" + name + ".json"));
        Headers headers = new RecordHeaders();
        file.get("headers")
                .properties()
                .forEach(header ->
                        headers.add(
                                header.getKey(),
                                header.getValue().textValue().getBytes(StandardCharsets.UTF_8)));
        return new Golden(
                name,
                MessageType.ofCode(file.get("headers").get("ce_type").textValue()),
                file.get("key").textValue(),
                headers,
                file.get("value"));
    }

    /// As it stands in the log.
    public byte[] bytes() {
        return Json.bytes(value);
    }

    @Override
    public String toString() {
        return name;
    }

    static String resource(String path) {
        try (InputStream in = Golden.class.getClassLoader().getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
