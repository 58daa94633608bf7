package dateline.contract.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Names for articles that follow from what was posted, so that posting again names the same.
public final class ArticleIds {
    /// The name space for URLs of RFC 9562.
    private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private static final UUID TEXT = version5(URL, "urn:dateline:text");
    private static final UUID HTML = version5(URL, "urn:dateline:html");

    private ArticleIds() {}

    /// The UUIDv5 of `uri`; without one, of the text or the page.
    public static UUID of(@Nullable String uri, ArticleContent content) {
        if (uri != null) {
            return version5(URL, uri);
        }
        String text = content.text();
        return text != null ? version5(TEXT, text) : version5(HTML, content.htmlOrEmpty());
    }

    /// A UUID of version 5 (RFC 9562): a name space and a name, hashed with SHA-1.
    public static UUID version5(UUID nameSpace, String name) {
        MessageDigest sha1 = sha1();
        sha1.update(
                ByteBuffer.allocate(16)
                        .putLong(nameSpace.getMostSignificantBits())
                        .putLong(nameSpace.getLeastSignificantBits())
                        .array());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        long most = hash.getLong() & ~0xF000L | 0x5000L;
        long least = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
