package dateline.extraction.mention;

import dateline.extraction.entity.Cast;
import dateline.extraction.entity.Party;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.VerbGroup;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who a sentence names as its source.
final class Reporting {
    private static final Set<String> HEARSAY =
            Set.of("reportedly", "allegedly", "apparently", "purportedly");
    private static final Set<String> BELIEF =
            Set.of(
                    "believe",
                    "think",
                    "allege",
                    "report",
                    "rumour",
                    "rumor",
                    "suspect",
                    "understand",
                    "say");

    private final SentenceView view;
    private final Cast cast;
    private final Modality modality;

    Reporting(SentenceView view, Cast cast) {
        this.view = view;
        this.cast = cast;
        this.modality = new Modality(view);
    }

    /// The source's name; null: the article itself says so.
    @Nullable String source(@Nullable VerbGroup group) {
        VerbGroup says = group == null ? null : modality.reporter(group);
        String speaker = says == null ? null : name(view.subject(says));
        return speaker != null ? speaker : accordingTo();
    }

    private @Nullable String accordingTo() {
        for (Phrase phrase : view.phrases) {
            int preposition = phrase.preposition();
            boolean according =
                    preposition > view.sentence.firstToken()
                            && view.lower(preposition).equals("to")
                            && view.lower(preposition - 1).equals("according");
            if (according) {
                return name(List.of(phrase));
            }
        }
        return null;
    }

    private @Nullable String name(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            List<Party> parties = cast.parties(phrase);
            if (!parties.isEmpty()) {
                return parties.getFirst().name();
            }
        }
        return null;
    }

    /// "allegedly", "is believed to have".
    boolean isHearsay(int from, int to) {
        for (int at = Math.max(view.sentence.firstToken(), from - 3); at < to; at++) {
            if (HEARSAY.contains(view.lower(at))) {
                return true;
            }
        }
        for (VerbGroup group : view.groups) {
            boolean before = group.verb() < to && to - group.verb() < 8;
            if (before
                    && group.passive()
                    && BELIEF.contains(String.valueOf(view.tagged.verb(group.verb())))) {
                return true;
            }
        }
        return false;
    }
}
