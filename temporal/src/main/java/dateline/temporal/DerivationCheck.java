package dateline.temporal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Checks a derivation step by step without the solver: writes down day by day which days each step
/// leaves possible, and reports a result that leaves out a possible day, begins or ends with an
/// impossible one, names a date that can't be, or is open to a side where nothing can be.
///
/// [Window] says which days are tried and why they suffice, for events of every length. What would
/// take too much trying, in days, years or combinations of years, is passed over. So no report means:
/// nothing was found that does not follow; each report is true, but in one case: where only the
/// years around a century without a leap day make a day possible it is reported as impossible.
public final class DerivationCheck {

    private static final int MAX_REPORTS = 20;

    private final Window window;
    private final boolean isYearKnown;
    private final boolean isAnyYearKnown;
    private final List<String> reports = new ArrayList<>();

    private DerivationCheck(Window window, List<PartialDate> named) {
        this.window = window;
        this.isYearKnown = named.stream().allMatch(PartialDate::isYearKnown);
        this.isAnyYearKnown = named.stream().anyMatch(PartialDate::isYearKnown);
    }

    /// What does not follow, in plain words; empty if all does. A testimony's steps follow each other;
    /// another source is another testimony.
    public static List<String> reports(Solution.Dated dated) {
        List<Derivation.Step> steps = dated.derivation().steps();
        List<String> reports = new ArrayList<>();
        if (steps.isEmpty() || !steps.getLast().result().equals(dated.when().edtf())) {
            reports.add("the date is not the last step's: " + dated.when().edtf());
        }
        try {
            if (!When.of(Edtf.parse(dated.when().edtf())).equals(dated.when())) {
                reports.add("not the bounds of its own date: " + dated.when());
            }
            reports.addAll(reports(steps, steps.stream().map(DerivationCheck::result).toList()));
        } catch (IllegalArgumentException unreadable) {
            reports.add(String.valueOf(unreadable.getMessage()));
        }
        return List.copyOf(reports);
    }

    private static Edtf result(Derivation.Step step) {
        return Edtf.parse(step.result());
    }

    private static List<String> reports(List<Derivation.Step> steps, List<Edtf> results) {
        List<Constraint> said = steps.stream().map(Derivation.Step::constraint).toList();
        List<PartialDate> named = said.stream().flatMap(NamedDates::of).toList();
        Window window =
                Window.of(
                        Stream.concat(named.stream(), results.stream().flatMap(Membership::dates))
                                .toList(),
                        Reach.of(said));
        DerivationCheck check = new DerivationCheck(window, named);
        if (!window.isTooMuch()) {
            check.check(steps, results, said.stream().anyMatch(Constraint::takesTime));
        }
        return check.reports;
    }

    private void check(List<Derivation.Step> steps, List<Edtf> results, boolean takesTime) {
        Hearing hearing = new Hearing(window, takesTime ? Pairs.ANY_LENGTH : 0);
        for (int i = 0; i < steps.size(); i++) {
            Derivation.Step step = steps.get(i);
            Optional<Collection<Pairs>> possible = hearing.hear(step.source(), step.constraint());
            if (possible.isEmpty()) {
                return;
            }
            check(step, results.get(i), possible.get());
        }
    }

    private void check(Derivation.Step step, Edtf result, Collection<Pairs> possible) {
        BitSet first = any(possible, Pairs::first);
        BitSet last = any(possible, Pairs::last);
        Membership says = Membership.of(result, window);
        leftOut(step, "beginning", first, says.first());
        leftOut(step, "end", last, says.last());
        result.earliest()
                .filter(day -> !first.get(window.index(day)))
                .ifPresent(_ -> report(step, "begins too early"));
        result.latest()
                .filter(day -> !last.get(window.index(day)))
                .ifPresent(_ -> report(step, "ends too late"));
        Membership.dates(result)
                .filter(date -> !window.days(date).intersects(first))
                .filter(date -> !window.days(date).intersects(last))
                .filter(date -> !window.days(date).intersects(any(possible, Pairs::touched)))
                .findFirst()
                .ifPresent(date -> report(step, "need not hold " + date));
        if (isYearKnown) {
            open(step, says, first, last);
        }
        if (isAnyYearKnown && !result.isYearKnown() && years(first) < 2) {
            report(step, "leaves out the year");
        }
    }

    private void leftOut(Derivation.Step step, String what, BitSet possible, BitSet said) {
        BitSet missing = (BitSet) possible.clone();
        missing.andNot(said);
        if (!missing.isEmpty()) {
            report(step, "leaves out " + what + " on " + window.day(missing.nextSetBit(0)));
        }
    }

    private void open(Derivation.Step step, Membership says, BitSet first, BitSet last) {
        if (window.isOpenAtStart(says.first()) && !window.isOpenAtStart(first)) {
            report(step, "is open, but it can't begin any earlier than some day");
        }
        if (window.isOpenAtEnd(says.last()) && !window.isOpenAtEnd(last)) {
            report(step, "is open, but it can't end any later than some day");
        }
    }

    private void report(Derivation.Step step, String what) {
        if (reports.size() < MAX_REPORTS) {
            reports.add(step.result() + " " + what + " after " + step.constraint());
        }
    }

    private static BitSet any(Collection<Pairs> possible, Function<Pairs, BitSet> daysOf) {
        BitSet any = new BitSet();
        possible.forEach(pairs -> any.or(daysOf.apply(pairs)));
        return any;
    }

    private long years(BitSet days) {
        return days.stream().map(day -> window.day(day).getYear()).distinct().count();
    }
}
