package dateline.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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

    /// All possible pairs.
    static List<Pair> pairs(List<Testimony> testimonies, boolean oneDay) {
        List<List<Trial>> trials =
                testimonies.stream()
                        .map(testimony ->
                                IntStream.rangeClosed(2012, 2020)
                                        .mapToObj(y -> new Trial(testimony.constraints(), y))
                                        .toList())
                        .toList();
        HoursTrial hours =
                HoursTrial.of(testimonies.stream().flatMap(t -> t.constraints().stream()).toList());
        List<Pair> pairs = new ArrayList<>();
        for (long first = FROM; first <= TO; first++) {
            for (long last = first; last <= (oneDay ? first : first + LONGEST); last++) {
                long from = first;
                long to = last;
                if (trials.stream()
                                .allMatch(
                                        years -> years.stream().anyMatch(t -> allows(t, from, to)))
                        && hours.allows(last - first)) {
                    pairs.add(new Pair(first, last));
                }
            }
        }
        return pairs;
    }

    private static boolean allows(Trial trial, long first, long last) {
        return trial.allowsFirst(first)
                && trial.allowsLast(last)
                && trial.allowsLength(last - first);
    }
}
