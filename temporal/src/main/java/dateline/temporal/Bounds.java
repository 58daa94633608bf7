package dateline.temporal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The first and last days of dates, where they are known.
final class Bounds {

    private Bounds() {}

    static Optional<LocalDate> firstDay(PartialDate date) {
        return date.isYearKnown() ? Optional.of(date.firstDay()) : Optional.empty();
    }

    static Optional<LocalDate> lastDay(PartialDate date) {
        return date.isYearKnown() ? Optional.of(date.lastDay()) : Optional.empty();
    }

    /// Whether nothing of `first` is before the end of `last`, as far as their years are known.
    static boolean isAfter(PartialDate first, PartialDate last) {
        return first.isYearKnown()
                && last.isYearKnown()
                && first.firstDay().isAfter(last.lastDay());
    }

    /// The least in that order; empty if one of them is empty.
    static Optional<LocalDate> bound(
            Stream<Optional<LocalDate>> days, Comparator<LocalDate> order) {
        List<Optional<LocalDate>> all = days.toList();
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().flatMap(Optional::stream).min(order)
                : Optional.empty();
    }
}
