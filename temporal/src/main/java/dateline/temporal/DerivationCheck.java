package dateline.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Checks a derivation step by step without the solver: tries the days around each result and around
/// the dates that the constraints name, and reports each step whose result leaves out a possible day
/// or begins or ends with an impossible one.
///
/// A step of more than [Trial#LONGEST] days' reach is only checked as far as trying goes; a step that
/// can't be tried at all is passed over. So no report means: nothing was found that does not follow.
public final class DerivationCheck {

    private static final int AROUND = 45;
    private static final int MAX_REPORTS = 20;

    /// Yearless results are tried in these years; they hold a leap year, and each weekday for each day.
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2027;
    private static final int LAST_YEAR_OF_SPANS = 2012;

    private final boolean takesTime;
    private final List<String> reports = new ArrayList<>();
    private final Map<String, List<Constraint>> said = new LinkedHashMap<>();

    private DerivationCheck(boolean takesTime) {
        this.takesTime = takesTime;
    }

    /// What does not follow, in plain words; empty if all does. Testimonies are told apart by the
    /// steps' sources.
    public static List<String> reports(Solution.Dated dated) {
        List<Derivation.Step> steps = dated.derivation().steps();
        DerivationCheck check =
                new DerivationCheck(
                        Account.hasLength(
                                steps.stream().map(Derivation.Step::constraint).toList()));
        steps.forEach(check::check);
        if (steps.isEmpty() || !steps.getLast().result().equals(dated.when().edtf())) {
            check.report("the date is not the last step's: " + dated.when().edtf());
        } else if (!When.of(Edtf.parse(dated.when().edtf())).equals(dated.when())) {
            check.report("not the bounds of its own date: " + dated.when());
        }
        return List.copyOf(check.reports);
    }

    private void report(String text) {
        if (reports.size() < MAX_REPORTS) {
            reports.add(text);
        }
    }

    private void check(Derivation.Step step) {
        said.computeIfAbsent(step.source(), _ -> new ArrayList<>()).add(step.constraint());
        Edtf result;
        try {
            result = Edtf.parse(step.result());
        } catch (IllegalArgumentException unreadable) {
            report(step.result() + ": " + unreadable.getMessage());
            return;
        }
        Hearing hearing = new Hearing(List.copyOf(said.values()));
        List<Trial.Pair> possible = hearing.possible(days(result), takesTime ? Trial.LONGEST : 0);
        if (hearing.isSure()) {
            leftOut(step, result, possible);
            if (!isLong() && !isLong(result)) {
                unattained(step, result, possible);
            }
        }
    }

    private void leftOut(Derivation.Step step, Edtf result, List<Trial.Pair> possible) {
        possible.stream()
                .filter(pair -> !Membership.of(result, pair.first(), pair.last()))
                .findFirst()
                .ifPresent(pair ->
                        report(
                                step.result()
                                        + " leaves out "
                                        + LocalDate.ofEpochDay(pair.first())
                                        + "/"
                                        + LocalDate.ofEpochDay(pair.last())
                                        + " after "
                                        + step.constraint()));
    }

    private void unattained(Derivation.Step step, Edtf result, List<Trial.Pair> possible) {
        result.earliest()
                .map(LocalDate::toEpochDay)
                .filter(day -> possible.stream().noneMatch(pair -> pair.first() == day))
                .ifPresent(
                        day -> report(step.result() + " begins too early: " + step.constraint()));
        result.latest()
                .map(LocalDate::toEpochDay)
                .filter(day -> possible.stream().noneMatch(pair -> pair.last() == day))
                .ifPresent(day -> report(step.result() + " ends too late: " + step.constraint()));
        Membership.dates(result)
                .filter(_ -> !isOpenLength())
                .filter(date -> possible.stream().noneMatch(pair -> Membership.touches(pair, date)))
                .findFirst()
                .ifPresent(date -> report(step.result() + " need not hold " + date));
        if (!result.isYearKnown() && years(possible) < 2) {
            report(step.result() + " leaves out the year");
        }
    }

    private static long years(List<Trial.Pair> possible) {
        return possible.stream()
                .map(pair -> LocalDate.ofEpochDay(pair.first()).getYear())
                .distinct()
                .count();
    }

    /// Whether it may take so long that its other end is not among the days tried.
    private boolean isLong() {
        return said.values().stream()
                .flatMap(List::stream)
                .anyMatch(c ->
                        c instanceof Constraint.Lasting lasting
                                && lasting.amount() * UnitTrial.meanDays(lasting.unit())
                                        > AROUND - 7);
    }

    /// Whether only one of its ends is told and not how long it took: it may touch days that no pair
    /// tried reaches.
    private boolean isOpenLength() {
        List<Constraint> all = said.values().stream().flatMap(List::stream).toList();
        return all.stream().noneMatch(Constraint.Lasting.class::isInstance)
                && all.stream().anyMatch(DerivationCheck::tellsOneEnd);
    }

    private static boolean tellsOneEnd(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On on -> on.phase() != Phase.WHOLE;
            case Constraint.OnWeekday on -> on.phase() != Phase.WHOLE;
            case Constraint.Offset offset -> offset.phase() != Phase.WHOLE;
            case Constraint.Nearest nearest -> nearest.phase() != Phase.WHOLE;
            case Constraint.Before _,
                    Constraint.After _,
                    Constraint.During _,
                    Constraint.Lasting _,
                    Constraint.SameYear _ ->
                    false;
        };
    }

    /// Whether it goes from a date to one so far from it that no pair tried can.
    private static boolean isLong(Edtf result) {
        return result instanceof Edtf.Interval
                && result.earliest().isPresent()
                && result.latest().isPresent()
                && ChronoUnit.DAYS.between(result.earliest().get(), result.latest().get())
                        > Trial.LONGEST;
    }

    private TreeSet<Long> days(Edtf result) {
        TreeSet<Long> days = new TreeSet<>();
        Stream.of(result.earliest(), result.latest())
                .flatMap(bound -> bound.stream())
                .flatMapToLong(bound ->
                        LongStream.rangeClosed(
                                bound.toEpochDay() - AROUND, bound.toEpochDay() + AROUND))
                .forEach(days::add);
        List<Constraint> all = said.values().stream().flatMap(List::stream).toList();
        for (int year = FIRST_YEAR; year <= lastYear(result); year++) {
            days.addAll(NamedDates.around(all, year, AROUND));
        }
        Membership.dates(result).forEach(date -> addFirstDays(date, days));
        days.removeIf(day -> Math.abs(LocalDate.ofEpochDay(day).getYear()) > PartialDate.MAX_YEAR);
        return days;
    }

    private int lastYear(Edtf result) {
        return result.isYearKnown() ? FIRST_YEAR : takesTime ? LAST_YEAR_OF_SPANS : LAST_YEAR;
    }

    private static void addFirstDays(PartialDate date, TreeSet<Long> days) {
        if (date.isYearKnown()) {
            days.add(date.firstDay().toEpochDay());
            return;
        }
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            if (date.fallsIn(year)) {
                PartialDate dated = date.withYear(year);
                LongStream.rangeClosed(dated.firstDay().toEpochDay(), dated.lastDay().toEpochDay())
                        .forEach(days::add);
            }
        }
    }
}
