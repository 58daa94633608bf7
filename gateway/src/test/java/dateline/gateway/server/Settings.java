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
        int connections,
        double keyRate,
        int keyBurst,
        double addressRate,
        int addressBurst)
        implements GatewaySettings {

    static Settings of(URI ingest, URI timeline) {
        return new Settings(
                "127.0.0.1",
                0,
                ingest,
                timeline,
                Optional.empty(),
                false,
                Duration.ofSeconds(2),
                Duration.ofMillis(1_500),
                Duration.ofMillis(1_500),
                100,
                1_000,
                1_000,
                1_000,
                1_000);
    }

    Settings behindLoopback() {
        return with("0.0.0.0", port, keysFile, true, keyBurst, addressBurst);
    }

    Settings onPort(int taken) {
        return with(host, taken, keysFile, openBehindLoopback, keyBurst, addressBurst);
    }

    Settings withKeys(Path file) {
        return with("0.0.0.0", port, Optional.of(file), false, keyBurst, addressBurst);
    }

    /// One request an hour for good, so many at once.
    Settings withBursts(int ofKeys, int ofAddresses) {
        return with(host, port, keysFile, openBehindLoopback, ofKeys, ofAddresses);
    }

    private Settings with(
            String newHost,
            int newPort,
            Optional<Path> newKeys,
            boolean newOpen,
            int newKeyBurst,
            int newAddressBurst) {
        return new Settings(
                newHost,
                newPort,
                ingestUrl,
                timelineUrl,
                newKeys,
                newOpen,
                patience,
                upload,
                head,
                connections,
                newKeyBurst == keyBurst ? keyRate : 1.0 / 3600,
                newKeyBurst,
                newAddressBurst == addressBurst ? addressRate : 1.0 / 3600,
                newAddressBurst);
    }
}
