package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PidFileTest {
    @TempDir Path folder;
    private Process process;

    @BeforeEach
    void start() throws Exception {
        process = new ProcessBuilder("sh", "-c", "exec sleep 300 # " + folder).start();
    }

    @AfterEach
    void end() throws Exception {
        process.destroyForcibly().waitFor();
    }

    @Test
    void findsTheProcessThatWasWritten() throws Exception {
        Process ours = new ProcessBuilder("tail", "-f", mark()).start();
        var file = new PidFile(folder.resolve("run/server.pid"), mark());

        file.write(ours.toHandle());

        assertThat(file.living()).contains(ours.toHandle());
        ours.destroyForcibly().waitFor();
        assertThat(file.living()).isEmpty();
    }

    @Test
    void leavesAStrangerAloneWhoseCommandLineIsNotOurs() {
        var file = new PidFile(folder.resolve("server.pid"), "/some/other/folder");

        file.write(process.toHandle());

        assertThat(file.living()).isEmpty();
    }

    @Test
    void leavesAStrangerAloneWhoWasGivenTheNumberLater() throws Exception {
        Process later = new ProcessBuilder("tail", "-f", mark()).start();
        var file = new PidFile(folder.resolve("server.pid"), mark());

        Files.writeString(file.file(), later.pid() + " 1000000\n");

        assertThat(file.living()).isEmpty();
        later.destroyForcibly().waitFor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "x y", "99999999999999999999 1", "12 \u0000"})
    void takesAFileCutShortForNobody(String content) throws Exception {
        var file = new PidFile(folder.resolve("server.pid"), mark());

        Files.writeString(file.file(), content);

        assertThat(file.living()).isEmpty();
    }

    private String mark() throws Exception {
        Path followed = folder.resolve("followed");
        if (!Files.exists(followed)) {
            Files.createFile(followed);
        }
        return followed.toString();
    }
}
