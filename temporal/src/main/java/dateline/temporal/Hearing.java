package dateline.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/// Several testimonies tried together: each in every year that may be its own.
final class Hearing {

    /// A yearless date is taken in the years so far around the day that is tried.
    private static final int YEARS_AROUND = 2;

    private final List<List<Constraint>> testimonies;
    private final HoursTrial hours;
    private final List<Map<Integer, Trial>> trials = new ArrayList<>();
    private boolean sure = true;

    Hearing(List<List<Constraint>> testimonies) {
        this.testimonies = testimonies;
        this.hours = HoursTrial.of(testimonies.stream().flatMap(List::stream).toList());
        testimonies.forEach(_ -> trials.add(new HashMap<>()));
    }

    /// Whether all trials so far can be relied on.
    boolean isSure() {
        return sure;
    }

    /// The possible pairs of these days that are at most so many days apart.
    List<Trial.Pair> possible(NavigableSet<Long> days, int longest) {
        List<Trial.Pair> pairs = new ArrayList<>();
        for (long first : days) {
            for (long last : days.subSet(first, true, first + longest, true)) {
                if (isPossible(first, last)) {
                    pairs.add(new Trial.Pair(first, last));
                }
            }
        }
        return pairs;
    }

    private boolean isPossible(long first, long last) {
        if (!hours.allows(last - first)) {
            return false;
        }
        for (int i = 0; i < testimonies.size(); i++) {
            if (!isPossible(i, first, last)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPossible(int testimony, long first, long last) {
        int year = LocalDate.ofEpochDay(first).getYear();
        for (int y = year - YEARS_AROUND; y <= year + YEARS_AROUND; y++) {
            if (Math.abs(y) <= PartialDate.MAX_YEAR) {
                Trial trial = trial(testimony, y);
                if (trial.allowsFirst(first)
                        && trial.allowsLast(last)
                        && trial.allowsLength(last - first)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Trial trial(int testimony, int year) {
        List<Constraint> constraints = testimonies.get(testimony);
        boolean anyYear =
                constraints.stream().flatMap(NamedDates::of).allMatch(PartialDate::isYearKnown);
        Trial trial =
                trials.get(testimony)
                        .computeIfAbsent(anyYear ? 0 : year, y -> new Trial(constraints, y));
        sure &= trial.isSure() && reach(constraints) <= YEARS_AROUND * 365L;
        return trial;
    }

    /// How many days may lie between a yearless date and what counts from it.
    private static long reach(List<Constraint> constraints) {
        return constraints.stream().mapToLong(Hearing::reach).sum();
    }

    private static long reach(Constraint constraint) {
        return switch (constraint) {
            case Constraint.OnWeekday on ->
                    reach(on.anchor())
                            + Math.max(Math.abs((long) on.from()), Math.abs((long) on.to()));
            case Constraint.Offset offset ->
                    reach(offset.anchor())
                            + (long)
                                    (UnitTrial.meanDays(offset.unit())
                                            * (1
                                                    + Math.max(
                                                            Math.abs((long) offset.from()),
                                                            Math.abs((long) offset.to()))));
            case Constraint.Nearest nearest -> reach(nearest.anchor()) + 366;
            case Constraint.Before before -> reach(before.anchor());
            case Constraint.After after -> reach(after.anchor());
            case Constraint.During during -> reach(during.anchor());
            case Constraint.SameYear same -> reach(same.anchor());
            case Constraint.On _, Constraint.Lasting _ -> 0;
        };
    }

    private static long reach(Anchor anchor) {
        return anchor instanceof Anchor.Told told ? reach(told.constraints()) : 0;
    }
}
