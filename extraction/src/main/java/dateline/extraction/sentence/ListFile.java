package dateline.extraction.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A list of words that comes with the extractor, a resource of UTF-8 lines. Empty lines and those
/// that begin with `#` are comments.
public final class ListFile {
    private ListFile() {}

    /// The lines of `dateline/extraction/` + path, stripped, without comments.
    ///
    /// @throws IllegalStateException if there is no such list
    public static List<String> lines(String path) {
        try (InputStream in = ListFile.class.getResourceAsStream("/dateline/extraction/" + path)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
