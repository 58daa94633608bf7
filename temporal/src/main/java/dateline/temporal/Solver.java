package dateline.temporal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The one solver: inside an article and for the reports of one event together. Exact and pure; the
/// order of the testimonies and of their constraints changes nothing but the order of the steps.
///
/// The unknown is a first and a last day, not the first after the last. They are the same day unless
/// a constraint gives a duration or speaks of the start or the end alone. Each testimony has a year of
/// its own, unknown, in which all its yearless dates are; an anchor that is told of has days of its
/// own for each constraint that counts from it.
public final class Solver {

    /// What a step gives while anything is possible still: from any day to any day.
    private static final String ANYTHING = "../..";

    private Solver() {}

    /// What all testimonies together leave possible.
    public static Solution solve(List<Testimony> testimonies) {
        List<Derivation.Step> steps = new ArrayList<>();
        Possible possible = beforeAny(testimonies);
        for (Testimony testimony : inOrder(testimonies)) {
            Possible before = possible;
            Account account = Account.EMPTY;
            for (Constraint constraint : testimony.constraints()) {
                account = account.and(constraint);
                possible = before.and(account);
                if (possible.isEmpty()) {
                    return new Solution.Contradiction(Conflict.smallest(testimonies));
                }
                steps.add(step(testimony.source(), constraint, possible));
            }
        }
        Optional<Edtf> edtf = Phrasing.of(possible);
        return edtf.<Solution>map(date -> new Solution.Dated(When.of(date), new Derivation(steps)))
                .orElseGet(Solution.Undated::new);
    }

    /// Those with known years first: they leave yearless ones few years to try. The rest in an order of
    /// their own, not of their arrival.
    static List<Testimony> inOrder(List<Testimony> testimonies) {
        Map<Boolean, List<Testimony>> byYear =
                testimonies.stream().collect(Collectors.partitioningBy(Solver::isYearKnown));
        List<Testimony> inOrder = new ArrayList<>(byYear.getOrDefault(true, List.of()));
        byYear.getOrDefault(false, List.of()).stream()
                .sorted(Comparator.comparing(testimony -> testimony.constraints().toString()))
                .forEach(inOrder::add);
        return inOrder;
    }

    private static boolean isYearKnown(Testimony testimony) {
        return testimony.constraints().stream()
                .map(YearUse::of)
                .allMatch(use -> use == YearUse.KNOWN || use == YearUse.NEITHER);
    }

    static Possible beforeAny(List<Testimony> testimonies) {
        boolean hasLength =
                testimonies.stream()
                        .anyMatch(testimony -> Account.hasLength(testimony.constraints()));
        return hasLength ? Spans.ANY : OneDay.ANY;
    }

    private static Derivation.Step step(String source, Constraint constraint, Possible possible) {
        String result = Phrasing.of(possible).map(Edtf::toString).orElse(ANYTHING);
        return new Derivation.Step(source, constraint, result, OtherReadings.of(constraint));
    }
}
