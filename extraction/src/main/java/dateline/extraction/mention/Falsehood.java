package dateline.extraction.mention;

import dateline.extraction.tagging.VerbGroup;
import java.util.Set;

/// Clauses that their sentence calls untrue: "it is not true that he died", "reports that he resigned
/// are false".
final class Falsehood {
    private static final Set<String> FALSE =
            Set.of("untrue", "false", "incorrect", "wrong", "unfounded", "baseless");
    private static final Set<String> NOT = Set.of("not", "never", "n't", "no", "isn't", "wasn't");
    private static final Set<String> HEARD =
            Set.of(
                    "report",
                    "reports",
                    "rumor",
                    "rumors",
                    "rumour",
                    "rumours",
                    "claim",
                    "claims",
                    "allegation",
                    "allegations",
                    "suggestion",
                    "suggestions",
                    "speculation");
    private static final int NEAR = 3;

    private final SentenceView view;

    Falsehood(SentenceView view) {
        this.view = view;
    }

    boolean covers(VerbGroup group) {
        int that = that(group);
        return that >= 0 && (isDenied(that) || isHeard(that) && isFalse(group.verb() + 1));
    }

    /// The "that" which opens the clause; −1: there is none.
    private int that(VerbGroup group) {
        for (int at = group.from() - 1; view.inside(at); at--) {
            if (view.lower(at).equals("that")) {
                return at;
            }
        }
        return -1;
    }

    /// "it is not true that", "it is false that", "there is no truth in claims that".
    private boolean isDenied(int that) {
        for (int at = that - 1; at >= that - NEAR && view.inside(at); at--) {
            String word = view.lower(at);
            boolean untrue = word.equals("true") || word.equals("truth") || word.equals("case");
            if (at == that - 1 && FALSE.contains(word) || untrue && isNegated(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(int word) {
        for (int at = word - 1; at >= word - NEAR && view.inside(at); at--) {
            if (NOT.contains(view.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeard(int that) {
        return view.inside(that - 1) && HEARD.contains(view.lower(that - 1));
    }

    /// "… are false", "… were untrue": the verdict behind the clause.
    private boolean isFalse(int from) {
        for (int at = from; at < view.sentence.endToken(); at++) {
            boolean verdict = FALSE.contains(view.lower(at)) && view.inside(at - 1);
            if (verdict && view.tagged.tag(at - 1).auxiliary()) {
                return true;
            }
        }
        return false;
    }
}
