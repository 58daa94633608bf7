package dateline.temporal;

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
}
