package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunOptionsTest {
    @Test
    void keepsDataAndListensAt8080UnlessToldOtherwise() {
        Path standard = Path.of(".dateline").toAbsolutePath();

        assertThat(RunOptions.parse()).isEqualTo(new RunOptions(8080, standard, false, false));
    }

    @Test
    void takesEveryOption() {
        assertThat(RunOptions.parse("--examples", "--port", "9", "--fresh", "--data", "/d"))
                .isEqualTo(new RunOptions(9, Path.of("/d"), true, true));
    }

    @ParameterizedTest
    @CsvSource({
        "--port,0",
        "--port,65536",
        "--port,http",
        "--port,-1",
        "--port,''",
        "--data,' '",
        "--prot,8080"
    })
    void refusesWhatItCannotTakeByName(String option, String value) {
        assertThatThrownBy(() -> RunOptions.parse(option, value))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(option);
    }
}
