package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.PlaceMention;
import dateline.contract.extraction.Salience.Term;
import dateline.extraction.entity.Cast;
import dateline.extraction.entity.Name;
import dateline.extraction.entity.Nature;
import dateline.extraction.mention.TypeTable.Kind;
import dateline.extraction.source.ZoneKind;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the event nouns and the named events of a sentence tell of.
final class NounTellings {
    /// Of these it is the patient that "of" and the possessive name: "the arrest of a man".
    static final Set<EventType> DONE_TO =
            Set.of(
                    EventType.DEATH,
                    EventType.COERCE,
                    EventType.CRIME,
                    EventType.AID,
                    EventType.APPOINTMENT,
                    EventType.TRANSACTION,
                    EventType.LAUNCH,
                    EventType.ASSAULT);

    private final SentenceView view;
    private final Cast cast;
    private final Modality modality;
    private final Reporting reporting;
    private final Background background;

    NounTellings(SentenceView view, Cast cast) {
        this.view = view;
        this.cast = cast;
        this.modality = new Modality(view);
        this.reporting = new Reporting(view, cast);
        this.background = new Background(view);
    }

    List<Telling> read() {
        List<Telling> tellings = new ArrayList<>();
        for (Phrase phrase : view.phrases) {
            Kind kind = kind(phrase);
            if (kind != null && !view.times.get(phrase.head()) && !isToldByVerb(phrase, kind)) {
                tellings.add(telling(phrase, kind));
            }
        }
        return tellings;
    }

    private @Nullable Kind kind(Phrase phrase) {
        Name name = cast.nameAt(phrase.head());
        if (name != null) {
            return name.nature() == Nature.EVENT && takesPart(phrase)
                    ? new Kind(EventType.SUMMIT, 3)
                    : null;
        }
        String noun =
                view.tagged.tag(phrase.head()) == Tag.NOUN ? view.tagged.noun(phrase.head()) : null;
        return noun == null ? null : TypeTable.LISTED.noun(noun);
    }

