package dateline.gateway.exchange;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The query of a request, decoded strictly: what it means here is what it means to the service that
/// it is sent on to.
///
/// @param parameters in the order sent; names may repeat
public record Query(List<Parameter> parameters) {
    public Query {
        parameters = List.copyOf(parameters);
    }

    public record Parameter(String name, String value) {}

    /// Empty when an escape is broken, a value is not UTF-8, or a control character is in it.
    public static Optional<Query> parse(@Nullable String raw) {
        List<Parameter> found = new ArrayList<>();
        if (raw == null || raw.isEmpty()) {
            return Optional.of(new Query(found));
        }
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            Optional<String> name = decode(equals < 0 ? pair : pair.substring(0, equals));
            Optional<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1));
            if (name.isEmpty() || value.isEmpty()) {
                return Optional.empty();
            }
            if (!pair.isEmpty()) {
                found.add(new Parameter(name.get(), value.get()));
            }
        }
        return Optional.of(new Query(found));
    }

    public List<String> values(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .toList();
    }

    public Query without(String name) {
        return new Query(
                parameters.stream().filter(parameter -> !parameter.name().equals(name)).toList());
    }

    /// With this value in place of any other of that name.
    public Query with(String name, String value) {
        List<Parameter> all = new ArrayList<>(without(name).parameters());
        all.add(new Parameter(name, value));
        return new Query(all);
    }

    private static Optional<String> decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (i + 2 >= text.length() || !isHex(text, i + 1) || !isHex(text, i + 2)) {
                    return Optional.empty();
                }
                bytes.write(HexFormat.fromHexDigits(text, i + 1, i + 3));
                i += 2;
            } else if (c > ' ' && c < 0x7F) {
                bytes.write(c == '+' ? ' ' : c);
            } else {
                return Optional.empty();
            }
        }
        return utf8(bytes.toByteArray())
                .filter(value -> value.chars().noneMatch(Character::isISOControl));
    }

    private static boolean isHex(String text, int at) {
        return HexFormat.isHexDigit(text.charAt(at));
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// As it stands in a request line, with its question mark; empty if there is none.
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? ""
                : parameters.stream()
                        .map(p -> encode(p.name()) + "=" + encode(p.value()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
