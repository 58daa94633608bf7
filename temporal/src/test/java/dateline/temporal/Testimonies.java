package dateline.temporal;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/// Random testimonies about days near the turn of 2015 to 2016 and its leap day.
final class Testimonies {

    private static final Evidence WORDS = new Evidence("said", 0, 4, "random");

    private Testimonies() {}

    /// One to three, each with one to three constraints; the dates of most are either all with or
    /// all without a year.
    static Arbitrary<List<Testimony>> some() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, testimony(dated())),
                        Tuple.of(4, testimony(yearless())),
                        Tuple.of(1, testimony(Arbitraries.oneOf(dated(), yearless()))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> {
                    List<Testimony> testimonies = new ArrayList<>();
                    for (List<Constraint> constraints : all) {
                        testimonies.add(new Testimony("m" + testimonies.size(), constraints));
                    }
                    return testimonies;
                });
    }

    private static Arbitrary<List<Constraint>> testimony(Arbitrary<PartialDate> dates) {
        return constraints(dates, true).list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Constraint> constraints(Arbitrary<PartialDate> dates, boolean nested) {
        Arbitrary<Anchor> anchor = anchors(dates, nested);
        Arbitrary<Phase> phase =
                Arbitraries.of(Phase.WHOLE, Phase.WHOLE, Phase.WHOLE, Phase.START, Phase.END);
        Arbitrary<PartOfDay> part =
                Arbitraries.of(PartOfDay.ANY, PartOfDay.MORNING, PartOfDay.EVENING);
        return Arbitraries.oneOf(
                on(dates),
                Combinators.combine(Arbitraries.of(DayOfWeek.class), anchor, range(13), phase, part)
                        .as((weekday, a, r, ph, pa) ->
                                new Constraint.OnWeekday(weekday, a, r[0], r[1], ph, pa, WORDS)),
                Combinators.combine(
                                anchor,
                                Arbitraries.of(Unit.DAY, Unit.WEEK, Unit.HOUR),
                                range(20),
                                phase)
                        .as((a, u, r, p) -> new Constraint.Offset(a, u, r[0], r[1], p, WORDS)),
                Combinators.combine(
                                anchor,
                                Arbitraries.of(Unit.MONTH, Unit.QUARTER, Unit.YEAR),
                                range(1),
                                phase)
                        .as((a, u, r, p) -> new Constraint.Offset(a, u, r[0], r[1], p, WORDS)),
                Combinators.combine(
                                yearless(),
                                anchor,
                                Arbitraries.of(Constraint.Side.class),
                                phase,
                                part)
                        .as((f, a, s, ph, pa) -> new Constraint.Nearest(f, a, s, ph, pa, WORDS)),
                anchor.map(a -> new Constraint.Before(a, WORDS)),
                anchor.map(a -> new Constraint.After(a, WORDS)),
                anchor.map(a -> new Constraint.During(a, WORDS)),
                anchor.map(a -> new Constraint.SameYear(a, WORDS)),
                lasting());
    }

    private static Arbitrary<Constraint> lasting() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.of(Unit.HOUR, Unit.DAY, Unit.WEEK, Unit.MONTH))
                .as((n, unit) ->
                        new Constraint.Lasting(
                                unit == Unit.WEEK || unit == Unit.MONTH ? 1 + n % 2 : n,
                                unit,
                                WORDS));
    }

    private static Arbitrary<Constraint> on(Arbitrary<PartialDate> dates) {
        return Combinators.combine(
                        dates, Arbitraries.of(Phase.class), Arbitraries.of(PartOfDay.class))
                .as((date, phase, part) -> new Constraint.On(date, phase, part, WORDS));
    }

    private static Arbitrary<int[]> range(int farthest) {
        return Arbitraries.integers()
                .between(-farthest, farthest)
                .tuple2()
                .map(t -> new int[] {Math.min(t.get1(), t.get2()), Math.max(t.get1(), t.get2())});
    }

    private static Arbitrary<Anchor> anchors(Arbitrary<PartialDate> dates, boolean nested) {
        Arbitrary<Anchor> written = dates.map(date -> new Anchor.Written(date, WORDS));
        return nested
                ? Arbitraries.frequencyOf(Tuple.of(3, written), Tuple.of(1, told(dates)))
                : written;
    }

    /// Always within some month, so that trying all its days comes to an end.
    private static Arbitrary<Anchor> told(Arbitrary<PartialDate> dates) {
        Arbitrary<Constraint> within =
                dates.map(date -> new Constraint.On(date, Phase.WHOLE, PartOfDay.ANY, WORDS));
        return Combinators.combine(within, constraints(dates, false).list().ofMaxSize(2))
                .as((first, more) -> {
                    List<Constraint> all = new ArrayList<>(more);
                    all.add(first);
                    return new Anchor.Told(all, WORDS);
                });
    }

    private static Arbitrary<PartialDate> dated() {
        return Arbitraries.of(
                        "2015-12",
                        "2016-01",
                        "2016-02",
                        "2016-12-31",
                        "2016-01-01",
                        "2016-02-28",
                        "2016-02-29",
                        "2016-03-01",
                        "2016-01-02",
                        "2015-12-29",
                        "2016-02-10",
                        "2016-03")
                .map(PartialDate::parse);
    }

    private static Arbitrary<PartialDate> yearless() {
        return Arbitraries.of(
                        "XXXX-12",
                        "XXXX-01",
                        "XXXX-02",
                        "XXXX-12-31",
                        "XXXX-01-01",
                        "XXXX-02-28",
                        "XXXX-02-29",
                        "XXXX-03-01",
                        "XXXX-01-02",
                        "XXXX-02-10")
                .map(PartialDate::parse);
    }
}
