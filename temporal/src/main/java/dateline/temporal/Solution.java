package dateline.temporal;

import java.util.List;

/// What the solver makes of testimonies.
public sealed interface Solution {

    /// They can all be true.
    record Dated(When when, Derivation derivation) implements Solution {}

    /// They say nothing about when.
    record Undated() implements Solution {}

    /// They cannot all be true.
    ///
    /// @param smallest a smallest set of constraints that already contradict each other
    record Contradiction(List<Contradicting> smallest) implements Solution {
        public Contradiction {
            smallest = List.copyOf(smallest);
        }
    }

    /// One side of a contradiction.
    record Contradicting(String source, Constraint constraint) {}
}
