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
                    EventType.DISASTER,
                    EventType.ACCIDENT,
                    EventType.OUTBREAK,
                    EventType.ASSAULT);

    private final SentenceView view;
    private final Cast cast;
    private final Carriers carriers;
    private final NounModality modality;
    private final Reporting reporting;
    private final Background background;

    NounTellings(SentenceView view, Cast cast) {
        this.view = view;
        this.cast = cast;
        this.carriers = new Carriers(view);
        this.modality = new NounModality(view, carriers, phrase -> kind(phrase) != null);
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
            if (same && !carriers.lends("LIGHT", group) && view.object(group).contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// A named event is told of where someone attends or holds it; elsewhere it is only named.
    private boolean takesPart(Phrase phrase) {
        VerbGroup governor = carriers.governor(phrase);
        VerbGroup next = carriers.next(phrase);
        boolean held = next != null && next.from() == phrase.end() && carriers.isHolding(next);
        boolean attended =
                !phrase.bare()
                        && view.inside(phrase.preposition() - 1)
                        && Set.of("attendance", "participation", "speech")
                                .contains(view.lower(phrase.preposition() - 1));
        return held
                || attended
                || (governor != null
                        && carriers.isHolding(governor)
                        && view.object(governor).contains(phrase));
    }

    private Telling telling(Phrase phrase, Kind kind) {
        VerbGroup governor = carriers.governor(phrase);
        boolean object = governor != null && carriers.isObject(phrase, governor);
        boolean subject = governor != null && view.subject(governor).contains(phrase);
        boolean light =
                governor != null
                        && (object || subject && governor.passive())
                        && carriers.lends("LIGHT", governor);
        boolean happens =
                subject
                        && governor != null
                        && (carriers.lends("HAPPEN", governor) || carriers.isHolding(governor));
        List<Participant> participants =
                participants(phrase, kind.type(), governor, light, happens);
        Factuality factuality = modality.of(phrase, governor, light || happens);
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
                modality.tense(governor, factuality),
                new NounTitles(
                                view,
                                phrase,
                                kind.type(),
                                light && governor != null
                                        ? view.tagged.verb(governor.verb())
                                        : null,
                                happens && governor != null && carriers.lends("HAPPEN", governor)
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
