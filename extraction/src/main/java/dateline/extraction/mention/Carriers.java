package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.extraction.mention.TypeTable.Kind;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.VerbGroup;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The verbs that the nouns of a sentence hang on, and what such a verb does for its noun.
final class Carriers {
    private static final Set<String> HOLDING =
            Set.of(
                    "attend",
                    "hold",
                    "host",
                    "open",
                    "join",
                    "convene",
                    "begin",
                    "close",
                    "organise",
                    "organize",
                    "stage",
                    "win",
                    "address",
                    "schedule",
                    "kick");

    private static final int FARTHEST_OFF = 6;

    private final SentenceView view;

    Carriers(SentenceView view) {
        this.view = view;
    }

    boolean isHolding(VerbGroup group) {
        return HOLDING.contains(String.valueOf(view.tagged.verb(group.verb())));
    }

    /// "held talks", "held 14 rounds of talks".
    boolean isObject(Phrase phrase, VerbGroup governor) {
        List<Phrase> object = view.object(governor);
        if (phrase.bare() || object.contains(phrase)) {
            return object.contains(phrase);
        }
        Phrase counted = view.endingAt(phrase.preposition());
        return counted != null
                && object.contains(counted)
                && view.lower(phrase.preposition()).equals("of")
                && TypeTable.LISTED.helps("SERIES", view.tagged.noun(counted.head()));
    }

    /// "cancelled the visit", "called the summit off".
    boolean callsOff(VerbGroup group) {
        String verb = view.tagged.verb(group.verb());
        int end = Math.min(view.sentence.endToken(), group.verb() + FARTHEST_OFF);
        for (int at = group.verb() + 1; "call".equals(verb) && at < end; at++) {
            if (view.lower(at).equals("off")) {
                return true;
            }
        }
        return TypeTable.LISTED.helps("CANCEL", verb);
    }

    boolean lends(String how, VerbGroup group) {
        return !(how.equals("LIGHT") && callsOff(group))
                && TypeTable.LISTED.helps(how, view.tagged.verb(group.verb()));
    }

    boolean isMotion(VerbGroup group) {
        String base = view.tagged.verb(group.verb());
        Kind kind = base == null ? null : TypeTable.LISTED.verb(base);
        return kind != null && (kind.type() == EventType.TRAVEL || kind.type() == EventType.VISIT);
    }

    @Nullable VerbGroup next(Phrase phrase) {
        return view.groups.stream()
                .filter(group -> group.from() >= phrase.end())
                .findFirst()
                .orElse(null);
    }

    /// The verb that the phrase hangs on: as object or behind a preposition the one before it, as subject
    /// the one behind it.
    @Nullable VerbGroup governor(Phrase phrase) {
        for (VerbGroup group : view.groups) {
            if (group.from() >= phrase.end() && view.subject(group).contains(phrase)) {
                return group;
            }
        }
        VerbGroup last = null;
        for (VerbGroup group : view.groups) {
            last = group.verb() < phrase.from() ? group : last;
        }
        return last != null ? last : next(phrase);
    }
}
