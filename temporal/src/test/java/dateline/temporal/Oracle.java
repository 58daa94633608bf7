package dateline.temporal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Answers by trying every pair of a first and a last day, and every year, one after the other. Slow,
/// and right only for what lies near 2016 and is at most [#LONGEST] days long.
final class Oracle {

    static final int FROM = day(2015, 11, 1);
    static final int TO = day(2016, 6, 30);
    static final int LONGEST = 45;

    private Oracle() {}

    /// A first and a last day.
    record Pair(long first, long last) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return Comparator.comparingLong(Pair::first)
                    .thenComparingLong(Pair::last)
                    .compare(this, other);
        }

        @Override
        public String toString() {
            return LocalDate.ofEpochDay(first) + "/" + LocalDate.ofEpochDay(last);
        }
    }

    static int day(int year, int month, int day) {
        return (int) LocalDate.of(year, month, day).toEpochDay();
    }

    /// All possible pairs; empty if there are too many ways to give testimonies their years.
    static Optional<Set<Pair>> pairs(List<Testimony> testimonies, boolean oneDay) {
        List<Constraint> said =
                testimonies.stream().flatMap(t -> t.constraints().stream()).toList();
        Window window =
                Window.of(
                        Stream.concat(
                                        said.stream().flatMap(NamedDates::of),
                                        Stream.of(
                                                PartialDate.ofYear(2015), PartialDate.ofYear(2016)))
                                .toList(),
                        Reach.of(said));
        Hearing hearing = new Hearing(window, oneDay ? 0 : LONGEST);
        Collection<Pairs> ways = List.of();
        for (Testimony testimony : testimonies) {
            for (Constraint constraint : testimony.constraints()) {
                Optional<Collection<Pairs>> heard = hearing.hear(testimony.source(), constraint);
                if (heard.isEmpty()) {
                    return Optional.empty();
                }
                ways = heard.get();
            }
        }
        Set<Pair> pairs = new TreeSet<>();
        ways.forEach(way -> add(way, window, pairs));
        return Optional.of(pairs);
    }

    private static void add(Pairs way, Window window, Set<Pair> pairs) {
        int from = window.index(LocalDate.ofEpochDay(FROM));
        int to = window.index(LocalDate.ofEpochDay(TO));
        for (int first = way.first().nextSetBit(from);
                first >= 0 && first <= to;
                first = way.first().nextSetBit(first + 1)) {
            long farthest = first + Math.min(way.longest(), LONGEST);
            for (int last = way.last().nextSetBit((int) (first + way.shortest()));
                    last >= 0 && last <= farthest;
                    last = way.last().nextSetBit(last + 1)) {
                pairs.add(new Pair(window.start() + first, window.start() + last));
            }
        }
    }
}
