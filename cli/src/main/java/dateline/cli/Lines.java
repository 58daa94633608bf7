package dateline.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads UTF-8 lines of bounded length; empty lines are counted and passed over.
final class Lines {
    /// The longest body that the API takes, and room for its escaping.
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final InputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int maxBytes;
    private long number;

    Lines(InputStream in) {
        this(in, MAX_BYTES);
    }

    Lines(InputStream in, int maxBytes) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.maxBytes = maxBytes;
    }

    /// The next line that holds anything; empty at the end.
    Optional<Line> next() throws IOException {
        for (int first = in.read(); first >= 0; first = in.read()) {
            Line line = restOf(first);
            if (!(line instanceof Line.Readable readable) || !readable.text().isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private Line restOf(int first) throws IOException {
        bytes.reset();
        number++;
        long length = 0;
        for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            length++;
            if (length <= maxBytes) {
                bytes.write(b);
            }
        }
        return length <= maxBytes
                ? decoded()
                : new Line.Unreadable(number, "longer than " + maxBytes);
    }

    private Line decoded() {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            String text = decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
            return new Line.Readable(number, text);
        } catch (CharacterCodingException _) {
            return new Line.Unreadable(number, "not UTF-8");
        }
    }
}
