package dateline.merging.telling;

import dateline.contract.extraction.Participant;
import dateline.contract.extraction.Participant.Kind;
import java.util.Set;

/// Tells names from descriptions.
public final class Named {
    private static final Set<String> LINKS =
            Set.of(
                    "of", "the", "and", "for", "de", "del", "der", "di", "da", "van", "von", "al",
                    "bin", "la", "le");

    private Named() {}

    /// Whether it names someone, rather than describes them ("the inmate", "23 pirates").
    public static boolean isNamed(Participant participant) {
        if (participant.kind() == Kind.THING) {
            return false;
        }
        boolean capitals = false;
        for (String word : participant.name().split("[\\s-]+")) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
            if (small && !LINKS.contains(word)) {
                return false;
            }
            capitals |= !small;
        }
        return capitals;
    }
}
