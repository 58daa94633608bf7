package dateline.e2e;

import dateline.devstack.Deployment;
import dateline.devstack.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The one running system that all these tests share: starting it costs more than any of them.
/// It ends with the JVM.
final class House {
    private static @Nullable House running;

    private final Path data;
    private Deployment deployment;

    private House(Path data) {
        this.data = data;
        this.deployment = started(data);
    }

    static synchronized House running() {
        House house = running;
        if (house == null) {
            house = new House(folder());
            running = house;
        }
        return house;
    }

    Deployment parts() {
        return deployment;
    }

    Api api() {
        return new Api(deployment.url());
    }

    /// Stops everything and starts it again with the same data on other ports.
    void restart() {
        deployment.close();
        deployment = started(data);
    }

    private static Deployment started(Path data) {
        return Deployment.start(data, Ports.free(), Repository.root());
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Repository.root().resolve("e2e/target/data")), "house");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
