package dateline.extraction.entity;

import dateline.contract.extraction.Participant.Kind;
import dateline.extraction.tagging.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who was spoken of last, for pronouns and descriptions. A pronoun reaches back two sentences.
final class Memory {
    private static final int REACH = 2;

    private int sentence;
    private @Nullable Party person;
    private int personAt;

    /// Whether that person is the subject of the sentence.
    private boolean personActs;

    private @Nullable Party thing;
    private int thingAt;
    private @Nullable Party organisation;
    private List<Party> several = List.of();
    private int severalAt;
    private List<Party> couple = List.of();
    private int coupleAt;
    private boolean subjectSeen;
    private final Map<String, Party> countries = new LinkedHashMap<>();

    void nextSentence() {
        sentence++;
        subjectSeen = false;
    }

    /// @param joined what the phrase is listed with
    void note(Phrase phrase, List<Party> parties, List<Party> joined) {
        if (parties.size() > 1) {
            several = parties;
            severalAt = sentence;
        }
        for (Party party : parties) {
            note(party, phrase);
        }
        if (!joined.isEmpty()
                && !parties.isEmpty()
                && parties.getFirst().named()
                && phrase.bare()) {
            List<Party> both = new ArrayList<>(joined.size() > 1 ? joined : several(joined));
            both.addAll(parties);
            several = both.stream().distinct().limit(6).toList();
            severalAt = sentence;
        } else if (parties.size() == 1
                && parties.getFirst().kind() == Kind.GROUP
                && phrase.bare()) {
            several = parties;
            severalAt = sentence;
        }
    }

    /// The list so far, if what it is joined to ends it.
    private List<Party> several(List<Party> joined) {
        boolean goesOn = severalAt == sentence && several.contains(joined.getLast());
        return goesOn ? several : joined;
    }

    private void note(Party party, Phrase phrase) {
        if (party.country() != null) {
            countries.putIfAbsent(party.country(), country(party));
        }
        boolean first = phrase.bare() && !subjectSeen;
        switch (party.kind()) {
            case PERSON -> {
                noteCouple(party);
                if (first || personAt < sentence) {
                    person = party;
                    personAt = sentence;
                    personActs = first;
                }
                subjectSeen |= phrase.bare();
            }
            case ORGANISATION, COUNTRY, THING -> {
                noteThing(party, first, phrase);
                subjectSeen |= phrase.bare() && party.kind() != Kind.THING;
            }
            case GROUP -> subjectSeen |= phrase.bare();
        }
    }

    private void noteCouple(Party party) {
        Party before = couple.isEmpty() ? null : couple.getLast();
        if (party.named() && (before == null || !before.name().equals(party.name()))) {
            couple = before == null ? List.of(party) : List.of(before, party);
            coupleAt = sentence;
        }
    }

    private void noteThing(Party party, boolean first, Phrase phrase) {
        if (party.kind() == Kind.ORGANISATION && party.named() && (first || organisation == null)) {
            organisation = party;
        }
        if (first || (thingAt < sentence && phrase.bare())) {
            thing = party;
            thingAt = sentence;
        }
    }

    private static Party country(Party party) {
        String code = party.country();
        String name = Gazetteer.LISTED.countryName(code, party.name());
        return new Party(name, Kind.COUNTRY, code, true, party.start(), party.end());
    }

    @Nullable String lastPerson() {
        return person == null ? null : person.name();
    }

    List<Party> person() {
        Party last = person;
        return last != null && sentence - personAt <= REACH ? List.of(last) : List.of();
    }

    /// Whom an object's pronoun stands for: not the subject of its own sentence.
    List<Party> other() {
        List<Party> last = person();
        boolean subject = !last.isEmpty() && personAt == sentence && personActs;
        if (!subject) {
            return last;
        }
        return couple.stream().filter(party -> !party.name().equals(lastPerson())).toList();
    }

    List<Party> thing() {
        Party last = thing;
        return last != null && sentence - thingAt <= 1 ? List.of(last) : List.of();
    }

    List<Party> organisation() {
        Party last = organisation;
        return last == null ? List.of() : List.of(last);
    }

    /// The two persons named last: "the two", "both men".
    List<Party> couple() {
        return couple.size() == 2 && sentence - coupleAt <= 1 ? couple : List.of();
    }

    List<Party> several() {
        return sentence - severalAt <= REACH ? several : List.of();
    }

    /// The first two countries of the article.
    List<Party> twoCountries() {
        return countries.size() < 2 ? List.of() : List.copyOf(countries.values()).subList(0, 2);
    }
}
