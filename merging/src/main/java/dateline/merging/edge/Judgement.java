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
    private static final long OBJECTIONS =
            bit(Term.OTHER_COUNTERPART)
                    | bit(Term.OTHER_SIDE)
                    | bit(Term.OTHER_COUNTRY)
                    | bit(Term.DATES_EXCLUDE)
                    | bit(Term.TOLD_APART)
                    | bit(Term.OTHER_ROUND)
                    | bit(Term.OTHER_MAGNITUDE)
                    | bit(Term.COMMEMORATED);

    public static final Judgement NOTHING = new Judgement(0, 0);

    Judgement and(Term term) {
        return new Judgement(mask | bit(term), score + term.weight());
    }

    public boolean isEdge() {
        return score >= THRESHOLD;
    }

    /// Whether the two cannot be of one event, whatever else speaks for it.
    public boolean isObjection() {
        return (mask & OBJECTIONS) != 0;
    }

    public boolean holds(Term term) {
        return (mask & bit(term)) != 0;
    }

    private static long bit(Term term) {
        return 1L << term.ordinal();
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
