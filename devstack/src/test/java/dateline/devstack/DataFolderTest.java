package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir Path parent;

    @Test
    void keepsItsClusterAndPasswordFromUseToUse() {
        Path path = parent.resolve("data");
        String cluster;
        String password;
        try (var first = DataFolder.open(path)) {
            cluster = first.clusterId();
            password = first.password();
        }

        try (var second = DataFolder.open(path)) {
            assertThat(second.clusterId()).isEqualTo(cluster).hasSize(22).doesNotStartWith("-");
            assertThat(second.password()).isEqualTo(password).hasSize(24);
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        try (var _ = DataFolder.open(parent)) {
            assertThatThrownBy(() -> DataFolder.open(parent))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("another Dateline is running");
        }
    }

    @Test
    void neitherUsesNorErasesWhatIsNotOurs() throws Exception {
        Path letter = Files.writeString(parent.resolve("letter.txt"), "mine");

        assertThatThrownBy(() -> DataFolder.open(parent)).hasMessageContaining("another folder");
        assertThatThrownBy(() -> DataFolder.erase(parent)).hasMessageContaining("another folder");
        assertThat(letter).exists();
    }

    @Test
    void refusesDataOfAnotherFormat() throws Exception {
        Files.writeString(parent.resolve("dateline.properties"), "format=0\n");

        assertThatThrownBy(() -> DataFolder.open(parent))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("--fresh");
    }

    @Test
    void erasesOurOwnFolder() throws Exception {
        Path path = parent.resolve("data");
        DataFolder.open(path).close();
        Files.createDirectories(path.resolve("kafka/articles-0"));

        DataFolder.erase(path);

        assertThat(path).doesNotExist();
    }

    @Test
    void saysThatAFileIsNoFolder() throws Exception {
        Path file = Files.createFile(parent.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file)).hasMessageContaining("is not a folder");
    }

    @Test
    void endsWhatAKilledRunLeftBehindAndNobodyElse() throws Exception {
        Path data = parent.resolve("data");
        DataFolder.open(data).close();
        Path followed = Files.createFile(data.resolve("followed"));
        Process ours = new ProcessBuilder("tail", "-f", followed.toString()).start();
        Process stranger = new ProcessBuilder("tail", "-f", "/dev/null").start();
        new PidFile(data.resolve("run/kafka.pid"), "").write(ours.toHandle());
        new PidFile(data.resolve("run/gateway.pid"), "").write(stranger.toHandle());

        try (var folder = DataFolder.open(data)) {
            assertThat(folder.leftOvers()).isEqualTo(1);
        }

        assertThat(ours.waitFor()).isNotZero();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly().waitFor();
    }
}
