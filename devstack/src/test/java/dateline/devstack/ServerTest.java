package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    private static final int OVER_THE_BOUND = 17_000_000;

    private final Path home;
    private final Server server;

    ServerTest(@TempDir Path home) {
        this.home = home;
        this.server = new Server(new Talker(home.resolve("script")), home);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void setsALongLogAsideAndWritesOnAtItsStart() throws IOException {
        // Given
        Path line = home.resolve("line");
        talk("head -c %d /dev/zero; echo said; exec tail -f -n +1 %s", OVER_THE_BOUND, line);
        awaitSize(OVER_THE_BOUND + "said\n".length());

        // When
        server.boundLog();
        Files.writeString(line, "on\n");

        // Then
        awaitSize("on\n".length());
        assertThat(server.log()).hasContent("on");
        assertThat(home.resolve("log/talker.log.1")).hasSize(OVER_THE_BOUND + "said\n".length());
    }

    @Test
    void leavesAShortLogAlone() throws IOException {
        talk("echo said; exec tail -f -n +1 %s", home.resolve("line"));
        awaitSize("said\n".length());

        server.boundLog();

        assertThat(server.log()).hasContent("said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port 27984 seems to be in use by another process.",
                "java.net.BindException: Address already in use",
                "could not bind IPv4 address \"127.0.0.1\": Address already in use"
            })
    void tellsAServerWhosePortIsTaken(String line) throws IOException {
        assertThatThrownBy(() -> endAtOnce(line)).isInstanceOf(PortTakenException.class);
    }

    @Test
    void tellsAServerThatEndedForAnotherReason() throws IOException {
        assertThatThrownBy(() -> endAtOnce("no room"))
                .isExactlyInstanceOf(StackException.class)
                .hasMessageContaining("talker ended at once")
                .hasMessageContaining("no room");
    }

    private void endAtOnce(String line) throws IOException {
        talk("echo '%s'", line);
        server.awaitReady();
    }

    private void talk(String script, Object... arguments) throws IOException {
        Files.createFile(home.resolve("line"));
        Files.writeString(home.resolve("script"), script.formatted(arguments));
        server.launch();
    }

    private void awaitSize(long size) throws IOException {
        Instant end = Instant.now().plusSeconds(20);
        while (Files.size(server.log()) != size && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(server.log()).hasSize(size);
    }

    private record Talker(Path script) implements Launch {
        @Override
        public String name() {
            return "talker";
        }

        @Override
        public List<String> command() {
            return List.of("sh", script.toString());
        }

        @Override
        public Map<String, String> environment() {
            return Map.of();
        }

        @Override
        public String mark() {
            return script.toString();
        }

        @Override
        public String stopSignal() {
            return "TERM";
        }

        @Override
        public boolean isReady(long pid, Path log) {
            return false;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(20);
        }
    }
}
