package dateline.devstack;

import java.util.Set;

/// The platforms for which there are PostgreSQL binaries.
final class Platform {
    private static final Set<String> SUPPORTED =
            Set.of("Linux/amd64", "Linux/aarch64", "Mac OS X/aarch64", "Mac OS X/x86_64");

    private Platform() {}

    static void require() {
        String here = System.getProperty("os.name") + "/" + System.getProperty("os.arch");
        if (!SUPPORTED.contains(here)) {
            throw new StackException(
                    "no PostgreSQL for %s: Dateline runs on Linux and macOS, x86-64 and arm64"
                            .formatted(here));
        }
    }
}
