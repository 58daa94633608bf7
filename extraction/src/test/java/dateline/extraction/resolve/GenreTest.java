package dateline.extraction.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A weekday in news counts from the DCT, in a history from the date told last.
class GenreTest {
    private static final String DCT = "1998-03-10";
    private static final String LIFE =
            """
            He was born in 1911 and studied in Graz in 1930. In 1935 he married. He was jailed in 1939.
            He fled in 1941. He won a prize in 1962. In 1970 he moved to Porto. In 1981 he retired.
            """;

    @Test
    void readsAnObituaryAsNews() {
        List<String> values = values("Ivo Horn, the painter, died Friday. " + LIFE);
        assertThat(values).startsWith("1998-03-06");
    }

    @Test
    void readsManyYearsWithoutAnyNewsAsAHistory() {
        List<String> values = values(LIFE + "In May he fell ill.");
        assertThat(values).endsWith("1981-05");
    }

    private static List<String> values(String text) {
        return TimexSpecTest.read(text, DCT).stream().map(ResolvedTimex::value).toList();
    }
}
