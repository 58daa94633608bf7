package dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "offset 1000000000..1000000000 CENTURY 2017-07-05",
                "offset -1000000000..1000000000 CENTURY XXXX-07-05",
                "offset -2147483648..2147483647 DAY 2017-07-05",
                "offset 2147483647..2147483647 HOUR -9999-01-01",
                "offset 1000000000..1000000000 MONTH XXXX-02-29",
                "weekday TUESDAY -1000000000..1000000000 2017-07-05",
                "weekday TUESDAY -1000000000..1000000000 XXXX-07-05; on 2017",
                "nearest XXXX-02-29 NEXT 9999-12-31",
                "nearest XXXX-02-29 LAST -9999-01-01",
                "nearest XXXX-05 NEXT {offset -1000000000..1000000000 DAY XXXX-07-05}",
                "nearest XXXX-05 NEXT {after XXXX-07-05}; after {after 2017; on XXXX-05}",
                "lasting 2147483647 CENTURY; on 2017 START",
                "lasting 2147483647 HOUR; on 2017-07-04 END",
                "lasting 1 HOUR; on 9999-12-31 START EVENING; on XXXX-12-31 END",
                "during {lasting 2147483647 DAY; on -9999 START}",
                "offset 1..1 DAY 9999-12-31",
                "offset -1..-1 DAY -9999-01-01",
                "during {offset -1..-1 DAY -9999-01-01}",
                "on -9999",
                "before -9999-01-01",
                "after 9999-12-31",
                "same-year {before 2017}"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void givesAResultAtTheEndsOfAllRanges(String constraints) {
        List<Testimony> testimonies = Notation.testimonies(constraints);

        assertThat(Solver.solve(testimonies)).isNotNull();
        assertThat(Feasible.of(testimonies.getFirst()).isPossible())
                .isEqualTo(!(Solver.solve(testimonies) instanceof Solution.Contradiction));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void solvesTenThousandConstraintsOfOneTestimony() {
        List<Constraint> constraints = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            constraints.addAll(Notation.constraints("before " + (2017 + i % 5_000)));
            constraints.addAll(Notation.constraints("offset -" + (i + 1) + "..0 DAY 2017-07-05"));
        }

        assertThat(Solver.solve(List.of(new Testimony("m", constraints))))
                .isInstanceOf(Solution.Contradiction.class);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void solvesTenThousandTestimoniesOfOneEvent() {
        List<Testimony> testimonies = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            testimonies.add(
                    new Testimony("m" + i, Notation.constraints("offset -1..1 DAY 2017-07-04")));
        }
        testimonies.add(new Testimony("y", Notation.constraints("on XXXX-07-04")));

        assertThat(Solver.solve(testimonies))
                .isInstanceOfSatisfying(
                        Solution.Dated.class,
                        dated -> {
                            assertThat(dated.when().edtf()).isEqualTo("2017-07-04");
                            assertThat(dated.derivation().steps()).hasSize(10_001);
                        });
    }

    @Test
    void refusesTellingsNestedWithoutEnd() {
        Evidence words = new Evidence("then", 0, 4, "nested");

        assertThatThrownBy(
                        () -> {
                            Anchor anchor = new Anchor.Written(PartialDate.ofYear(2017), words);
                            for (int i = 0; i <= Anchor.MAX_DEPTH; i++) {
                                anchor =
                                        new Anchor.Told(
                                                List.of(new Constraint.After(anchor, words)),
                                                words);
                            }
                        })
                .isInstanceOf(IllegalArgumentException.class);
    }
}
