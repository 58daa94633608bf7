package dateline.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/// Tries whether a first and a last day agree with constraints in a given year of their yearless
/// dates: straight from what each constraint means, one day after the other. It shares no code with
/// the solver, so each can be tested by the other.
final class Trial {

    /// Anchors that are told of are looked for so many days around the dates that they name, and are at
    /// most so many days long; where that may not be enough the trial is not sure.
    private static final int AROUND = 200;

    static final int LONGEST = 60;

    private static final long ANY_LENGTH = Long.MAX_VALUE;

    /// What one constraint asks of the first day, of the last, and of how many days they are apart.
    private record Ask(LongPredicate first, LongPredicate last, long shortest, long longest) {}

    /// A first and a last day.
    record Pair(long first, long last) {}

    private final int year;
    private final HoursTrial hours;
    private final List<Ask> asks = new ArrayList<>();
    private final Map<Long, Boolean> firsts = new HashMap<>();
    private final Map<Long, Boolean> lasts = new HashMap<>();
    private boolean sure = true;

    Trial(List<Constraint> constraints, int year) {
        this.year = year;
        this.hours = HoursTrial.of(constraints);
        constraints.forEach(constraint -> asks.add(ask(constraint)));
    }

    /// Whether it can be relied on.
    boolean isSure() {
        return sure;
    }

    boolean allowsFirst(long day) {
        return firsts.computeIfAbsent(day, d -> asks.stream().allMatch(ask -> ask.first().test(d)));
    }

    boolean allowsLast(long day) {
        return lasts.computeIfAbsent(day, d -> asks.stream().allMatch(ask -> ask.last().test(d)));
    }

    boolean allowsLength(long apart) {
        return asks.stream().allMatch(ask -> ask.shortest() <= apart && apart <= ask.longest())
                && hours.allows(apart);
    }

