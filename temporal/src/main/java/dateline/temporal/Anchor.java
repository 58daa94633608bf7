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
        public Told {
            constraints = List.copyOf(constraints);
        }
    }
}
