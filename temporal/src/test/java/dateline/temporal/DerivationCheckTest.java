package dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DerivationCheckTest {

    @ParameterizedTest
    @MethodSource("dates")
    void findsNothingWrongWithWhatTheSolverDerives(
            String testimonies, String edtf, String a, String b, String c, String why) {
        assertThat(DerivationCheck.reports(dated(testimonies))).isEmpty();
    }

    static Stream<Arguments> dates() {
        return SpecTable.rows("dates.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 2017-07-04                                    | 2017-07-05",
                "on 2017-07-04                                    | [2017-07-03..2017-07-04]",
                "on 2017-07-04                                    | [2017-07-04..2017-07-05]",
                "on 2017-07                                       | [2017-07-02..2017-07-31]",
                "on 2017-07                                       | 2017",
                "weekday TUESDAY -6..0 2017-07-05                 | 2017-06-27",
                "nearest XXXX-05 LAST_OR_SAME 2017-07-05          | 2018-05",
                "nearest XXXX-05 LAST_OR_SAME 2017-07-05          | XXXX-05",
                "on XXXX-07-05                                    | 2017-07-05",
                "on XXXX-07-05                                    | [XXXX-07-05,XXXX-07-06]",
                "on 2017-07-04 END AFTERNOON; lasting 26 HOUR     | 2017-07-02/2017-07-04",
                "on 2017-07-04 END AFTERNOON; lasting 26 HOUR     | [2017-07-04..]",
                "during {on 2017-07-04 END AFTERNOON; lasting 26 HOUR} | 2017-07-04",
                "after 2017-07-04                                 | [2017-07-05..]",
                "after 2017-07-04                                 | [2017-07-03..]",
                "before 2017-07-04                                | [..2017-07-05]",
                "lasting 3 DAY; on 2017-07-04 START               | 2017-07-04/2017-07-07",
                "weekday TUESDAY -6..0 XXXX-07-05 & on 2017-07-04 | 2017-06-27",
                "on 2017-07-04                                    | [2017-07-04..]",
                "before 2017-07-04                                | ../..",
                "on 2005-03-02 START; on 2017-06-05 END           | 2005-03-02/2017-06-06",
                "on 2005-03-02 START; on 2017-06-05 END           | 2005-03-02/2017-06-04",
                "on 2005-03-02 START; on 2017-06-05 END           | 2005-03-02/..",
                "during {on 2005-03-02 START; on 2017-06-05 END}  | [2005-03-02..2017-06-04]",
                "during {on 2005-03-02 START; lasting 12 YEAR}    | [2005-03-02..2017-03-01]",
                "same-year XXXX-02-29; before 2015-12             | [..2015-12-01]",
                "on 2017-07-04                                    | not a date",
            })
    void reportsAResultThatDoesNotFollow(String testimonies, String wrong) {
        Solution.Dated right = dated(testimonies);
        List<Derivation.Step> steps = new ArrayList<>(right.derivation().steps());
        Derivation.Step last = steps.removeLast();
        steps.add(new Derivation.Step(last.source(), last.constraint(), wrong, List.of()));

        assertThat(DerivationCheck.reports(with(right, steps)))
                .anySatisfy(report -> assertThat(report).contains(wrong.strip()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on 2017-07; weekday TUESDAY -6..0 2017-07-05     | 1",
                "on 2017-07-04 END AFTERNOON; lasting 26 HOUR     | 0",
                "on 2017-07-04 END AFTERNOON; lasting 26 HOUR     | 1",
                "after 2017-07-04; before 2017-07-05              | 0",
            })
    void reportsAStepThatIsMissing(String testimonies, int missing) {
        Solution.Dated right = dated(testimonies);
        List<Derivation.Step> steps = new ArrayList<>(right.derivation().steps());
        steps.remove(missing);

        assertThat(DerivationCheck.reports(with(right, steps))).isNotEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void findsNothingWrongWithAnyDerivation(@ForAll("testimonies") List<Testimony> testimonies) {
        if (Solver.solve(testimonies) instanceof Solution.Dated dated) {
            assertThat(DerivationCheck.reports(dated)).as("%s", dated).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Testimony>> testimonies() {
        return Testimonies.some();
    }

    private static Solution.Dated dated(String testimonies) {
        return (Solution.Dated) Solver.solve(Notation.testimonies(testimonies));
    }

    private static Solution.Dated with(Solution.Dated dated, List<Derivation.Step> steps) {
        return new Solution.Dated(dated.when(), new Derivation(steps));
    }
}
