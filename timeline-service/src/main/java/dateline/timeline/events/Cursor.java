package dateline.timeline.events;

import dateline.contract.json.Canonical;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/// Where a walk through a list stands: after this key and id, for this query alone.
///
/// @param key the sort key of the last item seen
/// @param id its id
public record Cursor(long key, UUID id) {
    private static final int QUERY_BYTES = 8;
    private static final int LENGTH = QUERY_BYTES + 3 * Long.BYTES;

    /// @param query what the list was asked by, in a form that is equal for equal queries
    public String text(String query) {
        byte[] bytes =
                ByteBuffer.allocate(LENGTH)
                        .put(hash(query))
                        .putLong(key)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// @throws BadQueryException if it is no cursor, or one of another query
    public static Cursor parse(String text, String query) {
        ByteBuffer bytes = ByteBuffer.wrap(decoded(text));
        byte[] hash = new byte[QUERY_BYTES];
        bytes.get(hash);
        if (!Arrays.equals(hash, hash(query))) {
            throw new BadQueryException("cursor", "it belongs to another query");
        }
        return new Cursor(bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static byte[] decoded(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == LENGTH) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            throw new BadQueryException("cursor", "it is no cursor");
        }
        throw new BadQueryException("cursor", "it is no cursor");
    }

    private static byte[] hash(String query) {
        byte[] whole = Canonical.sha256().digest(query.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(whole, QUERY_BYTES);
    }
}
