package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dateline.contract.key.ApiKey;
import dateline.contract.key.KeyLine;
import dateline.contract.key.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
    private final Path path;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Keys keys;

    KeysTest(@TempDir Path folder) {
        path = folder.resolve("keys");
        keys = new Keys(new KeyFile(path), new PrintStream(shown, true, StandardCharsets.UTF_8));
    }

    @Test
    void showsAKeyThatFitsItsLine() throws IOException {
        keys.run(List.of("add", "desk", "editor"));

        ApiKey key = ApiKey.parse(shown.toString(StandardCharsets.UTF_8).strip()).orElseThrow();
        assertThat(Files.readAllLines(path))
                .containsExactly(KeyLine.of("desk", Role.EDITOR, key).toString());
    }

    @Test
    void keepsTheFileToItsOwner() throws IOException {
        keys.run(List.of("add", "desk", "reader"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void takesOneKeyBackAndLeavesTheRest() throws IOException {
        // Given
        Files.writeString(path, "# who may\n");
        keys.run(List.of("add", "desk", "reader"));
        keys.run(List.of("add", "wire", "contributor"));
        KeyLine desk = new KeyFile(path).keys().getFirst();

        // When
        keys.run(List.of("remove", desk.id()));

        // Then
        assertThat(Files.readAllLines(path)).hasSize(2).contains("# who may");
        assertThat(new KeyFile(path).keys()).extracting(KeyLine::name).containsExactly("wire");
    }

    @Test
    void listsWithoutAnythingSecret() throws IOException {
        keys.run(List.of("add", "desk", "reader"));
        KeyLine desk = new KeyFile(path).keys().getFirst();
        shown.reset();

        keys.run(List.of("list"));

        assertThat(shown.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("desk reader " + desk.id());
    }

    @Test
    void refusesANameThatIsTaken() throws IOException {
        keys.run(List.of("add", "desk", "reader"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys.run(List.of("add", "desk", "admin")))
                .withMessageContaining("desk");
    }

    @Test
    void refusesARoleThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys.run(List.of("add", "desk", "owner")))
                .withMessageContaining("owner");
    }

    @Test
    void refusesToRemoveWhatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> keys.run(List.of("remove", "0123456789abcdef")));
    }

    @Test
    void saysHowToUseIt() throws IOException {
        assertThat(keys.run(List.of("add", "desk"))).isEqualTo(2);
        assertThat(keys.run(List.of())).isEqualTo(2);
    }
}
