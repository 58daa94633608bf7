package dateline.cli;

import dateline.contract.key.KeyLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The file of keys. It is replaced whole, so that nobody reads half of it; comments stay.
final class KeyFile {
    private final Path path;

    KeyFile(Path path) {
        this.path = path.toAbsolutePath();
    }

    List<KeyLine> keys() throws IOException {
        return lines().stream().map(KeyLine::parse).flatMap(Optional::stream).toList();
    }

    /// @throws IllegalArgumentException if somebody has that name already: the log tells people apart
    ///     by their names
    void add(KeyLine key) throws IOException {
        if (keys().stream().anyMatch(known -> known.name().equals(key.name()))) {
            throw new IllegalArgumentException("there is a key named " + key.name() + " already");
        }
        List<String> lines = new ArrayList<>(lines());
        lines.add(key.toString());
        replace(lines);
    }

    /// Whether there was such a key.
    boolean remove(String id) throws IOException {
        List<String> before = lines();
        List<String> after = before.stream().filter(line -> !isOf(line, id)).toList();
        if (after.size() == before.size()) {
            return false;
        }
        replace(after);
        return true;
    }

    private static boolean isOf(String line, String id) {
        return KeyLine.parse(line).filter(key -> key.id().equals(id)).isPresent();
    }

    private List<String> lines() throws IOException {
        return Files.exists(path) ? Files.readAllLines(path) : List.of();
    }

    /// A temporary file is its owner's alone, and so is what it becomes.
    private void replace(List<String> lines) throws IOException {
        Path next = Files.createTempFile(path.getParent(), "keys", ".new");
        Files.write(next, lines);
        Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
