package dateline.extraction.mention;

import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.VerbGroup;
import java.util.Set;

/// What a sentence tells as background: something counted over years, which is no single event. It is
/// found and marked, and no timeline shows it.
final class Background {
    private static final Set<String> LONG =
            Set.of(
                    "year",
                    "years",
                    "decade",
                    "decades",
                    "month",
                    "months",
                    "century",
                    "centuries",
                    "season",
                    "seasons");

    private final SentenceView view;

    Background(SentenceView view) {
        this.view = view;
    }

    /// "have met 22 times in five years", "have held 14 rounds of talks since 2012".
    boolean isCounted(VerbGroup group) {
        int reach = view.reach(group.verb());
        boolean perfect = group.perfect() && !group.past();
        return hasTimes(group.verb() + 1, reach)
                || perfect
                        && hasNumber(group.verb() + 1, reach)
                        && hasLongSpan(group.verb() + 1, reach);
    }

    private boolean hasTimes(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (view.lower(at).equals("times") && view.tagged.tag(at - 1) == Tag.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /// A number of things, not of a price or a date.
    private boolean hasNumber(int from, int to) {
        return from < to
                && view.tagged.tag(from) == Tag.NUMBER
                && !view.times.get(from)
                && from + 1 < to
                && view.tokens.isWord(from + 1);
    }

    /// "in the past three years", "since 2012".
    private boolean hasLongSpan(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean year = view.tokens.isNumber(at) && view.tokens.length(at) == 4;
            boolean since = year && view.inside(at - 1) && view.lower(at - 1).equals("since");
            if (view.times.get(at) && (since || LONG.contains(view.lower(at)))) {
                return true;
            }
        }
        return false;
    }
}
