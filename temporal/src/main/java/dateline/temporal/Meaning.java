package dateline.temporal;

import java.util.List;

/// What a constraint says, apart from the words it rests on: equal for those that differ in their
/// evidence alone.
///
/// @param parts in order; compared, never read
public record Meaning(List<Object> parts) {
    public Meaning {
        parts = List.copyOf(parts);
    }

    public static Meaning of(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On on -> of("on", on.date(), on.phase(), on.part());
            case Constraint.OnWeekday on ->
                    of(on.weekday(), of(on.anchor()), on.from(), on.to(), on.phase(), on.part());
            case Constraint.Offset offset ->
                    of(
                            offset.unit(),
                            of(offset.anchor()),
                            offset.from(),
                            offset.to(),
                            offset.phase());
            case Constraint.Nearest nearest ->
                    of(
                            nearest.side(),
                            nearest.form(),
                            of(nearest.anchor()),
                            nearest.phase(),
                            nearest.part());
            case Constraint.Before before -> of("before", of(before.anchor()));
            case Constraint.After after -> of("after", of(after.anchor()));
            case Constraint.During during -> of("during", of(during.anchor()));
            case Constraint.Lasting lasting -> of("lasting", lasting.amount(), lasting.unit());
            case Constraint.SameYear same -> of("same year", of(same.anchor()));
        };
    }

    private static Object of(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Written written -> written.date();
            case Anchor.Told told -> told.constraints().stream().map(Meaning::of).toList();
        };
    }

    private static Meaning of(Object... parts) {
        return new Meaning(List.of(parts));
    }
}
