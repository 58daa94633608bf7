package dateline.contract.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Bytes that are not the JSON they should be. The message never quotes them.
public final class UnreadableJsonException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 300;

    private final String pointer;

    UnreadableJsonException(String reason, String pointer, @Nullable Throwable cause) {
        super(pointer.isEmpty() ? reason : reason + " at " + pointer, cause);
        this.pointer = pointer;
    }

    /// JSON pointer to what is wrong; empty: the whole, or its syntax.
    public String pointer() {
        return pointer;
    }

    static UnreadableJsonException because(IOException cause) {
        String pointer = cause instanceof JsonMappingException mapping ? pointerTo(mapping) : "";
        return new UnreadableJsonException(reasonOf(cause), pointer, cause);
    }

    private static String reasonOf(IOException cause) {
        String whole =
                cause instanceof JsonProcessingException json
                        ? json.getOriginalMessage()
                        : cause.getMessage();
        String line = whole == null ? "unreadable" : whole.lines().findFirst().orElse("unreadable");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }

    private static String pointerTo(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(UnreadableJsonException::step)
                .collect(Collectors.joining());
    }

    private static String step(JsonMappingException.Reference reference) {
        String name = reference.getFieldName();
        return "/" + (name == null ? String.valueOf(reference.getIndex()) : escaped(name));
    }

    /// RFC 6901: `~` and `/` are escaped.
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
