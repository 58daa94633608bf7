package dateline.contract.key;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line of the key file: `name role id hash`, each without spaces. Empty lines and lines that begin
/// with `#` say nothing. Who removes the line takes the key back.
///
/// @param name of the holder, which the log keeps with what they post: letters, digits, `.@_-`
/// @param id of the key
/// @param hash the SHA-256 of the key's secret, 64 hexadecimal digits
public record KeyLine(String name, Role role, String id, String hash) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.@_-]{1,64}");
    private static final Pattern FORM =
            Pattern.compile(
                    "\\s*("
                            + NAME
                            + ")\\s+(reader|contributor|editor|admin)\\s+([0-9a-f]{16})\\s+([0-9a-f]{64})\\s*");

    public KeyLine {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a name has 1 to 64 letters, digits or .@_- : " + name);
        }
    }

    public static KeyLine of(String name, Role role, ApiKey key) {
        return new KeyLine(name, role, key.id(), HexFormat.of().formatHex(key.hash()));
    }

    public static boolean isComment(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    /// Empty when the line has not this form; then it lets nobody in.
    public static Optional<KeyLine> parse(String line) {
        Matcher matcher = FORM.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Role role =
                Arrays.stream(Role.values())
                        .filter(known -> known.code().equals(matcher.group(2)))
                        .findFirst()
                        .orElseThrow();
        return Optional.of(new KeyLine(matcher.group(1), role, matcher.group(3), matcher.group(4)));
    }

    @Override
    public String toString() {
        return String.join(" ", name, role.code(), id, hash);
    }
}
