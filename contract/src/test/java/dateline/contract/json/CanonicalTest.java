package dateline.contract.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {

    @Test
    void sortsNamesByTheirUtf16Units() {
        String json = "{\"\\uFB33\":1,\"\\uD83D\\uDE00\":2,\"\\r\":3,\"1\":4,\"\\u00F6\":5,\"\":6}";

        assertThat(canonical(json))
                .isEqualTo(
                        "{\"\":6,\"\\r\":3,\"1\":4,\"\u00F6\":5,\"\uD83D\uDE00\":2,\"\uFB33\":1}");
    }

    @Test
    void escapesOnlyWhatMustBe() {
        assertThat(canonical("\"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\""))
                .isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @ParameterizedTest
    @CsvSource({
        "333333333.33333329, 333333333.3333333",
        "1E30, 1e+30",
        "4.50, 4.5",
        "2e-3, 0.002",
        "0.000000000000000000000000001, 1e-27",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "0.000001, 0.000001",
        "1.5e-7, 1.5e-7",
        "-0.0, 0",
        "-7, -7",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740992, 9007199254740992",
    })
    void writesNumbersAsEcmaScriptDoes(String posted, String canonical) {
        assertThat(canonical(posted)).isEqualTo(canonical);
    }

    @Test
    void refusesWhatADoubleCannotHold() {
        assertThatThrownBy(() -> canonical("9007199254740993"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesALoneSurrogate() {
        assertThatThrownBy(() -> canonical("\"\\ud83d\""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void writesDoublesThatReadBack(@ForAll double value) {
        assertThat(Double.parseDouble(EcmaNumber.format(value))).isEqualTo(value == 0 ? 0 : value);
    }

    @Test
    void hashesTheCanonicalBytes() {
        assertThat(Canonical.sha256(Json.parse("{}")))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    private static String canonical(String json) {
        return new String(Canonical.bytes(Json.parse(json)), StandardCharsets.UTF_8);
    }
}
