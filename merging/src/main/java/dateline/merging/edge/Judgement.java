package dateline.merging.edge;

import java.util.ArrayList;
import java.util.List;

/// What speaks for and against two mentions telling of the same thing.
///
/// @param mask one bit for each `Term` that holds, by its ordinal
/// @param score the sum of their weights
public record Judgement(long mask, int score) {
    /// From here on a pair is an edge.
    public static final int THRESHOLD = 50;

    private static final Term[] TERMS = Term.values();

    public static final Judgement NOTHING = new Judgement(0, 0);

    Judgement and(Term term) {
        return new Judgement(mask | 1L << term.ordinal(), score + term.weight());
    }

    public boolean isEdge() {
        return score >= THRESHOLD;
    }

    public boolean holds(Term term) {
        return (mask & 1L << term.ordinal()) != 0;
    }

    /// The terms that hold, in the order of the table.
    public List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (Term term : TERMS) {
            if (holds(term)) {
                terms.add(term);
            }
        }
        return List.copyOf(terms);
    }
}
