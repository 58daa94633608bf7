package dateline.temporal;

import java.util.List;

/// The one solver: inside an article and for the reports of one event together. Exact and pure; the
/// order of the testimonies and of their constraints changes nothing but the order of the steps.
public final class Solver {
    private Solver() {}

    /// What all testimonies together leave possible.
    public static Solution solve(List<Testimony> testimonies) {
        throw new UnsupportedOperationException("not built yet: " + testimonies.size());
    }
}
