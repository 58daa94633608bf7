package dateline.extraction.timex;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.SentenceSplitter;
import dateline.extraction.sentence.Tokens;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile texts: what is repeated must not make a rule look at a token again and again.
class GrowthTest {
    private static final int SMALL = 10 * 1024;
    private static final int LARGE = 2 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1-",
                "1/",
                "12:",
                "1,111",
                "the ",
                "the last ",
                "early ",
                "more than ",
                "about ",
                "twenty-",
                "two and a half ",
                "half a ",
                "May ",
                "May 1, ",
                "Monday, ",
                "the end of ",
                "1990-",
                "1 AD ",
                "100 BC-",
                "in the early ",
                "first ",
                "second and third ",
                "'98 ",
                "a ",
                "every other ",
                "10 p.m. ",
                "last year's ",
                "this same ",
                "of the ",
                "July 3-",
                "U.S. ",
                "\n\n",
                "!",
                "“",
                "year-",
                "one hundred ",
                "\uD800",
                "😀 1990s "
            })
    @Timeout(20)
    void stepsGrowNoFasterThanTheText(String unit) {
        double exponent =
                Math.log((double) steps(unit, LARGE) / steps(unit, SMALL))
                        / Math.log((double) LARGE / SMALL);
        assertThat(exponent).isLessThanOrEqualTo(1.1);
    }

    private static long steps(String unit, int length) {
        Tokens tokens = Tokens.of(unit.repeat(length / unit.length()));
        List<Sentence> sentences = SentenceSplitter.split(tokens);
        return 1 + TimexScanner.steps(tokens, sentences);
    }
}
