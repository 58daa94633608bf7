package dateline.temporal;

import java.util.List;
import java.util.stream.IntStream;

/// Tries every quarter of an hour at which something of so many hours may begin.
///
/// @param hours the numbers of hours that are given
/// @param starts the parts of the day in which it begins
/// @param ends the parts of the day in which it ends
record HoursTrial(List<Integer> hours, List<PartOfDay> starts, List<PartOfDay> ends) {

    static HoursTrial of(List<Constraint> constraints) {
        return new HoursTrial(
                constraints.stream()
                        .filter(c -> c instanceof Constraint.Lasting l && l.unit() == Unit.HOUR)
                        .map(c -> ((Constraint.Lasting) c).amount())
                        .distinct()
                        .toList(),
                constraints.stream()
                        .filter(c -> c.phase() != Phase.END)
                        .map(Constraint::part)
                        .toList(),
                constraints.stream()
                        .filter(c -> c.phase() != Phase.START)
                        .map(Constraint::part)
                        .toList());
    }

    /// Those pairs that pass a number of midnights that it may pass. The numbers that may be follow
    /// each other: something of a given number of hours passes one midnight more only by beginning
    /// later in its day.
    Pairs of(Pairs pairs) {
        if (hours.isEmpty()) {
            return pairs;
        }
        int most = hours.getFirst() / 24 + 1;
        long[] possible =
                IntStream.rangeClosed(0, most).filter(this::allows).asLongStream().toArray();
        return possible.length == 0
                ? new Pairs(pairs.first(), pairs.last(), 1, 0)
                : new Pairs(
                        pairs.first(),
                        pairs.last(),
                        Math.max(pairs.shortest(), possible[0]),
                        Math.min(pairs.longest(), possible[possible.length - 1]));
    }

    /// Whether it may pass so many midnights.
    private boolean allows(int midnights) {
        return hours.size() == 1
                && IntStream.range(0, 96)
                        .mapToDouble(quarter -> quarter / 4.0)
                        .anyMatch(
                                start -> fits(start, start + hours.getFirst() - 24.0 * midnights));
    }

    private boolean fits(double start, double end) {
        return end > 0
                && end <= 24
                && starts.stream()
                        .allMatch(p -> p.fromHour() <= start && start < p.toHourExclusive())
                && ends.stream().allMatch(p -> p.fromHour() < end && end <= p.toHourExclusive());
    }
}
