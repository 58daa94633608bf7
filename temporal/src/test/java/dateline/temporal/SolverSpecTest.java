package dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the rows of `spec/dates.md` and `spec/contradictions.md`.
class SolverSpecTest {

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("dates")
    void datesWhatTheRowSays(
            String testimonies,
            String edtf,
            String earliest,
            String latest,
            String granularity,
            String why) {
        Solution solution = Solver.solve(Notation.testimonies(testimonies));

        assertThat(solution).as(why).isInstanceOf(Solution.Dated.class);
        When when = ((Solution.Dated) solution).when();
        assertThat(when.edtf()).as(why).isEqualTo(edtf);
        assertThat(orDash(when.earliest())).as(why).isEqualTo(earliest);
        assertThat(orDash(when.latest())).as(why).isEqualTo(latest);
        assertThat(when.granularity()).as(why).hasToString(granularity);
    }

    static Stream<Arguments> dates() {
        return SpecTable.rows("dates.md");
    }

    private static String orDash(@Nullable LocalDate day) {
        return day == null ? "–" : day.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undated")
    void datesNothingFromWhatSaysNothing(String testimonies, String why) {
        assertThat(Solver.solve(Notation.testimonies(testimonies)))
                .as(why)
                .isInstanceOf(Solution.Undated.class);
    }

    static Stream<Arguments> undated() {
        return SpecTable.rows("undated.md");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void namesTheSmallestContradiction(String testimonies, String smallest, String why) {
        Solution solution = Solver.solve(Notation.testimonies(testimonies));

        assertThat(solution).as(why).isInstanceOf(Solution.Contradiction.class);
        List<String> quotes =
                ((Solution.Contradiction) solution)
                        .smallest().stream()
                                .map(side ->
                                        side.source() + " " + side.constraint().evidence().quote())
                                .toList();
        assertThat(quotes)
                .as(why)
                .containsExactlyElementsOf(
                        Arrays.stream(smallest.split(" / ")).map(String::strip).toList());
    }

    static Stream<Arguments> contradictions() {
        return SpecTable.rows("contradictions.md");
    }
}
