package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Participant;
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

/// What the verbs of a sentence tell of.
final class VerbTellings {
    private static final Set<EventType> GIVING =
            Set.of(
                    EventType.TRANSACTION,
                    EventType.STATEMENT,
                    EventType.AID,
                    EventType.TRAVEL,
                    EventType.FOUNDING,
                    EventType.SANCTION);
    private static final Set<String> WINNING =
            Set.of("beat", "defeat", "thrash", "edge", "hit", "win");
    private static final Set<String> COMPLEMENTS =
            Set.of("to", "from", "for", "on", "into", "about", "over", "of", "through");
    private static final Set<String> SPEAKERS = Set.of("i", "we", "you");
    private static final Set<String> OPPONENTS = Set.of("against", "with");

    private final SentenceView view;
    private final Cast cast;
    private final Modality modality;
    private final Reporting reporting;
    private final Background background;

    VerbTellings(SentenceView view, Cast cast) {
        this.view = view;
        this.cast = cast;
        this.modality = new Modality(view);
        this.reporting = new Reporting(view, cast);
        this.background = new Background(view);
    }

    List<Telling> read() {
        List<Telling> tellings = new ArrayList<>();
        for (VerbGroup group : view.groups) {
            Kind kind = kind(group);
            if (kind != null && !lendsItself(group)) {
                tellings.addAll(distributed(telling(group, kind)));
            }
        }
        return tellings;
    }

    private @Nullable Kind kind(VerbGroup group) {
        String base = view.tagged.verb(group.verb());
        if (base == null) {
            return null;
        }
        Kind listed = TypeTable.LISTED.verb(base, new VerbSurroundings(view, cast, group));
        if (listed != null) {
            boolean match = WINNING.contains(base) && hasScore();
            return match ? new Kind(EventType.SPORT, 4) : listed;
        }
        boolean past =
                view.tagged.tag(group.verb()) == Tag.PAST || group.passive() && group.finite();
        boolean plain =
                past
                        && !TypeTable.LISTED.helps("STATE", base)
                        && !TypeTable.LISTED.helps("REPORT", base);
        return plain ? new Kind(EventType.OTHER, 1) : null;
    }

