package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.PlaceMention;
import dateline.extraction.entity.Cast;
import dateline.extraction.entity.Name;
import dateline.extraction.entity.Nature;
import dateline.extraction.entity.Party;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who takes part in what a trigger tells of, in which role, and where.
final class Roles {
    static final String AGENT = "agent";
    static final String PATIENT = "patient";
    static final String COUNTERPART = "counterpart";
    private static final int MOST = 16;
    private static final int LONGEST = 16;
    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "off",
                    "outside",
                    "across",
                    "around",
                    "throughout",
                    "inside",
                    "on",
                    "over");

    /// With these a capital can stand for its government: "accused Moscow".
    private static final Set<EventType> SPEAKING =
            Set.of(
                    EventType.CONSULT,
                    EventType.AGREE,
                    EventType.COOPERATE,
                    EventType.ACCUSE,
                    EventType.DEMAND,
                    EventType.REQUEST,
                    EventType.REJECT,
                    EventType.DISAPPROVE,
                    EventType.THREATEN,
                    EventType.SANCTION,
                    EventType.SUPPORT,
                    EventType.LAWSUIT);

    private static final Set<EventType> MOVEMENTS = Set.of(EventType.TRAVEL, EventType.VISIT);

    private final SentenceView view;
    private final Cast cast;
    private final EventType type;
    private final List<Participant> participants = new ArrayList<>();

    Roles(SentenceView view, Cast cast, EventType type) {
        this.view = view;
        this.cast = cast;
        this.type = type;
    }

    List<Participant> participants() {
        return participants;
    }

    /// Adds what these phrases stand for, once each.
    void add(List<Phrase> phrases, String role) {
        add(phrases, role, -1);
    }

    /// Adds those of these phrases that stand for someone.
    void addActors(List<Phrase> phrases, String role) {
        for (Phrase phrase : phrases) {
            boolean actor =
                    cast.parties(phrase).stream()
                            .anyMatch(party -> party.kind() != Participant.Kind.THING);
            if (actor) {
                add(phrase, role, -1);
            }
        }
    }

    /// @param limit up to which token everything behind a phrase belongs to it; −1: only what "of" adds
    void add(List<Phrase> phrases, String role, int limit) {
        phrases.forEach(phrase -> add(phrase, role, limit));
    }

    private void add(Phrase phrase, String role, int limit) {
        if (isTime(phrase)
                || isQuality(phrase)
                || view.tagged.eventNoun(phrase.head()) && cast.nameAt(phrase.head()) == null) {
            return;
        }
        for (Party party : cast.parties(phrase)) {
            add(phrase, party, role, limit);
        }
    }

    /// "found dead", "pleaded guilty": no one; "the dead" are.
    private boolean isQuality(Phrase phrase) {
        Tag first = view.tagged.tag(phrase.from());
        return view.tagged.tag(phrase.head()) == Tag.ADJECTIVE
                && first != Tag.DETERMINER
                && first != Tag.NUMBER;
    }

    /// "Turkish army deployments", "police shooting": who stands before the noun.
    void addModifier(Phrase phrase) {
        int from = phrase.possessor() == null ? phrase.from() : phrase.possessor().end() + 1;
        int first = -1;
        for (int at = from; at < phrase.head(); at++) {
            boolean who =
                    cast.nameAt(at) != null
                            || view.tagged.personNoun(at)
                            || view.tagged.organisationNoun(at);
            first = first < 0 && who ? at : first;
        }
        Name name = first < 0 ? null : cast.nameAt(first);
        if (first < 0 || cast.nameAt(phrase.head()) != null || view.times.get(first)) {
            return;
        }
        int start = view.tokens.start(first);
        int end = view.tokens.end(phrase.head() - 1);
        String text = view.tokens.text().substring(start, end);
        add(
                new Participant(
                        text,
                        name != null && name.endToken() >= phrase.head() ? name.name() : text,
                        kind(name),
                        start,
                        end,
                        AGENT));
    }

    private static Participant.Kind kind(@Nullable Name name) {
        return name == null ? Participant.Kind.GROUP : name.nature().kind();
    }

    private boolean isTime(Phrase phrase) {
        return view.times.get(phrase.head()) || view.times.get(phrase.from());
    }

    /// A pronoun gives the words that it stands for, where they stand.
    private void add(Phrase phrase, Party party, String role, int limit) {
        if (view.tagged.tag(phrase.head()) == Tag.PRONOUN) {
            String words = view.tokens.text().substring(party.start(), party.end());
            add(
                    new Participant(
                            words, party.name(), party.kind(), party.start(), party.end(), role));
            return;
        }
        int start = view.tokens.start(phrase.from());
        Name place = role.equals(AGENT) || SPEAKING.contains(type) ? null : placeName(phrase);
        if (place != null && place.nature() == Nature.PLACE) {
            int last = view.tokens.end(phrase.end() - 1);
            String words = view.tokens.text().substring(start, last);
            add(new Participant(words, place.name(), Participant.Kind.THING, start, last, role));
            return;
        }
        int end =
                party.named()
                        ? view.tokens.end(phrase.end() - 1)
                        : endWithComplement(phrase, limit);
        String text = view.tokens.text().substring(start, end);
        String name =
                party.named()
                        ? party.name()
                        : party.name()
                                + view.tokens
                                        .text()
                                        .substring(view.tokens.end(phrase.end() - 1), end);
        add(new Participant(text, name, party.kind(), start, end, role));
    }

    private void add(Participant participant) {
        if (isNew(participant) && participants.size() < MOST) {
            participants.add(participant);
        }
    }

    private boolean isNew(Participant participant) {
        for (Participant known : participants) {
            if (known.name().equals(participant.name())) {
                return false;
            }
        }
        return true;
    }

    /// "reports of abuse": the "of" belongs to a description; before its verb everything does: "all
    /// flights to the airport were diverted".
    private int endWithComplement(Phrase phrase, int limit) {
        int end = phrase.end();
        for (Phrase next : view.phrases) {
            boolean behind =
                    next.preposition() == end
                            && next.end() - phrase.from() <= LONGEST
                            && !view.times.get(next.head());
            if (behind && (view.lower(end).equals("of") || next.end() <= limit)) {
                end = next.end();
            }
        }
        return view.tokens.end(end - 1);
    }

    /// The phrases behind a preposition between two tokens.
    List<Phrase> behind(Set<String> prepositions, int from, int to) {
        List<Phrase> found = new ArrayList<>();
        for (Phrase phrase : view.phrases) {
            boolean governed =
                    phrase.from() > from
                            && phrase.from() < to
                            && !phrase.bare()
                            && prepositions.contains(view.lower(phrase.preposition()));
            if (governed) {
                found.add(phrase);
            }
        }
        return found;
    }

    /// Where it happened: behind the trigger first, then before it.
    @Nullable PlaceMention place(int trigger, int to) {
        PlaceMention after = placeBetween(trigger, Math.max(to, view.reach(trigger)));
        if (after != null) {
            return after;
        }
        PlaceMention later = placeBetween(trigger, view.sentence.endToken());
        int opening =
                view.groups.isEmpty() ? trigger : Math.min(trigger, view.groups.getFirst().from());
        return later != null ? later : placeBetween(view.sentence.firstToken() - 1, opening);
    }

    private @Nullable PlaceMention placeBetween(int from, int to) {
        for (Phrase phrase : view.phrases) {
            if (phrase.from() <= from || phrase.from() >= to || phrase.bare()) {
                continue;
            }
            String preposition = view.lower(phrase.preposition());
            boolean where =
                    PLACE_PREPOSITIONS.contains(preposition)
                            || (MOVEMENTS.contains(type)
                                    && (preposition.equals("to") || preposition.equals("for")));
            Name name = where ? placeName(phrase) : null;
            if (name != null) {
                return mention(name);
            }
        }
        return type == EventType.VISIT || type == EventType.ASSAULT || type == EventType.DISASTER
                ? objectPlace(from, to)
                : null;
    }

    /// "visited Germany", "a tsunami hit Sulawesi".
    private @Nullable PlaceMention objectPlace(int from, int to) {
        for (Phrase phrase : view.phrases) {
            if (phrase.from() > from && phrase.from() < to && phrase.bare()) {
                Name name = placeName(phrase);
                if (name != null) {
                    return mention(name);
                }
            }
        }
        return null;
    }

    /// Of "Paris, France" the city, which has its country.
    private @Nullable Name placeName(Phrase phrase) {
        Name country = null;
        for (int at = phrase.from(); at < phrase.end(); at++) {
            Name name = cast.nameAt(at);
            if (name != null && name.nature() == Nature.PLACE) {
                return name;
            }
            country = name != null && name.nature() == Nature.COUNTRY ? name : country;
        }
        return country;
    }

    /// The city that a noun is called by.
    @Nullable PlaceMention placeInside(Phrase phrase) {
        Name name = placeName(phrase);
        return name == null || name.nature() != Nature.PLACE ? null : mention(name);
    }

    private PlaceMention mention(Name name) {
        int start = view.tokens.start(name.firstToken());
        int end = view.tokens.end(name.endToken() - 1);
        return new PlaceMention(
                view.tokens.text().substring(start, end), name.name(), name.country(), start, end);
    }
}
