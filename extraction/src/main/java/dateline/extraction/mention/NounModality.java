package dateline.extraction.mention;

import dateline.contract.extraction.Factuality;
import dateline.extraction.source.ZoneKind;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.VerbGroup;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Whether what a noun tells of happened, is planned or is denied, and when as far as tense says: by
/// the verb that it hangs on.
final class NounModality {
    private final SentenceView view;
    private final Carriers carriers;
    private final Modality modality;
    private final Predicate<Phrase> isEvent;

    NounModality(SentenceView view, Carriers carriers, Predicate<Phrase> isEvent) {
        this.view = view;
        this.carriers = carriers;
        this.modality = new Modality(view);
        this.isEvent = isEvent;
    }

    Factuality of(Phrase phrase, @Nullable VerbGroup governor, boolean tied) {
        if (governor == null) {
            return Factuality.ASSERTED;
        }
        boolean purpose =
                !phrase.bare()
                        && view.lower(phrase.preposition()).equals("for")
                        && carriers.isMotion(governor);
        if (purpose || isJoinedPurpose(phrase, governor)) {
            return Factuality.PLANNED;
        }
        if (!phrase.bare() && view.lower(phrase.preposition()).equals("without")) {
            return Factuality.DENIED;
        }
        Factuality of = modality.of(governor);
        boolean touched =
                view.object(governor).contains(phrase)
                        || governor.passive() && view.subject(governor).contains(phrase);
        if (touched && of != Factuality.DENIED && carriers.callsOff(governor)) {
            return Factuality.DENIED;
        }
        if (touched && of != Factuality.DENIED && carriers.lends("DELAY", governor)) {
            return Factuality.PLANNED;
        }
        boolean planned = governor.passive() && carriers.lends("PLAN", governor) && tied;
        if (planned) {
            return Factuality.PLANNED;
        }
        boolean dependent =
                tied || view.object(governor).contains(phrase) || of == Factuality.PLANNED;
        return dependent ? of : Factuality.ASSERTED;
    }

    /// "traveled for a visit and attendance at the summit".
    private boolean isJoinedPurpose(Phrase phrase, VerbGroup governor) {
        if (!carriers.isMotion(governor) || phrase.from() < governor.verb()) {
            return false;
        }
        for (Phrase before : view.phrases) {
            boolean opens =
                    before.end() <= phrase.from()
                            && before.from() > governor.verb()
                            && !before.bare();
            if (opens && view.lower(before.preposition()).equals("for") && isEvent.test(before)) {
                return true;
            }
        }
        return false;
    }

    Tense tense(@Nullable VerbGroup governor, Factuality factuality) {
        if (factuality == Factuality.PLANNED || factuality == Factuality.HYPOTHETICAL) {
            return Tense.FUTURE;
        }
        if (view.zone == ZoneKind.HEADLINE || view.zone == ZoneKind.CAPTION) {
            return Tense.PAST;
        }
        VerbGroup finite =
                governor == null || governor.finite() ? governor : view.governor(governor);
        boolean past = finite != null && (finite.past() || finite.perfect());
        return past ? Tense.PAST : Tense.NONE;
    }
}
