package dateline.temporal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the nearest date of a form by writing down all of some decades and picking one.
final class NearestTrial {

    private static final int YEARS_AROUND = 9;

    private NearestTrial() {}

    static List<Trial.Pair> units(List<Trial.Pair> anchors, Constraint.Nearest nearest) {
        return anchors.stream()
                .map(anchor -> unit(anchor, nearest))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<Trial.Pair> unit(Trial.Pair anchor, Constraint.Nearest nearest) {
        Comparator<Trial.Pair> byTime = Comparator.comparingLong(Trial.Pair::first);
        int year = LocalDate.ofEpochDay(anchor.first()).getYear();
        List<Trial.Pair> units =
                IntStream.rangeClosed(year - YEARS_AROUND, year + YEARS_AROUND)
                        .filter(y -> Math.abs(y) <= PartialDate.MAX_YEAR)
                        .filter(nearest.form()::fallsIn)
                        .mapToObj(nearest.form()::withYear)
                        .map(date ->
                                new Trial.Pair(
                                        date.firstDay().toEpochDay(), date.lastDay().toEpochDay()))
                        .toList();
        return switch (nearest.side()) {
            case LAST -> units.stream().filter(u -> u.last() < anchor.first()).max(byTime);
            case LAST_OR_SAME -> units.stream().filter(u -> u.first() <= anchor.last()).max(byTime);
            case NEXT -> units.stream().filter(u -> u.first() > anchor.last()).min(byTime);
            case NEXT_OR_SAME -> units.stream().filter(u -> u.last() >= anchor.first()).min(byTime);
        };
    }
}
