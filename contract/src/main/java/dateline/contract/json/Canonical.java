package dateline.contract.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/// The canonical form of JSON by RFC 8785: one value, one sequence of bytes. Digests and content
/// hashes are made of it.
public final class Canonical {
    private static final long EXACT_IN_A_DOUBLE = 1L << 53;

    private final StringBuilder out = new StringBuilder();

    private Canonical() {}

    /// @throws IllegalArgumentException if it holds what RFC 8785 has no form for: a lone surrogate,
    ///     a number that a double does not hold exactly
    public static byte[] bytes(Object value) {
        Canonical canonical = new Canonical();
        canonical.append(value instanceof JsonNode node ? node : Json.tree(value));
        return canonical.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The SHA-256 of the canonical form, 64 lower-case hex digits.
    public static String sha256(Object value) {
        return hex(sha256().digest(bytes(value)));
    }

    /// A fresh SHA-256; every JDK has it.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private void append(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> appendObject(node);
            case ARRAY -> appendArray(node);
            case STRING -> appendString(node.textValue());
            case NUMBER -> out.append(number(node));
            case BOOLEAN, NULL -> out.append(node.asText());
            case BINARY, MISSING, POJO ->
                    throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        }
    }

    /// Names are sorted by their UTF-16 code units, which is what `String.compareTo` does.
    private void appendObject(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Collections.sort(names);
        out.append('{');
        String comma = "";
        for (String name : names) {
            out.append(comma);
            appendString(name);
            out.append(':');
            append(object.get(name));
            comma = ",";
        }
        out.append('}');
    }

    private void appendArray(JsonNode array) {
        out.append('[');
        String comma = "";
        for (JsonNode element : array) {
            out.append(comma);
            append(element);
            comma = ",";
        }
        out.append(']');
    }

    private void appendString(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                requirePair(text, i, c);
            }
            appendCharacter(c);
        }
        out.append('"');
    }

    private static void requirePair(String text, int i, char c) {
        boolean paired =
                Character.isHighSurrogate(c)
                        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        if (!paired) {
            throw new IllegalArgumentException("lone surrogate at " + i);
        }
    }

    private void appendCharacter(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20) {
                    out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    private static String number(JsonNode number) {
        if (!number.isIntegralNumber()) {
            return EcmaNumber.format(number.doubleValue());
        }
        if (!number.canConvertToLong() || Math.abs(number.longValue()) > EXACT_IN_A_DOUBLE) {
            throw new IllegalArgumentException("a double does not hold it exactly: " + number);
        }
        return number.asText();
    }
}
