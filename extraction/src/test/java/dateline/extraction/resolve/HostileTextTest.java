package dateline.extraction.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private static final int REPETITIONS = 100_000;
    private static final List<String> FRAGMENTS =
            List.of(
                    "May",
                    "march",
                    "31",
                    "2017",
                    "-",
                    "/",
                    ".",
                    ",",
                    "'",
                    "’s",
                    "the",
                    "last",
                    "next",
                    "of",
                    "end",
                    "year",
                    "years",
                    "ago",
                    "later",
                    "two",
                    "half",
                    "a",
                    "and",
                    "BC",
                    "AD",
                    "0",
                    "999999999",
                    "12:61",
                    "p.m.",
                    "Monday",
                    "night",
                    "quarter",
                    "second",
                    "century",
                    "60s",
                    "th",
                    "Feb. 29",
                    "9999",
                    "Easter",
                    "every",
                    "in",
                    "\n\n",
                    "\u0000",
                    "\ud83d",
                    "\ude00",
                    "é",
                    "İ",
                    "that day",
                    "a decade earlier",
                    "1,000,000 years",
                    "to",
                    "GMT",
                    "early");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 AD ",
                "the year before that ",
                "two weeks later ",
                "Friday ",
                "in May ",
                "'"
            })
    @Timeout(20)
    void endsOnRepeatedExpressions(String unit) {
        assertThat(TimexSpecTest.read(unit.repeat(REPETITIONS), "2017-07-05")).isNotNull();
    }

    @Property(tries = 3_000)
    void readsAnyMixtureOfFragments(@ForAll("texts") String text, @ForAll("dcts") String dct) {
        int end = 0;
        for (ResolvedTimex timex : TimexSpecTest.read(text, dct)) {
            assertThat(timex.start()).isGreaterThanOrEqualTo(end);
            assertThat(timex.end()).isBetween(timex.start() + 1, text.length());
            assertThat(timex.value()).isNotBlank();
            end = timex.end();
        }
    }

    @Property(tries = 500)
    void readsAnyText(@ForAll String text) {
        assertThat(TimexSpecTest.read(text, "XXXX-02-29")).isNotNull();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> glue = Arbitraries.of(" ", " ", " ", "", "-");
        return Arbitraries.of(FRAGMENTS)
                .flatMap(word -> glue.map(space -> word + space))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> dcts() {
        return Arbitraries.of(
                "2017-07-05", "XXXX-07-05", "XXXX-02-29", "-", "9999-12-31", "0001-01-01");
    }
}
