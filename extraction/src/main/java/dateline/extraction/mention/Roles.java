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
    private static final Set<EventType> MOVEMENTS = Set.of(EventType.TRAVEL, EventType.VISIT);

    private final SentenceView view;
    private final Cast cast;
    private final List<Participant> participants = new ArrayList<>();

    Roles(SentenceView view, Cast cast) {
        this.view = view;
        this.cast = cast;
    }

    List<Participant> participants() {
        return participants;
    }

    /// Adds what these phrases stand for, once each.
    void add(List<Phrase> phrases, String role) {
        phrases.forEach(phrase -> add(phrase, role));
    }

    void add(Phrase phrase, String role) {
        if (isTime(phrase)
                || view.tagged.eventNoun(phrase.head()) && cast.nameAt(phrase.head()) == null) {
            return;
        }
        for (Party party : cast.parties(phrase)) {
            add(phrase, party, role);
        }
    }

    void addAll(List<Participant> more) {
        more.stream().filter(this::isNew).limit(MOST).forEach(participants::add);
    }

    private boolean isTime(Phrase phrase) {
        return view.times.get(phrase.head()) || view.times.get(phrase.from());
    }

    private void add(Phrase phrase, Party party, String role) {
        int end = party.named() ? view.tokens.end(phrase.end() - 1) : endWithComplement(phrase);
        int start = view.tokens.start(phrase.from());
        String text = view.tokens.text().substring(start, end);
        boolean pronoun = view.tagged.tag(phrase.head()) == Tag.PRONOUN;
        String name =
                party.named() || pronoun
                        ? party.name()
                        : party.name()
                                + view.tokens
                                        .text()
                                        .substring(view.tokens.end(phrase.end() - 1), end);
        Participant participant = new Participant(text, name, party.kind(), start, end, role);
        if (isNew(participant) && participants.size() < MOST) {
            participants.add(participant);
        }
    }

    private boolean isNew(Participant participant) {
        return participants.stream().noneMatch(known -> known.name().equals(participant.name()));
    }

    /// "reports of abuse": the "of" belongs to a description.
    private int endWithComplement(Phrase phrase) {
        int end = phrase.end();
        for (Phrase next : view.phrases) {
            boolean complement =
                    next.preposition() == end
                            && Set.of("of", "to", "for").contains(view.lower(end))
                            && !view.times.get(next.head())
                            && (view.lower(end).equals("of") || isSubjectSide(phrase, next));
            if (complement && next.end() - phrase.from() <= 16) {
                end = next.end();
            }
        }
        return view.tokens.end(end - 1);
    }

    /// Before the verb everything belongs to the subject: "all flights to the airport were diverted".
    private boolean isSubjectSide(Phrase phrase, Phrase next) {
        return view.groups.stream().anyMatch(group -> group.from() >= next.end())
                && view.groups.stream()
                        .noneMatch(group -> group.verb() < phrase.from() && group.finite());
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
    @Nullable PlaceMention place(EventType type, int trigger, int to) {
        PlaceMention after = place(type, trigger, Math.max(to, view.reach(trigger)), true);
        if (after != null) {
            return after;
        }
        PlaceMention later = place(type, trigger, view.sentence.endToken(), false);
        return later != null ? later : place(type, view.sentence.firstToken() - 1, trigger, false);
    }

    private @Nullable PlaceMention place(EventType type, int from, int to, boolean destinations) {
        for (Phrase phrase : view.phrases) {
            if (phrase.from() <= from || phrase.from() >= to || phrase.bare()) {
                continue;
            }
            String preposition = view.lower(phrase.preposition());
            boolean where =
                    PLACE_PREPOSITIONS.contains(preposition)
                            || (destinations
                                    && MOVEMENTS.contains(type)
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

    private @Nullable Name placeName(Phrase phrase) {
        for (int at = phrase.end() - 1; at >= phrase.from(); at--) {
            Name name = cast.nameAt(at);
            if (name != null
                    && (name.nature() == Nature.PLACE || name.nature() == Nature.COUNTRY)) {
                return name;
            }
        }
        return null;
    }

    private PlaceMention mention(Name name) {
        int start = view.tokens.start(name.firstToken());
        int end = view.tokens.end(name.endToken() - 1);
        return new PlaceMention(
                view.tokens.text().substring(start, end), name.name(), name.country(), start, end);
    }
}