    /// "beat Spain 2-1"
    private boolean hasScore() {
        for (int at = view.sentence.firstToken() + 1; at + 1 < view.sentence.endToken(); at++) {
            boolean between =
                    view.tagged.tag(at - 1) == Tag.NUMBER
                            && view.tagged.tag(at + 1) == Tag.NUMBER
                            && "-–".indexOf(view.tokens.first(at)) >= 0;
            if (between && view.tokens.isGlued(at) && view.tokens.isGlued(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /// "held talks", "the fire started": the noun beside it tells of the event.
    private boolean lendsItself(VerbGroup group) {
        String base = view.tagged.verb(group.verb());
        if (TypeTable.LISTED.helps("LIGHT", base)) {
            List<Phrase> theme = group.passive() ? view.subject(group) : view.object(group);
            if (theme.stream().anyMatch(this::isEvent)) {
                return true;
            }
        }
        return TypeTable.LISTED.helps("HAPPEN", base)
                && !group.passive()
                && view.subject(group).stream().anyMatch(this::isEvent);
    }

    private boolean isEvent(Phrase phrase) {
        Name name = cast.nameAt(phrase.head());
        if (name != null) {
            return name.nature() == Nature.EVENT;
        }
        String noun = view.tagged.noun(phrase.head());
        return noun != null && TypeTable.LISTED.noun(noun) != null;
    }

    private Telling telling(VerbGroup group, Kind kind) {
        Roles roles = roles(group, kind.type());
        boolean phrasal =
                TypeTable.LISTED.isPhrasal(
                        String.valueOf(view.tagged.verb(group.verb())),
                        new VerbSurroundings(view, cast, group).particle());
        int end = group.verb() + (phrasal ? 2 : 1);
        Factuality factuality = modality.of(group);
        String source = reporting.source(group);
        boolean hearsay =
                factuality == Factuality.ASSERTED
                        && (reporting.isHearsay(group.from(), group.verb() + 1) || source != null);
        return new Telling(
                view.sentence,
                view.zone,
                view.number,
                group.verb(),
                end,
                from(group),
                Math.max(end, view.reach(group.verb())),
                String.valueOf(view.tagged.verb(group.verb())),
                kind.type(),
                false,
                tense(group, factuality),
                Titles.ofVerb(view, group, factuality, isPassive(group), roles.participants()),
                roles.participants(),
                roles.place(group.verb(), end),
                hearsay ? Factuality.REPORTED : factuality,
                source,
                terms(group, kind, factuality, roles.participants()),
                background.isCounted(group));
    }

    private int from(VerbGroup group) {
        VerbGroup before = view.before(group);
        return before == null
                ? view.sentence.firstToken()
                : Math.min(before.verb() + 1, group.from());
    }

    private Roles roles(VerbGroup group, EventType type) {
        Roles roles = new Roles(view, cast, type);
        boolean passive = isPassive(group);
        List<Phrase> object = view.object(group);
        roles.add(view.subject(group), passive ? Roles.PATIENT : Roles.AGENT, group.from());
        if (passive) {
            roles.add(roles.behind(Set.of("by"), group.verb(), reachOfList(group)), Roles.AGENT);
        }
        roles.add(
                object, type == EventType.CONSULT && !passive ? Roles.COUNTERPART : Roles.PATIENT);
        int reach = view.reach(group.verb());
        roles.addActors(roles.behind(OPPONENTS, group.verb(), reach), Roles.COUNTERPART);
        boolean complemented = object.isEmpty() || GIVING.contains(type);
        if (complemented) {
            roles.add(roles.behind(COMPLEMENTS, group.verb(), reach), Roles.PATIENT);
        }
        return roles;
    }

    /// "was shot and killed by police": what follows the second verb belongs to the first as well.
    private int reachOfList(VerbGroup group) {
        VerbGroup next = view.after(group);
        boolean joined =
                next != null
                        && next.verb() == group.verb() + 2
                        && view.tagged.tag(group.verb() + 1) == Tag.CONJUNCTION;
        return view.reach(joined && next != null ? next.verb() : group.verb());
    }

    /// "was killed", "killed in the attack", and in short news "30 injured".
    private boolean isPassive(VerbGroup group) {
        boolean shortened =
                Set.of("injure", "kill", "wound")
                                .contains(String.valueOf(view.tagged.verb(group.verb())))
                        && view.tagged.tag(group.verb()) == Tag.PAST
                        && view.object(group).isEmpty();
        return group.passive() || isReduced(group) || shortened || isHeadlinePassive(group);
    }

    /// "Mayor jailed over bribes": a headline tells in the present, its past forms are participles.
    private boolean isHeadlinePassive(VerbGroup group) {
        return view.zone == ZoneKind.HEADLINE
                && view.tagged.tag(group.verb()) == Tag.PAST
                && group.from() == group.verb()
                && view.tagged.participle(group.verb())
                && view.object(group).isEmpty();
    }

    private boolean isReduced(VerbGroup group) {
        return !group.finite()
                && view.tagged.tag(group.verb()) == Tag.PARTICIPLE
                && !group.perfect();
    }

    private Tense tense(VerbGroup group, Factuality factuality) {
        if (factuality == Factuality.PLANNED || factuality == Factuality.HYPOTHETICAL) {
            return Tense.FUTURE;
        }
        if (group.past() || group.perfect() || isReduced(group) || view.zone == ZoneKind.HEADLINE) {
            return Tense.PAST;
        }
        VerbGroup governor = group.finite() ? null : view.governor(group);
        return governor != null && (governor.past() || governor.perfect())
                ? Tense.PAST
                : Tense.PRESENT;
    }

    private List<Term> terms(
            VerbGroup group, Kind kind, Factuality factuality, List<Participant> participants) {
        Tag tag = view.tagged.tag(group.verb());
        List<Term> terms = new ArrayList<>();
        terms.add(new Term("type " + kind.type(), kind.weight()));
        Terms.common(terms, view, group.verb(), factuality, participants);
        Terms.add(
                terms,
                "finite past",
                tag == Tag.PAST || (group.finite() && (group.past() || group.perfect())),
                1);
        Terms.add(terms, "infinitive", group.infinitive(), -1);
        Terms.add(terms, "not finite", !group.finite() && !group.infinitive(), -2);
        Terms.add(terms, "past perfect", group.perfect() && group.past(), -1);
        Terms.add(terms, "relative clause", isRelative(group), -1);
        Terms.add(terms, "no subject", view.subject(group).isEmpty(), -1);
        Terms.add(terms, "nobody known", isNobodyKnown(group), -5);
        Terms.add(terms, "nobody moves", kind.type() == EventType.TRAVEL && !moves(group), -3);
        return terms;
    }

    /// "I was born": the text does not tell who that is.
    private boolean isNobodyKnown(VerbGroup group) {
        List<Phrase> subject = view.subject(group);
        return !subject.isEmpty()
                && subject.stream()
                        .allMatch(phrase -> SPEAKERS.contains(view.lower(phrase.head())));
    }

    /// People and vehicles travel; relations that "have gone far" do not.
    private boolean moves(VerbGroup group) {
        return view.subject(group).stream()
                .anyMatch(phrase ->
                        TypeTable.LISTED.helps("VEHICLE", view.tagged.noun(phrase.head()))
                                || cast.parties(phrase).stream()
                                        .anyMatch(party -> party.kind() != Participant.Kind.THING));
    }

    private boolean isRelative(VerbGroup group) {
        int before = group.from() - 1;
        return view.inside(before) && Set.of("who", "which", "that").contains(view.lower(before));
    }

    /// "met with P and M" tells of two meetings.
    private List<Telling> distributed(Telling telling) {
        List<Participant> counterparts =
                telling.participants().stream()
                        .filter(p ->
                                p.role().equals(Roles.COUNTERPART)
                                        && p.kind() != Participant.Kind.THING)
                        .toList();
        boolean agent = telling.participants().stream().anyMatch(p -> p.role().equals(Roles.AGENT));
        if (telling.type() != EventType.CONSULT || counterparts.size() < 2 || !agent) {
            return List.of(telling);
        }
        return counterparts.stream()
                .map(counterpart -> telling.withOnly(Roles.COUNTERPART, counterpart))
                .toList();
    }
}
