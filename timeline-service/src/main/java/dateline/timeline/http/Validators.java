package dateline.timeline.http;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Canonical;
import dateline.contract.json.Json;
import dateline.timeline.events.DigestReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.function.Supplier;

/// Entity tags and `If-None-Match` (RFC 9110): strong of one thing, weak of a list.
@ApplicationScoped
class Validators {
    private static final int HASH_BYTES = 12;

    private final DigestReader digest;

    Validators(DigestReader digest) {
        this.digest = digest;
    }

    /// A list changes at most when the timeline does.
    Response list(HttpHeaders headers, UriInfo uri, Supplier<Response.ResponseBuilder> page) {
        String etag = "W/\"v" + digest.version() + "\"";
        return matches(headers, etag)
                ? Response.notModified().header(HttpHeaders.ETAG, etag).build()
                : page.get().header(HttpHeaders.ETAG, etag).build();
    }

    /// The tag is made of the very bytes that are sent.
    static Response strong(HttpHeaders headers, JsonNode body) {
        byte[] bytes = Json.bytes(body);
        byte[] hash = Arrays.copyOf(Canonical.sha256().digest(bytes), HASH_BYTES);
        return strong(headers, Canonical.hex(hash), bytes);
    }

    /// @param tag without quotes
    static Response strong(HttpHeaders headers, String tag, Object body) {
        String etag = "\"" + tag + "\"";
        return matches(headers, etag)
                ? Response.notModified().header(HttpHeaders.ETAG, etag).build()
                : Response.ok(body, MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.ETAG, etag)
                        .build();
    }

    /// Weak comparison, as `If-None-Match` wants it.
    private static boolean matches(HttpHeaders headers, String etag) {
        String bare = bare(etag);
        return headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .anyMatch(value -> value.equals("*") || bare(value).equals(bare));
    }

    private static String bare(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }
}
