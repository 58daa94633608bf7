package dateline.gateway.server;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Settings as a test wants them: any free port, short times.
record Settings(
        String host,
        int port,
        URI ingestUrl,
        URI timelineUrl,
        Optional<Path> keysFile,
        boolean openBehindLoopback,
        Duration patience,
        Duration upload,
        Duration head,
        int connections)
        implements GatewaySettings {

    static Settings of(URI ingest, URI timeline) {
        return new Settings(
                "127.0.0.1",
                0,
                ingest,
                timeline,
                Optional.empty(),
                false,
                Duration.ofMillis(700),
                Duration.ofMillis(1_500),
                Duration.ofMillis(1_500),
                100);
    }

    Settings behindLoopback() {
        return new Settings(
                "0.0.0.0",
                port,
                ingestUrl,
                timelineUrl,
                keysFile,
                true,
                patience,
                upload,
                head,
                connections);
    }

    Settings onPort(int taken) {
        return new Settings(
                host,
                taken,
                ingestUrl,
                timelineUrl,
                keysFile,
                openBehindLoopback,
                patience,
                upload,
                head,
                connections);
    }
}
