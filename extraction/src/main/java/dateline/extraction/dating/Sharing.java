package dateline.extraction.dating;

import dateline.contract.extraction.Factuality;
import dateline.extraction.mention.Telling;
import dateline.extraction.mention.Tense;
import dateline.extraction.resolve.ResolvedTimex;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.Tagged;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one date of a sentence, shared by its clauses without one: "shot and killed on Sunday". A date of
/// the saying, of what is to come or of a relative clause is not shared.
final class Sharing {
    private static final Set<String> SAYING =
            Set.of("say", "report", "tell", "announce", "claim", "state");

    private final Tagged tagged;

    Sharing(Tagged tagged) {
        this.tagged = tagged;
    }

    /// The date that the telling shares; null: there is none, or it belongs to another clause alone.
    @Nullable ResolvedTimex date(Telling telling, ClauseTimes times) {
        ResolvedTimex only = times.only();
        return only != null && shares(telling, times) ? only : null;
    }

    private boolean shares(Telling telling, ClauseTimes times) {
        int verb = times.verbOfOnly();
        String base = verb < 0 ? null : tagged.verb(verb);
        boolean reported = base != null && SAYING.contains(base);
        boolean aside = verb >= 0 && verb != telling.firstToken() && isAside(verb);
        return telling.tense() != Tense.FUTURE
                && telling.factuality() != Factuality.DENIED
                && !aside
                && !times.isRelativeBetween(verb, telling.firstToken())
                && !(verb < telling.firstToken() && times.isOfPerson(verb))
                && !isToCome(verb)
                && !(reported && telling.firstToken() != verb);
    }

    /// "more would follow in May": a date of what is to come, not of what happened.
    private boolean isToCome(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - 3); at--) {
            if (tagged.tag(at) == Tag.MODAL) {
                return true;
            }
            if (tagged.tag(at) != Tag.ADVERB && !tagged.tag(at).auxiliary()) {
                return false;
            }
        }
        return false;
    }

    /// A participle or gerund without an auxiliary dates itself alone.
    private boolean isAside(int verb) {
        boolean form = tagged.tag(verb) == Tag.PARTICIPLE || tagged.tag(verb) == Tag.GERUND;
        return form
                && verb > 0
                && !tagged.tag(verb - 1).auxiliary()
                && tagged.tag(verb - 1) != Tag.ADVERB
                && tagged.tag(verb - 1) != Tag.CONJUNCTION;
    }
}
