package dateline.contract.message;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// The attributes of a CloudEvent 1.0, carried in Kafka's headers (binary content mode).
///
/// @param id equal for equal messages of one source, so that a doubled one can be told
/// @param source a relative reference to who made it, such as `/dateline/ingest`
/// @param time when what it tells of occurred
/// @param subject the article or event it is about
public record CloudEvent(String id, String source, String type, Instant time, String subject) {
    private static final String JSON = "application/json";
    private static final String PREFIX = "ce_";

    /// Writes the attributes as headers.
    void addTo(Headers headers) {
        add(headers, PREFIX + "specversion", "1.0");
        add(headers, PREFIX + "id", id);
        add(headers, PREFIX + "source", source);
        add(headers, PREFIX + "type", type);
        add(headers, PREFIX + "time", time.toString());
        add(headers, PREFIX + "subject", subject);
        add(headers, "content-type", JSON);
    }

    /// @throws IllegalArgumentException if the headers are not those of a CloudEvent that holds JSON
    static CloudEvent of(Headers headers) {
        require("1.0".equals(value(headers, PREFIX + "specversion")), "not a CloudEvent 1.0");
        String contentType = value(headers, "content-type");
        require(contentType != null && contentType.startsWith(JSON), "content type is not JSON");
        return new CloudEvent(
                required(headers, PREFIX + "id"),
                required(headers, PREFIX + "source"),
                required(headers, PREFIX + "type"),
                instant(required(headers, PREFIX + "time")),
                required(headers, PREFIX + "subject"));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("header ce_time is not a time", e);
        }
    }

    private static String required(Headers headers, String name) {
        String value = value(headers, name);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException("no header " + name);
        }
        return value;
    }

    private static @Nullable String value(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static void add(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