    private Ask ask(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On on -> phased(day -> isIn(day, on.date()), on.phase(), ANY_LENGTH);
            case Constraint.OnWeekday on -> {
                List<Long> bases = bases(on.anchor(), on.from(), on.to());
                yield phased(
                        day ->
                                LocalDate.ofEpochDay(day).getDayOfWeek() == on.weekday()
                                        && bases.stream()
                                                .anyMatch(base ->
                                                        on.from() <= day - base
                                                                && day - base <= on.to()),
                        on.phase(),
                        on.phase() == Phase.WHOLE ? 0 : ANY_LENGTH);
            }
            case Constraint.Offset offset -> {
                List<Long> bases = bases(offset.anchor(), offset.from(), offset.to());
                yield phased(
                        day -> bases.stream().anyMatch(base -> UnitTrial.isAway(base, day, offset)),
                        offset.phase(),
                        ANY_LENGTH);
            }
            case Constraint.Nearest nearest -> {
                List<Pair> units = NearestTrial.units(pairs(nearest.anchor()), nearest);
                yield phased(day -> touches(units, day), nearest.phase(), ANY_LENGTH);
            }
            case Constraint.Before before -> {
                List<Pair> anchors = pairs(before.anchor());
                yield new Ask(
                        _ -> true,
                        day -> anchors.stream().anyMatch(anchor -> day <= anchor.first()),
                        0,
                        ANY_LENGTH);
            }
            case Constraint.After after -> {
                List<Pair> anchors = pairs(after.anchor());
                yield new Ask(
                        day -> anchors.stream().anyMatch(anchor -> day >= anchor.last()),
                        _ -> true,
                        0,
                        ANY_LENGTH);
            }
            case Constraint.During during -> {
                List<Pair> anchors = pairs(during.anchor());
                long longest =
                        anchors.stream().mapToLong(a -> a.last() - a.first()).max().orElse(0);
                yield phased(day -> touches(anchors, day), Phase.WHOLE, longest);
            }
            case Constraint.Lasting lasting -> lasting(lasting);
            case Constraint.SameYear same -> {
                List<Integer> years =
                        bases(same.anchor(), 0, 0).stream()
                                .map(day -> LocalDate.ofEpochDay(day).getYear())
                                .distinct()
                                .toList();
                yield phased(
                        day -> years.contains(LocalDate.ofEpochDay(day).getYear()),
                        Phase.WHOLE,
                        ANY_LENGTH);
            }
        };
    }

    private static Ask phased(LongPredicate holds, Phase phase, long longest) {
        LongPredicate any = _ -> true;
        return new Ask(
                phase == Phase.END ? any : holds, phase == Phase.START ? any : holds, 0, longest);
    }

    private static Ask lasting(Constraint.Lasting lasting) {
        double days = UnitTrial.meanDays(lasting.unit());
        double amount = lasting.amount();
        return switch (lasting.unit()) {
            case HOUR -> new Ask(_ -> true, _ -> true, 0, ANY_LENGTH);
            case DAY -> new Ask(_ -> true, _ -> true, lasting.amount() - 1L, lasting.amount() - 1L);
            case WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY ->
                    new Ask(
                            _ -> true,
                            _ -> true,
                            (long) Math.ceil((amount - 0.5) * days) - 1,
                            (long) Math.floor((amount + 0.5) * days) - 1);
        };
    }

    private boolean isIn(long epochDay, PartialDate date) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        Integer known = date.year();
        int first = known == null ? year : known;
        int size = date.yearDigitsUnknown() == 0 ? 1 : date.yearDigitsUnknown() == 1 ? 10 : 100;
        Integer month = date.month();
        Integer dayOfMonth = date.day();
        return day.getYear() >= first
                && day.getYear() < first + size
                // -00XX ends with -0001.
                && (first >= 0 || day.getYear() < 0)
                && (month == null || month == day.getMonthValue())
                && (dayOfMonth == null || dayOfMonth == day.getDayOfMonth());
    }

    private static boolean touches(List<Pair> pairs, long day) {
        return pairs.stream().anyMatch(pair -> pair.first() <= day && day <= pair.last());
    }

    private List<Pair> pairs(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Written written -> {
                PartialDate date = written.date();
                if (!date.isYearKnown() && !date.fallsIn(year)) {
                    yield List.of();
                }
                PartialDate dated = date.isYearKnown() ? date : date.withYear(year);
                yield List.of(
                        new Pair(dated.firstDay().toEpochDay(), dated.lastDay().toEpochDay()));
            }
            case Anchor.Told told -> told(told.constraints());
        };
    }

    private List<Pair> told(List<Constraint> told) {
        Trial trial = new Trial(told, year);
        List<Long> days = NamedDates.around(told, year, AROUND);
        List<Long> ends = days.stream().filter(trial::allowsLast).toList();
        List<Pair> pairs = new ArrayList<>();
        Map<Long, Boolean> lengths = new HashMap<>();
        for (long first : days.stream().filter(trial::allowsFirst).toList()) {
            for (long last : ends) {
                if (first <= last
                        && last - first <= LONGEST
                        && lengths.computeIfAbsent(last - first, trial::allowsLength)) {
                    pairs.add(new Pair(first, last));
                }
            }
        }
        sure &= trial.sure && pairs.stream().noneMatch(pair -> isAtAnEdge(pair, days));
        return pairs;
    }

    private static boolean isAtAnEdge(Pair pair, List<Long> days) {
        return pair.last() - pair.first() >= LONGEST
                || pair.first() <= days.getFirst()
                || pair.last() >= days.getLast();
    }

    private List<Long> bases(Anchor anchor, int from, int to) {
        List<Long> bases = new ArrayList<>();
        for (Pair pair : pairs(anchor)) {
            if (to < 0) {
                bases.add(pair.first());
            } else if (from > 0) {
                bases.add(pair.last());
            } else if (pair.last() - pair.first() > AROUND * 4) {
                sure = false;
            } else {
                for (long day = pair.first(); day <= pair.last(); day++) {
                    bases.add(day);
                }
            }
        }
        return bases.stream().distinct().toList();
    }
}