    /// "signed an agreement": the verb tells of it already.
    private boolean isToldByVerb(Phrase phrase, Kind kind) {
        for (VerbGroup group : view.groups) {
            String base = view.tagged.verb(group.verb());
            Kind verb = base == null ? null : TypeTable.LISTED.verb(base);
            boolean same =
                    verb != null
                            && (verb.type() == kind.type()
                                    || (verb.type() == EventType.AGREE
                                            && kind.type() == EventType.STATEMENT));
            if (same && !lends("LIGHT", group) && view.object(group).contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// A named event is told of where someone attends or holds it; elsewhere it is only named.
    private boolean takesPart(Phrase phrase) {
        VerbGroup governor = governor(phrase);
        VerbGroup next = next(phrase);
        boolean held = next != null && next.from() == phrase.end() && isHolding(next);
        boolean attended =
                !phrase.bare()
                        && view.inside(phrase.preposition() - 1)
                        && Set.of("attendance", "participation", "speech")
                                .contains(view.lower(phrase.preposition() - 1));
        return held
                || attended
                || (governor != null
                        && isHolding(governor)
                        && view.object(governor).contains(phrase));
    }

    private boolean isHolding(VerbGroup group) {
        return Set.of(
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
                        "kick")
                .contains(String.valueOf(view.tagged.verb(group.verb())));
    }

    private @Nullable VerbGroup next(Phrase phrase) {
        return view.groups.stream()
                .filter(group -> group.from() >= phrase.end())
                .findFirst()
                .orElse(null);
    }

    /// The verb that the phrase hangs on: as object or behind a preposition the one before it, as subject
    /// the one behind it.
    private @Nullable VerbGroup governor(Phrase phrase) {
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

    /// "held talks", "held 14 rounds of talks".
    private boolean isObject(Phrase phrase, VerbGroup governor) {
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

    private Telling telling(Phrase phrase, Kind kind) {
        VerbGroup governor = governor(phrase);
        boolean object = governor != null && isObject(phrase, governor);
        boolean subject = governor != null && view.subject(governor).contains(phrase);
        boolean light =
                governor != null
                        && (object || subject && governor.passive())
                        && lends("LIGHT", governor);
        boolean happens =
                subject && governor != null && (lends("HAPPEN", governor) || isHolding(governor));
        List<Participant> participants =
                participants(phrase, kind.type(), governor, light, happens);
        Factuality factuality = factuality(phrase, governor, light || happens);
        String source = reporting.source(governor);
        boolean hearsay =
                factuality == Factuality.ASSERTED
                        && (source != null || reporting.isHearsay(phrase.from(), phrase.end()));
        PlaceMention place = place(phrase, kind.type());
        return new Telling(
                view.sentence,
                view.zone,
                view.number,
                first(phrase),
                end(phrase),
                governor != null && (light || happens)
                        ? Math.min(phrase.from(), governor.from())
                        : phrase.from(),
                happens && governor != null && governor.verb() > phrase.head()
                        ? view.reach(governor.verb())
                        : Math.max(phrase.end(), view.reach(phrase.end() - 1)),
                lemma(phrase),
                kind.type(),
                true,
                tense(governor, factuality),
                new NounTitles(
                                view,
                                phrase,
                                kind.type(),
                                light && governor != null
                                        ? view.tagged.verb(governor.verb())
                                        : null,
                                happens && governor != null && lends("HAPPEN", governor)
                                        ? governor
                                        : null,
                                participants,
                                place == null ? "" : place.name())
                        .title(),
                participants,
                place,
                hearsay ? Factuality.REPORTED : factuality,
                source,
                terms(phrase, kind, factuality, participants, light, happens),
                (light || happens) && governor != null && background.isCounted(governor));
    }

    /// "the Hamburg summit": the name inside the phrase first.
    private @Nullable PlaceMention place(Phrase phrase, EventType type) {
        Roles roles = new Roles(view, cast, type);
        PlaceMention within =
                type == EventType.SUMMIT || type == EventType.VISIT
                        ? roles.placeInside(phrase)
                        : null;
        return within != null ? within : roles.place(phrase.end() - 1, phrase.end());
    }

    /// "…, its biggest acquisition ever": a second name for what was told.
    private boolean isApposed(Phrase phrase) {
        int before = phrase.from() - 1;
        return phrase.bare()
                && phrase.joined() == null
                && view.inside(before)
                && view.tagged.tag(before) == Tag.COMMA
                && view.groups.stream().noneMatch(group -> view.subject(group).contains(phrase));
    }

    private boolean hasName(Phrase phrase) {
        for (int at = phrase.from(); at < phrase.end(); at++) {
            if (cast.nameAt(at) != null) {
                return true;
            }
        }
        return false;
    }

    /// A named event's trigger is its whole name.
    private int first(Phrase phrase) {
        Name name = cast.nameAt(phrase.head());
        return name == null ? phrase.head() : name.firstToken();
    }

    private int end(Phrase phrase) {
        Name name = cast.nameAt(phrase.head());
        return name == null ? phrase.head() + 1 : name.endToken();
    }

    private String lemma(Phrase phrase) {
        String noun = view.tagged.noun(phrase.head());
        return noun == null ? view.lower(phrase.head()) : noun;
    }

    private boolean lends(String how, VerbGroup group) {
        return TypeTable.LISTED.helps(how, view.tagged.verb(group.verb()));
    }

    private List<Participant> participants(
            Phrase phrase,
            EventType type,
            @Nullable VerbGroup governor,
            boolean light,
            boolean happens) {
        Roles roles = new Roles(view, cast, type);
        int reach = view.reach(phrase.end() - 1);
        if (phrase.possessor() != null) {
            roles.add(
                    SentenceView.list(phrase.possessor()),
                    DONE_TO.contains(type) ? Roles.PATIENT : Roles.AGENT);
        }
        if (type != EventType.SUMMIT && type != EventType.CEREMONY) {
            roles.addModifier(phrase);
        }
        boolean theirs = view.tagged.tag(phrase.from()) == Tag.POSSESSIVE;
        if (governor != null && (light || theirs)) {
            roles.add(
                    view.subject(governor).stream().filter(p -> p != phrase).toList(), Roles.AGENT);
        }
        roles.add(roles.behind(Set.of("between", "among"), phrase.end() - 1, reach), Roles.AGENT);
        roles.add(roles.behind(Set.of("by"), phrase.end() - 1, reach), Roles.AGENT);
        roles.addActors(roles.behind(Set.of("with"), phrase.end() - 1, reach), Roles.COUNTERPART);
        roles.add(
                roles.behind(Set.of("of"), phrase.end() - 1, Math.min(reach, phrase.end() + 8)),
                DONE_TO.contains(type) ? Roles.PATIENT : Roles.AGENT);
        roles.add(
                roles.behind(Set.of("on", "against", "into", "over"), phrase.end() - 1, reach),
                Roles.PATIENT);
        if (happens && governor != null) {
            roles.add(view.object(governor), Roles.PATIENT);
        }
        if (governor != null && !light && needsHost(type, roles)) {
            roles.add(
                    view.subject(governor).stream().filter(p -> p != phrase).toList(), Roles.AGENT);
        }
        return roles.participants();
    }

    /// "In a meeting with M, X urged": who speaks at a meeting took part in it.
    private boolean needsHost(EventType type, Roles roles) {
        boolean meeting =
                type == EventType.CONSULT
                        || type == EventType.VISIT
                        || type == EventType.SUMMIT
                        || type == EventType.TRAVEL
                        || type == EventType.CEREMONY;
        return meeting
                && roles.participants().stream().noneMatch(p -> p.role().equals(Roles.AGENT));
    }

    private Factuality factuality(Phrase phrase, @Nullable VerbGroup governor, boolean tied) {
        if (governor == null) {
            return Factuality.ASSERTED;
        }
        boolean purpose =
                !phrase.bare()
                        && view.lower(phrase.preposition()).equals("for")
                        && isMotion(governor);
        if (purpose || isJoinedPurpose(phrase, governor)) {
            return Factuality.PLANNED;
        }
        if (!phrase.bare() && view.lower(phrase.preposition()).equals("without")) {
            return Factuality.DENIED;
        }
        Factuality of = modality.of(governor);
        boolean planned = governor.passive() && lends("PLAN", governor) && tied;
        if (planned) {
            return Factuality.PLANNED;
        }
        boolean dependent =
                tied || view.object(governor).contains(phrase) || of == Factuality.PLANNED;
        return dependent ? of : Factuality.ASSERTED;
    }

    private boolean isMotion(VerbGroup group) {
        String base = view.tagged.verb(group.verb());
        Kind kind = base == null ? null : TypeTable.LISTED.verb(base);
        return kind != null && (kind.type() == EventType.TRAVEL || kind.type() == EventType.VISIT);
    }

    /// "traveled for a visit and attendance at the summit".
    private boolean isJoinedPurpose(Phrase phrase, VerbGroup governor) {
        if (!isMotion(governor) || phrase.from() < governor.verb()) {
            return false;
        }
        for (Phrase before : view.phrases) {
            boolean opens =
                    before.end() <= phrase.from()
                            && before.from() > governor.verb()
                            && !before.bare();
            if (opens && view.lower(before.preposition()).equals("for") && kind(before) != null) {
                return true;
            }
        }
        return false;
    }

    private Tense tense(@Nullable VerbGroup governor, Factuality factuality) {
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

    private List<Term> terms(
            Phrase phrase,
            Kind kind,
            Factuality factuality,
            List<Participant> participants,
            boolean light,
            boolean happens) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term("type " + kind.type(), kind.weight()));
        Terms.common(terms, view, phrase.head(), factuality, participants);
        String first = view.lower(phrase.from());
        boolean indefinite = first.equals("a") || first.equals("an") || first.equals("another");
        boolean definite =
                first.equals("the")
                        || first.equals("this")
                        || first.equals("that")
                        || first.equals("such");
        boolean bare = phrase.from() == phrase.head() && phrase.possessor() == null;
        Terms.add(terms, "carried by a verb", light || happens, 1);
        Terms.add(terms, "introduced by an article", indefinite, 2);
        boolean named = hasName(phrase) && kind.type() == EventType.SUMMIT;
        Terms.add(terms, "has a name", named, 2);
        Terms.add(terms, "taken as known", definite && !named, light || happens ? -1 : -2);
        Terms.add(terms, "said of another", !light && !happens && isApposed(phrase), -3);
        Terms.add(terms, "bare noun", bare && factuality != Factuality.PLANNED, -1);
        Terms.add(
                terms,
                "behind a preposition",
                !phrase.bare() && !light && !happens && !named && factuality != Factuality.PLANNED,
                -1);
        return terms;
    }
}
