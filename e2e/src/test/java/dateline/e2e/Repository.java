package dateline.e2e;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the sources and the packages of this build are.
final class Repository {
    private Repository() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("dateline")) ? here : here.resolve("..").normalize();
    }

    /// Material that is handed around beside the repository; may be absent.
    static Path shared() {
        return root().resolveSibling("shared");
    }
}
