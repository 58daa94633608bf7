package dateline.temporal;

import java.util.Arrays;

/// Collects runs of days, which may overlap and come in any order, into one set.
final class DaysBuilder {

    private long[] from = new long[4];
    private long[] to = new long[4];
    private byte[] weekdays = new byte[4];
    private int size;

    /// Adds a run, cut to its first and last day that counts; nothing if none does.
    DaysBuilder add(long start, long end, int onWeekdays) {
        if (start > end || start >= Days.NEVER_OVER || end <= Days.NEVER_BEGUN || onWeekdays == 0) {
            return this;
        }
        long first = Weekdays.firstIn(onWeekdays, start);
        long last = Weekdays.lastIn(onWeekdays, end);
        if (first > last) {
            return this;
        }
        if (size == from.length) {
            grow();
        }
        from[size] = first;
        to[size] = last;
        weekdays[size++] = (byte) (first == last ? Weekdays.ALL : onWeekdays);
        return this;
    }

    DaysBuilder add(Days days) {
        for (int i = 0; i < days.runs(); i++) {
            add(days.from(i), days.to(i), days.weekdays(i));
        }
        return this;
    }

    private void grow() {
        from = Arrays.copyOf(from, size * 2);
        to = Arrays.copyOf(to, size * 2);
        weekdays = Arrays.copyOf(weekdays, size * 2);
    }

    /// The set, if the runs were added in order and don't overlap; runs that meet are joined.
    Days inOrder() {
        int last = -1;
        for (int i = 0; i < size; i++) {
            if (last >= 0 && to[last] + 1 == from[i] && canJoin(last, i)) {
                to[last] = to[i];
                weekdays[last] = Weekdays.ALL;
            } else {
                last++;
                from[last] = from[i];
                to[last] = to[i];
                weekdays[last] = weekdays[i];
            }
        }
        return exactly(last + 1);
    }

    /// Joining loses nothing only where every day of both counts.
    private boolean canJoin(int i, int j) {
        return weekdays[i] == Weekdays.ALL && weekdays[j] == Weekdays.ALL;
    }

    private Days exactly(int runs) {
        return runs == 0
                ? Days.NONE
                : new Days(
                        Arrays.copyOf(from, runs),
                        Arrays.copyOf(to, runs),
                        Arrays.copyOf(weekdays, runs));
    }

    /// The set of all days in any run.
    Days build() {
        return isInOrder() ? inOrder() : swept().inOrder();
    }

    private boolean isInOrder() {
        for (int i = 1; i < size; i++) {
            if (to[i - 1] >= from[i]) {
                return false;
            }
        }
        return true;
    }

    /// The same days in runs that are in order: cut where any run begins or ends.
    private DaysBuilder swept() {
        long[] cuts = new long[2 * size];
        for (int i = 0; i < size; i++) {
            cuts[2 * i] = from[i];
            cuts[2 * i + 1] = to[i] + 1;
        }
        cuts = Arrays.stream(cuts).sorted().distinct().toArray();
        int[][] opened = new int[cuts.length][7];
        for (int i = 0; i < size; i++) {
            count(opened[Arrays.binarySearch(cuts, from[i])], weekdays[i], 1);
            count(opened[Arrays.binarySearch(cuts, to[i] + 1)], weekdays[i], -1);
        }
        DaysBuilder swept = new DaysBuilder();
        int[] open = new int[7];
        for (int i = 0; i + 1 < cuts.length; i++) {
            swept.add(cuts[i], cuts[i + 1] - 1, advance(open, opened[i]));
        }
        return swept;
    }

    private static void count(int[] perWeekday, int weekdays, int by) {
        for (int i = 0; i < 7; i++) {
            perWeekday[i] += (weekdays >> i & 1) * by;
        }
    }

    private static int advance(int[] open, int[] opened) {
        int weekdays = 0;
        for (int i = 0; i < 7; i++) {
            open[i] += opened[i];
            weekdays |= open[i] > 0 ? 1 << i : 0;
        }
        return weekdays;
    }
}
