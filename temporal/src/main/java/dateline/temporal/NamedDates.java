package dateline.temporal;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The dates that constraints name, in order to look around them.
final class NamedDates {

    private NamedDates() {}

    static Stream<PartialDate> of(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On on -> Stream.of(on.date());
            case Constraint.OnWeekday on -> of(on.anchor());
            case Constraint.Offset offset -> of(offset.anchor());
            case Constraint.Nearest nearest -> of(nearest.anchor());
            case Constraint.Before before -> of(before.anchor());
            case Constraint.After after -> of(after.anchor());
            case Constraint.During during -> of(during.anchor());
            case Constraint.Lasting _ -> Stream.empty();
            case Constraint.SameYear same -> of(same.anchor());
        };
    }

    private static Stream<PartialDate> of(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Written written -> Stream.of(written.date());
            case Anchor.Told told -> told.constraints().stream().flatMap(NamedDates::of);
        };
    }

    /// All days at most so many days before or after the first or the last day of a date named, those
    /// without a year taken in that one; in order.
    static List<Long> around(List<Constraint> constraints, int year, int distance) {
        TreeSet<Long> days = new TreeSet<>();
        constraints.stream()
                .flatMap(NamedDates::of)
                .filter(date -> date.isYearKnown() || date.fallsIn(year))
                .map(date -> date.isYearKnown() ? date : date.withYear(year))
                .flatMapToLong(date ->
                        LongStream.of(date.firstDay().toEpochDay(), date.lastDay().toEpochDay()))
                .flatMap(day -> LongStream.rangeClosed(day - distance, day + distance))
                .forEach(days::add);
        return List.copyOf(days);
    }
}
