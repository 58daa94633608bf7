package dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class SolverPropertyTest {

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void leavesExactlyWhatTryingEveryDayLeaves(@ForAll("testimonies") List<Testimony> testimonies) {
        Possible possible = Solver.beforeAny(testimonies);
        boolean oneDay = possible instanceof OneDay;
        for (Testimony testimony : testimonies) {
            possible = possible.and(Account.of(testimony.constraints()));
        }

        Set<Oracle.Pair> solved = pairs(possible);
        solved.removeIf(pair -> pair.first() > Oracle.TO);
        Optional<Set<Oracle.Pair>> tried = Oracle.pairs(testimonies, oneDay);
        Assume.that(tried.isPresent());
        Set<Oracle.Pair> differing = new TreeSet<>(solved);
        tried.get()
                .forEach(pair -> {
                    if (!differing.remove(pair)) {
                        differing.add(pair);
                    }
                });
        assertThat(differing.stream().limit(5)).as("%s", testimonies).isEmpty();
    }

    static Set<Oracle.Pair> pairs(Possible possible) {
        Set<Oracle.Pair> pairs = new TreeSet<>();
        switch (possible) {
            case OneDay oneDay ->
                    in(oneDay.days())
                            .filter(day -> oneDay.cycle().meets(Days.between(day, day)))
                            .forEach(day -> pairs.add(new Oracle.Pair(day, day)));
            case Spans spans ->
                    spans.extents()
                            .forEach(extent -> {
                                add(extent, pairs);
                                if (spans.repeating()) {
                                    add(extent.later(Cycle.LENGTH), pairs);
                                    add(extent.later(-Cycle.LENGTH), pairs);
                                }
                            });
        }
        return pairs;
    }

    private static void add(Extent extent, Set<Oracle.Pair> pairs) {
        long[] lasts = in(extent.last()).toArray();
        in(extent.first())
                .forEach(first -> {
                    for (long last : lasts) {
                        if (last - first >= extent.shortest()
                                && last - first <= Math.min(extent.longest(), Oracle.LONGEST)) {
                            pairs.add(new Oracle.Pair(first, last));
                        }
                    }
                });
    }

    /// Those days of the set that the oracle tries.
    private static LongStream in(Days days) {
        return LongStream.rangeClosed(Oracle.FROM, Oracle.TO + Oracle.LONGEST)
                .filter(day -> days.meets(Days.between(day, day)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void givesTheSameInEveryOrderAndHoweverOftenItIsSaid(
            @ForAll("testimonies") List<Testimony> testimonies, @ForAll long seed) {
        Random random = new Random(seed);
        List<Testimony> shuffled = new ArrayList<>(testimonies);
        shuffled.add(testimonies.get(random.nextInt(testimonies.size())));
        shuffled.replaceAll(testimony -> {
            List<Constraint> constraints = new ArrayList<>(testimony.constraints());
            constraints.add(constraints.get(random.nextInt(constraints.size())));
            Collections.shuffle(constraints, random);
            return new Testimony(testimony.source(), constraints);
        });
        Collections.shuffle(shuffled, random);

        assertThat(withoutSteps(Solver.solve(shuffled)))
                .isEqualTo(withoutSteps(Solver.solve(testimonies)));
    }

    private static Object withoutSteps(Solution solution) {
        return solution instanceof Solution.Dated dated ? dated.when() : solution;
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void findsTwoTestimoniesPossibleTogetherIffTheyDontContradict(
            @ForAll("testimonies") List<Testimony> some,
            @ForAll("testimonies") List<Testimony> others) {
        Testimony one = some.getFirst();
        Testimony other = others.getFirst();

        boolean intersect = Feasible.of(one).intersects(Feasible.of(other));

        assertThat(intersect)
                .isEqualTo(!(Solver.solve(List.of(one, other)) instanceof Solution.Contradiction));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void leavesNothingOutOfAContradictionThatCouldBeLeftOut(
            @ForAll("testimonies") List<Testimony> testimonies) {
        if (!(Solver.solve(testimonies) instanceof Solution.Contradiction(var sides))) {
            return;
        }
        assertThat(holds(sides)).isFalse();
        for (int i = 0; i < sides.size(); i++) {
            List<Solution.Contradicting> fewer = new ArrayList<>(sides);
            fewer.remove(i);
            assertThat(fewer.isEmpty() || holds(fewer)).as("%s", fewer).isTrue();
        }
    }

    private static boolean holds(List<Solution.Contradicting> sides) {
        List<Testimony> testimonies =
                sides.stream()
                        .map(Solution.Contradicting::source)
                        .distinct()
                        .map(source ->
                                new Testimony(
                                        source,
                                        sides.stream()
                                                .filter(s -> s.source().equals(source))
                                                .map(Solution.Contradicting::constraint)
                                                .toList()))
                        .toList();
        return !(Solver.solve(testimonies) instanceof Solution.Contradiction);
    }

    @Provide
    Arbitrary<List<Testimony>> testimonies() {
        return Testimonies.some();
    }
}
