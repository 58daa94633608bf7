package dateline.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts possible days into EDTF.
///
/// - Exactly a calendar unit is that unit; other days in a row are a one-of range; up to
///   [#MAX_CHOICES] separate runs are listed, more are given as the range from first to last.
/// - An event that takes time is an interval where each end is a unit, or has no bound; otherwise its
///   date is one of the days that it may touch.
/// - With the year unknown, days are listed as [YearlessDays] does.
/// - What allows everything, or all but some weekdays, can't be said in EDTF: empty.
final class Phrasing {

    /// So many entries a one-of set has at most.
    static final int MAX_CHOICES = 31;

    private Phrasing() {}

    static Optional<Edtf> of(Possible possible) {
        return switch (possible) {
            case OneDay oneDay -> of(oneDay.days(), oneDay.cycle());
            case Spans spans -> spans.repeating() ? repeating(spans) : placed(spans);
        };
    }

    private static Optional<Edtf> of(Days days, Cycle cycle) {
        if (cycle.isAll()) {
            return of(days);
        }
        if (days.isBounded()) {
            return of(cycle.within(days));
        }
        // "In May, after 4 July 2017" is an infinite list; the May says more than the bound.
        return YearlessDays.of(cycle).or(() -> of(bounded(days, cycle)));
    }

    /// From the first day on that is in both, or up to the last: "in a leap year, before 2015" ends
    /// with 2012.
    private static Days bounded(Days days, Cycle cycle) {
        long from = days.from(days.runs() - 1);
        long to = days.to(0);
        if (days.first() > Days.NEVER_BEGUN) {
            Days near = Days.between(days.first(), from + Cycle.LENGTH);
            return Days.between(cycle.within(days.and(near)).first(), Days.NEVER_OVER);
        }
        if (days.last() < Days.NEVER_OVER) {
            Days near = Days.between(to - Cycle.LENGTH, days.last());
            return Days.between(Days.NEVER_BEGUN, cycle.within(days.and(near)).last());
        }
        return days;
    }

    private static Optional<Edtf> placed(Spans spans) {
        Days first = spans.any(Extent::first);
        Days last = spans.any(Extent::last);
        Optional<Edtf.End> start = end(of(first), first.first() <= Days.NEVER_BEGUN);
        Optional<Edtf.End> end = end(of(last), last.last() >= Days.NEVER_OVER);
        Days touched = spans.any(Extent::touched).cut();
        boolean inManyYears = first.runs() > MAX_CHOICES || last.runs() > MAX_CHOICES;
        return interval(start, end).or(() -> of(inManyYears ? touched.range() : touched));
    }

    private static Optional<Edtf> repeating(Spans spans) {
        Cycle first = spans.cycle(Extent::first);
        Cycle last = spans.cycle(Extent::last);
        Days starts = spans.any(Extent::first);
        Days ends = spans.any(Extent::last);
        Optional<Edtf.End> start = end(YearlessDays.of(first), starts.first() <= Days.NEVER_BEGUN);
        Optional<Edtf.End> end = end(YearlessDays.of(last), ends.last() >= Days.NEVER_OVER);
        return interval(start, end).or(() -> YearlessDays.of(spans.cycle(Extent::touched)));
    }

    /// One end, if its days are a unit or have no bound outwards.
    private static Optional<Edtf.End> end(Optional<Edtf> days, boolean unbounded) {
        if (unbounded) {
            return Optional.of(Edtf.End.Missing.OPEN);
        }
        return days.orElse(null) instanceof Edtf.Single(PartialDate date)
                ? Optional.of(new Edtf.End.At(date))
                : Optional.empty();
    }

    private static Optional<Edtf> interval(Optional<Edtf.End> start, Optional<Edtf.End> end) {
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        if (start.get() instanceof Edtf.End.At(PartialDate date) && start.equals(end)) {
            return Optional.of(new Edtf.Single(date));
        }
        boolean dated = start.get() instanceof Edtf.End.At || end.get() instanceof Edtf.End.At;
        return dated ? Optional.of(new Edtf.Interval(start.get(), end.get())) : Optional.empty();
    }

    private static Optional<Edtf> of(Days days) {
        List<Choice> choices = new ArrayList<>();
        Days plain = days.spelledOut(MAX_CHOICES);
        for (int i = 0; i < plain.runs(); i++) {
            if (plain.from(i) <= Days.NEVER_BEGUN && plain.to(i) >= Days.NEVER_OVER) {
                return Optional.empty();
            }
            choices.add(choice(plain.from(i), plain.to(i)));
        }
        return choices.size() == 1 && choices.getFirst() instanceof Choice.One(PartialDate date)
                ? Optional.of(new Edtf.Single(date))
                : Optional.of(new Edtf.OneOf(choices));
    }

    private static Choice choice(long from, long to) {
        if (from <= Days.NEVER_BEGUN) {
            return new Choice.UpTo(PartialDate.ofDay(LocalDate.ofEpochDay(to)));
        }
        PartialDate first = PartialDate.ofDay(LocalDate.ofEpochDay(from));
        if (to >= Days.NEVER_OVER) {
            return new Choice.From(first);
        }
        LocalDate last = LocalDate.ofEpochDay(to);
        return unit(first, last)
                .<Choice>map(Choice.One::new)
                .orElseGet(() -> new Choice.Range(first, PartialDate.ofDay(last)));
    }

    /// The calendar unit that begins and ends on these days.
    private static Optional<PartialDate> unit(PartialDate first, LocalDate last) {
        LocalDate day = first.firstDay();
        return List.of(
                        first,
                        PartialDate.ofMonth(day.getYear(), day.getMonthValue()),
                        PartialDate.ofYear(day.getYear()),
                        PartialDate.ofDecade(day.getYear()),
                        PartialDate.ofCentury(day.getYear()))
                .stream()
                .filter(unit -> unit.firstDay().equals(day) && unit.lastDay().equals(last))
                .findFirst();
    }
}
