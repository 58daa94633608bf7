package dateline.timeline;

import dateline.contract.article.Position;
import dateline.contract.article.PositionOutcome;
import dateline.contract.extraction.Extraction;
import dateline.devstack.Devstack;
import dateline.merging.Timeline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One stack and one service for all integration tests of a run; it goes down with the JVM. Each test
/// leaves the timeline empty.
final class SharedStack {
    private static @Nullable SharedStack instance;

    private final Devstack servers;
    private final Wire wire;
    private final List<Story> live = new ArrayList<>();
    private ServiceProcess service;

    private SharedStack() {
        try {
            servers = Devstack.start(Files.createTempDirectory("timeline").resolve("stack"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wire = new Wire(servers.bootstrapServers());
        service = ServiceProcess.start(servers);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> service.kill()));
    }

    static synchronized SharedStack get() {
        if (instance == null) {
            instance = new SharedStack();
        }
        return instance;
    }

    Devstack servers() {
        return servers;
    }

    Wire wire() {
        return wire;
    }

    ServiceProcess service() {
        return service;
    }

    /// Starts the service again after it was killed or closed.
    ServiceProcess restart() {
        service = ServiceProcess.start(servers);
        return service;
    }

    /// Another instance takes this one's place.
    void replace(ServiceProcess other) {
        service = other;
    }

    /// Posts and waits until it is merged.
    PositionOutcome post(Story story) {
        Position position = send(story);
        return service.outcome(position);
    }

    /// Posts without waiting.
    Position send(Story story) {
        Position position = wire.post(story.posted());
        wire.extract(story.extraction());
        live.add(story);
        return position;
    }

    void retract(Story story) {
        service.outcome(wire.post(story.retracted(null)));
        live.remove(story);
    }

    void count(Story story) {
        live.add(story);
    }

    void discount(Story story) {
        live.remove(story);
    }

    void clear() {
        List<Position> positions =
                live.stream().map(story -> wire.post(story.retracted(null))).toList();
        live.clear();
        positions.forEach(service::outcome);
    }

    /// The digest of what is live, computed in one go.
    String oneShot() {
        List<Extraction> extractions = live.stream().map(Story::extraction).toList();
        return Timeline.of(extractions).digest();
    }
}
