package dateline.contract.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    private static final ApiKey KEY = ApiKey.generate(new SecureRandom());

    @Test
    void readsTheKeyItWrote() {
        assertThat(ApiKey.parse(KEY.text())).contains(KEY);
    }

    @Test
    void makesEachKeyAnew() {
        ApiKey other = ApiKey.generate(new SecureRandom());

        assertThat(other.id()).isNotEqualTo(KEY.id());
        assertThat(other.secret()).isNotEqualTo(KEY.secret());
    }

    @Test
    void readsTheLineItWrote() {
        KeyLine line = KeyLine.of("desk@news.example", Role.EDITOR, KEY);

        assertThat(KeyLine.parse("  " + line + "\t")).contains(line);
    }

    @Test
    void keepsTheSecretOutOfLineAndLog() {
        assertThat(KeyLine.of("desk", Role.READER, KEY).toString()).doesNotContain(KEY.secret());
        assertThat(KEY.toString()).doesNotContain(KEY.secret());
    }

    @Test
    void hashesAsAnybodyCanCheck() {
        // printf %s AAAA…(43 times) | sha256sum
        ApiKey known = new ApiKey("0123456789abcdef", "A".repeat(43));

        assertThat(KeyLine.of("desk", Role.READER, known).hash())
                .isEqualTo("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dateline_0123456789abcdef_",
                "dateline_0123456789ABCDEF_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "dateline_0123456789abcdef_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "bearer"
            })
    void takesNothingElseForAKey(String text) {
        assertThat(ApiKey.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk owner 0123456789abcdef 00",
                "desk reader 0123456789abcdef",
                "desk Reader 0123456789abcdef @64@",
                "two words reader 0123456789abcdef @64@",
                "desk reader 0123456789abcdef @64@ more"
            })
    void takesNothingElseForALine(String text) {
        assertThat(KeyLine.parse(text.replace("@64@", "0".repeat(64)))).isEmpty();
    }

    @Test
    void refusesANameThatWouldBreakTheLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyLine.of("two words", Role.READER, KEY))
                .withMessageContaining("two words");
    }
}
