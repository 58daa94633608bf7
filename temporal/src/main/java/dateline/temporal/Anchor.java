package dateline.temporal;

import java.util.List;

/// What a relative expression counts from.
public sealed interface Anchor {

    /// The words that give the anchor.
    Evidence evidence();

    /// A date as written: the DCT, a dateline, a caption, another timex. Its year may be unknown
    /// (`XXXX-07-05`); all yearless anchors of one article share one unknown year.
    record Written(PartialDate date, Evidence evidence) implements Anchor {}

    /// Something else the same article tells of, dated by its own constraints: "during the visit".
    record Told(List<Constraint> constraints, Evidence evidence) implements Anchor {
        /// @throws IllegalArgumentException if it is nested more than [Anchor#MAX_DEPTH] deep
        public Told {
            constraints = List.copyOf(constraints);
            if (depth(constraints) >= MAX_DEPTH) {
                throw new IllegalArgumentException("nested too deep: " + evidence.quote());
            }
        }
    }

    /// So many things told of count from each other at most.
    int MAX_DEPTH = 16;

    /// How many things told of count from each other in these; 0: they count from written dates only.
    static int depth(List<Constraint> constraints) {
        return constraints.stream().mapToInt(Anchor::depth).max().orElse(0);
    }

    private static int depth(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On _, Constraint.Lasting _ -> 0;
            case Constraint.OnWeekday on -> depth(on.anchor());
            case Constraint.Offset offset -> depth(offset.anchor());
            case Constraint.Nearest nearest -> depth(nearest.anchor());
            case Constraint.Before before -> depth(before.anchor());
            case Constraint.After after -> depth(after.anchor());
            case Constraint.During during -> depth(during.anchor());
            case Constraint.SameYear same -> depth(same.anchor());
        };
    }

    private static int depth(Anchor anchor) {
        return anchor instanceof Told told ? 1 + depth(told.constraints()) : 0;
    }
}
