package dateline.contract.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A key as its holder has it: `dateline_<id>_<secret>`. The id is public and says which line of the
/// key file is meant; the secret is 256 random bits, so a plain SHA-256 of it cannot be searched for
/// and a slow password hash would only make every request dear.
///
/// @param id 16 hexadecimal digits
/// @param secret 43 characters of base64url
public record ApiKey(String id, String secret) {
    private static final int ID_BYTES = 8;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM =
            Pattern.compile("dateline_([0-9a-f]{16})_([A-Za-z0-9_-]{43})");

    /// A new key that nobody else has.
    public static ApiKey generate(SecureRandom random) {
        byte[] id = new byte[ID_BYTES];
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        return new ApiKey(
                HexFormat.of().formatHex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /// Empty when the text does not have the form of a key.
    public static Optional<ApiKey> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new ApiKey(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /// The SHA-256 of the secret, which the key file keeps in its place.
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The text to hand to its holder, once.
    public String text() {
        return "dateline_" + id + "_" + secret;
    }

    /// Without the secret: this may stand in a log.
    @Override
    public String toString() {
        return "dateline_" + id + "_…";
    }
}
