package dateline.temporal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Answers by trying every pair of a first and a last day, and every year, one after the other. Slow,
/// and right only for what lies near 2016 and is at most [#LONGEST] days long.
final class Oracle {

    static final int FROM = day(2015, 11, 1);
    static final int TO = day(2016, 6, 30);
    static final int LONGEST = 45;

    private static final int ANCHORS_FROM = day(2012, 1, 1);
    private static final int ANCHORS_TO = day(2020, 12, 31);

    private final int year;

    /// A first and a last day.
    record Pair(int first, int last) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return Comparator.comparingInt(Pair::first)
                    .thenComparingInt(Pair::last)
                    .compare(this, other);
        }

        @Override
        public String toString() {
            return LocalDate.ofEpochDay(first) + "/" + LocalDate.ofEpochDay(last);
        }
    }

    private Oracle(int year) {
        this.year = year;
    }

    static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    /// All possible pairs.
    static List<Pair> pairs(List<Testimony> testimonies, boolean oneDay) {
        List<Pair> pairs = new ArrayList<>();
        List<List<Test>> tests = testimonies.stream().map(Oracle::yearly).toList();
        List<Constraint> all = testimonies.stream().flatMap(t -> t.constraints().stream()).toList();
        for (int first = FROM; first <= TO; first++) {
            for (int last = first; last <= (oneDay ? first : first + LONGEST); last++) {
                Pair pair = new Pair(first, last);
                boolean holds =
                        tests.stream().allMatch(years -> years.stream().anyMatch(t -> t.of(pair)));
                if (holds && hoursFit(all, last - first)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    private static List<Test> yearly(Testimony testimony) {
        return IntStream.rangeClosed(2012, 2020)
                .mapToObj(year -> new Oracle(year).all(testimony.constraints()))
                .toList();
    }

    private interface Test {
        boolean of(Pair pair);
    }

    private Test all(List<Constraint> constraints) {
        List<Test> tests = constraints.stream().map(this::test).toList();
        return pair -> tests.stream().allMatch(test -> test.of(pair));
    }

    private Test test(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On on -> phased(day -> isIn(day, on.date()), on.phase());
            case Constraint.OnWeekday on -> {
                List<Integer> bases = bases(on.anchor(), on.from(), on.to());
                Test test =
                        phased(
                                day ->
                                        LocalDate.ofEpochDay(day).getDayOfWeek() == on.weekday()
                                                && anyWithin(bases, day, on.from(), on.to()),
                                on.phase());
                yield on.phase() == Phase.WHOLE
                        ? pair -> pair.first() == pair.last() && test.of(pair)
                        : test;
            }
            case Constraint.Offset offset -> {
                List<Integer> bases = bases(offset.anchor(), offset.from(), offset.to());
                yield phased(
                        day -> bases.stream().anyMatch(base -> isAway(base, day, offset)),
                        offset.phase());
            }
            case Constraint.Nearest nearest -> {
                List<LocalDate[]> units =
                        pairs(nearest.anchor()).stream()
                                .flatMap(p -> unit(p, nearest).stream())
                                .toList();
                yield phased(
                        day ->
                                units.stream()
                                        .anyMatch(u ->
                                                u[0].toEpochDay() <= day
                                                        && day <= u[1].toEpochDay()),
                        nearest.phase());
            }
            case Constraint.Before before -> {
                List<Pair> anchors = pairs(before.anchor());
                yield pair -> anchors.stream().anyMatch(a -> pair.last() <= a.first());
            }
            case Constraint.After after -> {
                List<Pair> anchors = pairs(after.anchor());
                yield pair -> anchors.stream().anyMatch(a -> pair.first() >= a.last());
            }
            case Constraint.During during -> {
                List<Pair> anchors = pairs(during.anchor());
                int longest = anchors.stream().mapToInt(a -> a.last() - a.first()).max().orElse(0);
                yield pair ->
                        pair.last() - pair.first() <= longest
                                && touches(anchors, pair.first())
                                && touches(anchors, pair.last());
            }
            case Constraint.Lasting lasting -> pair -> lasts(lasting, pair);
            case Constraint.SameYear same -> {
                List<Integer> years =
                        bases(same.anchor(), 0, 0).stream()
                                .map(day -> LocalDate.ofEpochDay(day).getYear())
                                .toList();
                yield phased(
                        day -> years.contains(LocalDate.ofEpochDay(day).getYear()), Phase.WHOLE);
            }
        };
    }

    private static Test phased(IntPredicate holds, Phase phase) {
        return switch (phase) {
            case START -> pair -> holds.test(pair.first());
            case END -> pair -> holds.test(pair.last());
            case WHOLE -> pair -> holds.test(pair.first()) && holds.test(pair.last());
        };
    }

    private boolean isIn(int epochDay, PartialDate date) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        Integer known = date.year();
        int first = known == null ? year : known;
        int size = date.yearDigitsUnknown() == 0 ? 1 : date.yearDigitsUnknown() == 1 ? 10 : 100;
        Integer month = date.month();
        Integer dayOfMonth = date.day();
        return day.getYear() >= first
                && day.getYear() < first + size
                && (month == null || month == day.getMonthValue())
                && (dayOfMonth == null || dayOfMonth == day.getDayOfMonth());
    }

    private List<Pair> pairs(Anchor anchor) {
        if (anchor instanceof Anchor.Written written) {
            int[] days =
                    IntStream.rangeClosed(ANCHORS_FROM, ANCHORS_TO)
                            .filter(day -> isIn(day, written.date()))
                            .toArray();
            return days.length == 0 ? List.of() : List.of(new Pair(days[0], days[days.length - 1]));
        }
        List<Constraint> told = ((Anchor.Told) anchor).constraints();
        Test test = all(told);
        List<Pair> pairs = new ArrayList<>();
        // One of them is a month or day that holds the whole, so only its days are tried.
        int[] days =
                IntStream.rangeClosed(ANCHORS_FROM, ANCHORS_TO)
                        .filter(day -> told.stream().allMatch(c -> mayHold(day, c)))
                        .toArray();
        for (int first : days) {
            for (int last : days) {
                if (first <= last
                        && test.of(new Pair(first, last))
                        && hoursFit(told, last - first)) {
                    pairs.add(new Pair(first, last));
                }
            }
        }
        return pairs;
    }

    private boolean mayHold(int day, Constraint constraint) {
        return !(constraint instanceof Constraint.On on)
                || on.phase() != Phase.WHOLE
                || isIn(day, on.date());
    }

    private List<Integer> bases(Anchor anchor, int from, int to) {
        return pairs(anchor).stream()
                .flatMapToInt(pair ->
                        to < 0
                                ? IntStream.of(pair.first())
                                : from > 0
                                        ? IntStream.of(pair.last())
                                        : IntStream.rangeClosed(pair.first(), pair.last()))
                .distinct()
                .boxed()
                .toList();
    }

    private static boolean touches(List<Pair> pairs, int day) {
        return pairs.stream().anyMatch(pair -> pair.first() <= day && day <= pair.last());
    }

    private static boolean anyWithin(List<Integer> bases, int day, int from, int to) {
        return bases.stream().anyMatch(base -> from <= day - base && day - base <= to);
    }

    private static boolean isAway(int base, int day, Constraint.Offset offset) {
        if (offset.unit() == Unit.HOUR) {
            return IntStream.range(0, 48)
                    .anyMatch(half ->
                            IntStream.rangeClosed(offset.from() * 2, offset.to() * 2)
                                    .anyMatch(k -> Math.floorDiv(half + k, 48) == day - base));
        }
        long units = index(day, offset.unit()) - index(base, offset.unit());
        return offset.from() <= units && units <= offset.to();
    }

    private static long index(int epochDay, Unit unit) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return switch (unit) {
            case HOUR -> throw new IllegalArgumentException("hours have no index");
            case DAY -> epochDay;
            case WEEK -> Math.floorDiv(epochDay + 3, 7);
            case MONTH -> day.getYear() * 12 + day.getMonthValue();
            case QUARTER -> day.getYear() * 4 + (day.getMonthValue() - 1) / 3;
            case YEAR -> day.getYear();
            case DECADE -> day.getYear() / 10;
            case CENTURY -> day.getYear() / 100;
        };
    }

    private static Optional<LocalDate[]> unit(Pair anchor, Constraint.Nearest nearest) {
        LocalDate first = LocalDate.ofEpochDay(anchor.first());
        LocalDate last = LocalDate.ofEpochDay(anchor.last());
        Comparator<LocalDate[]> byTime = Comparator.comparing(unit -> unit[0]);
        List<LocalDate[]> units =
                IntStream.rangeClosed(2000, 2030)
                        .mapToObj(year -> dated(nearest.form(), year))
                        .flatMap(Optional::stream)
                        .toList();
        return switch (nearest.side()) {
            case LAST -> units.stream().filter(u -> u[1].isBefore(first)).max(byTime);
            case LAST_OR_SAME -> units.stream().filter(u -> !u[0].isAfter(last)).max(byTime);
            case NEXT -> units.stream().filter(u -> u[0].isAfter(last)).min(byTime);
            case NEXT_OR_SAME -> units.stream().filter(u -> !u[1].isBefore(first)).min(byTime);
        };
    }

    private static Optional<LocalDate[]> dated(PartialDate form, int year) {
        int month = form.month() == null ? 1 : form.month();
        YearMonth yearMonth = YearMonth.of(year, month);
        Integer day = form.day();
        if (day == null) {
            return Optional.of(new LocalDate[] {yearMonth.atDay(1), yearMonth.atEndOfMonth()});
        }
        return yearMonth.isValidDay(day)
                ? Optional.of(new LocalDate[] {yearMonth.atDay(day), yearMonth.atDay(day)})
                : Optional.empty();
    }

    private static boolean lasts(Constraint.Lasting lasting, Pair pair) {
        double days = pair.last() - pair.first() + 1;
        double n = lasting.amount();
        return switch (lasting.unit()) {
            case HOUR -> true;
            case DAY -> days == n;
            case WEEK -> Math.abs(days - n * 7) <= 3.5;
            case MONTH -> Math.abs(days / 30.436875 - n) <= 0.5;
            case QUARTER -> Math.abs(days / 91.310625 - n) <= 0.5;
            case YEAR -> Math.abs(days / 365.2425 - n) <= 0.5;
            case DECADE -> Math.abs(days / 3652.425 - n) <= 0.5;
            case CENTURY -> Math.abs(days / 36524.25 - n) <= 0.5;
        };
    }

    /// Tries every half hour at which it may begin.
    private static boolean hoursFit(List<Constraint> constraints, int midnights) {
        List<Integer> hours =
                constraints.stream()
                        .filter(c -> c instanceof Constraint.Lasting l && l.unit() == Unit.HOUR)
                        .map(c -> ((Constraint.Lasting) c).amount())
                        .distinct()
                        .toList();
        if (hours.isEmpty()) {
            return true;
        }
        return hours.size() == 1
                && IntStream.range(0, 96)
                        .anyMatch(quarter ->
                                fits(
                                        constraints,
                                        quarter / 4.0,
                                        quarter / 4.0 + hours.getFirst() - 24.0 * midnights));
    }

    private static boolean fits(List<Constraint> constraints, double start, double end) {
        return end > 0
                && end <= 24
                && constraints.stream()
                        .allMatch(c ->
                                switch (c) {
                                    case Constraint.On on ->
                                            fits(on.phase(), on.part(), start, end);
                                    case Constraint.OnWeekday on ->
                                            fits(on.phase(), on.part(), start, end);
                                    case Constraint.Nearest on ->
                                            fits(on.phase(), on.part(), start, end);
                                    case Constraint.Offset _,
                                            Constraint.Before _,
                                            Constraint.After _,
                                            Constraint.During _,
                                            Constraint.Lasting _,
                                            Constraint.SameYear _ ->
                                            true;
                                });
    }

    private static boolean fits(Phase phase, PartOfDay part, double start, double end) {
        boolean starts = part.fromHour() <= start && start < part.toHourExclusive();
        boolean ends = part.fromHour() < end && end <= part.toHourExclusive();
        return switch (phase) {
            case START -> starts;
            case END -> ends;
            case WHOLE -> starts && ends;
        };
    }
}
