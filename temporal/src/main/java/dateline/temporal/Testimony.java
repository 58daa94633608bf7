package dateline.temporal;

import java.util.List;

/// What one article says about when an event happened. Its yearless anchors share one unknown year,
/// which may differ from that of any other testimony.
///
/// @param source names it in derivations and conflicts: the mention's id
public record Testimony(String source, List<Constraint> constraints) {
    public Testimony {
        constraints = List.copyOf(constraints);
    }
}
