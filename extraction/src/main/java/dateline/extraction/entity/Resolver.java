package dateline.extraction.entity;

import dateline.contract.extraction.Participant.Kind;
import dateline.extraction.entity.People.Person;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.Tagged;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives each noun phrase what it stands for, in the order of the text: a name, an earlier name by
/// description or pronoun, or the words themselves.
final class Resolver {
    private static final Set<String> GROUPS_OF_TWO =
            Set.of("leader", "president", "minister", "head", "premier", "chancellor");
    private static final Set<String> STATES =
            Set.of("country", "nation", "side", "neighbor", "neighbour", "state");
    private static final Set<String> FIRMS =
            Set.of(
                    "company",
                    "firm",
                    "corporation",
                    "group",
                    "agency",
                    "organisation",
                    "organization",
                    "bank",
                    "airline",
                    "party",
                    "retailer",
                    "maker",
                    "manufacturer",
                    "giant");
    private static final int LONGEST_TEXT = 120;

    private final Tagged tagged;
    private final Tokens tokens;
    private final @Nullable Name[] names;
    private final Apposition apposition;
    private final People people = new People();
    private final Memory memory = new Memory();
    private final IdentityHashMap<Phrase, List<Party>> parties = new IdentityHashMap<>();

    Resolver(Tagged tagged, @Nullable Name[] names) {
        this.tagged = tagged;
        this.tokens = tagged.tokens();
        this.names = names;
        this.apposition = new Apposition(tagged, names);
    }

    IdentityHashMap<Phrase, List<Party>> parties() {
        return parties;
    }

    private static @Nullable String country(List<Party> found) {
        return found.isEmpty() ? null : found.getFirst().country();
    }

    void read(Sentence sentence, List<Phrase> phrases) {
        memory.nextSentence();
        for (int at = 0; at < phrases.size(); at++) {
            Phrase phrase = phrases.get(at);
            if (phrase.possessor() != null) {
                resolvePossessor(phrase.possessor());
            }
            List<Party> found = resolve(phrase, at == 0 ? null : phrases.get(at - 1));
            Phrase name = apposition.nameBehind(phrases, at);
            if (name != null) {
                Party named = named(name, Objects.requireNonNull(names[name.head()]));
                people.note(named.name(), office(phrase, phrase.end()), country(found));
                found = List.of(named.at(start(phrase), end(phrase)));
            } else if (apposition.isDescribed(phrases, at) && !found.isEmpty()) {
                Phrase description = phrases.get(at + 1);
                people.note(
                        found.getFirst().name(),
                        office(description, description.end()),
                        demonym(description, description.end()));
            }
            parties.put(phrase, found);
            memory.note(phrase, found, parties.getOrDefault(phrase.joined(), List.of()));
        }
        if (sentence.endToken() <= sentence.firstToken()) {
            memory.nextSentence();
        }
    }

    private void resolvePossessor(Phrase possessor) {
        if (possessor.possessor() != null) {
            resolvePossessor(possessor.possessor());
        }
        List<Party> found = resolve(possessor, null);
        parties.put(possessor, found);
        memory.note(possessor, found, List.of());
    }

    private List<Party> resolve(Phrase phrase, @Nullable Phrase before) {
        if (tagged.tag(phrase.head()) == Tag.PRONOUN) {
            return pronoun(phrase, before);
        }
        Name name = names[phrase.head()];
        if (name != null && name.endToken() >= phrase.head()) {
            return List.of(named(phrase, name));
        }
        return described(phrase);
    }

    private List<Party> pronoun(Phrase phrase, @Nullable Phrase before) {
        String word = tokens.text(phrase.head()).toLowerCase(Locale.ROOT);
        List<Party> found =
                switch (word) {
                    case "he", "she", "himself", "herself" -> memory.person();
                    case "him" -> memory.other();
                    case "they", "them", "themselves" -> memory.several();
                    case "it", "itself" -> memory.thing();
                    case "who", "whom", "which" ->
                            before == null ? List.of() : parties.getOrDefault(before, List.of());
                    default -> List.of();
                };
        return found;
    }

    /// Of "Russian President Vladimir Putin" the office and the country are noted.
    private Party named(Phrase phrase, Name name) {
        String country =
                name.country() == null ? demonym(phrase, name.firstToken()) : name.country();
        Kind kind = kind(name, phrase);
        if (kind == Kind.PERSON) {
            String office = office(phrase, name.firstToken());
            people.note(name.name(), office, country == null ? joinedCountry(phrase) : country);
        }
        boolean actor = name.nature() == Nature.PLACE && phrase.bare() && country != null;
        String bearer = name.nature() == Nature.DEMONYM || actor ? countryName(name) : name.name();
        return new Party(bearer, kind, country, true, start(phrase), end(phrase));
    }

    private static String countryName(Name name) {
        return Gazetteer.LISTED.countryName(name.country(), name.name());
    }

    private static Kind kind(Name name, Phrase phrase) {
        boolean capital = name.nature() == Nature.PLACE && phrase.bare() && name.country() != null;
        return capital ? Kind.COUNTRY : name.nature().kind();
    }

    private @Nullable String demonym(Phrase phrase, int end) {
        for (int at = phrase.from(); at < end; at++) {
            Name name = names[at];
            if (name != null && name.country() != null) {
                return name.country();
            }
        }
        return null;
    }

    /// "Russian President P and Prime Minister M": the second has the first one's country.
    private @Nullable String joinedCountry(Phrase phrase) {
        Phrase before = phrase.joined();
        List<Party> found = before == null ? List.of() : parties.getOrDefault(before, List.of());
        return found.isEmpty() ? null : found.getFirst().country();
    }

    private String office(Phrase phrase, int end) {
        StringBuilder office = new StringBuilder();
        for (int at = phrase.from(); at < end; at++) {
            String word = tokens.text(at);
            boolean title =
                    names[at] == null
                            && tokens.has(at, Tokens.CAPITAL)
                            && tagged.tag(at) == Tag.NAME;
            if (title || tagged.personNoun(at)) {
                office.append(office.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
            }
        }
        if (office.toString().equals("counterpart")) {
            Person before = memory.lastPerson() == null ? null : people.get(memory.lastPerson());
            return before == null ? "" : before.office();
        }
        return office.toString();
    }

    private List<Party> described(Phrase phrase) {
        String noun = tagged.noun(phrase.head());
        boolean definite = isDefinite(phrase);
        if (definite && isShort(phrase) && tokens.text(phrase.head()).equals("two")) {
            return memory.couple().isEmpty() ? memory.several() : memory.couple();
        }
        if (noun != null && definite) {
            List<Party> earlier = earlier(phrase, noun);
            if (!earlier.isEmpty()) {
                return earlier.stream().map(party -> party.at(start(phrase), end(phrase))).toList();
            }
        }
        return List.of(plain(phrase, noun));
    }

    private boolean isDefinite(Phrase phrase) {
        String first = tokens.text(phrase.from()).toLowerCase(Locale.ROOT);
        return first.equals("the")
                || first.equals("both")
                || first.equals("these")
                || first.equals("this");
    }

    private List<Party> earlier(Phrase phrase, String noun) {
        boolean two = mentionsTwo(phrase);
        if (GROUPS_OF_TWO.contains(noun) && (two || isPlural(phrase) && isShort(phrase))) {
            return people.pair(noun.equals("head") ? "leader" : noun, two).stream()
                    .map(Resolver::party)
                    .toList();
        }
        if (two && STATES.contains(noun)) {
            return memory.twoCountries();
        }
        if (tagged.personNoun(phrase.head()) && !two) {
            Person person = people.described(noun, demonym(phrase, phrase.head()));
            return person == null || isPlural(phrase) ? List.of() : List.of(party(person));
        }
        if (two && tagged.personNoun(phrase.head())) {
            return memory.couple();
        }
        return FIRMS.contains(noun) && !isPlural(phrase) && isShort(phrase)
                ? memory.organisation()
                : List.of();
    }

    /// An article and a noun.
    private static boolean isShort(Phrase phrase) {
        return phrase.end() - phrase.from() == 2;
    }

    private boolean isPlural(Phrase phrase) {
        String noun = tagged.noun(phrase.head());
        return noun != null && !tokens.text(phrase.head()).equalsIgnoreCase(noun);
    }

    private boolean mentionsTwo(Phrase phrase) {
        for (int at = phrase.from(); at < phrase.head(); at++) {
            String word = tokens.text(at).toLowerCase(Locale.ROOT);
            if (word.equals("two") || word.equals("both")) {
                return true;
            }
        }
        return false;
    }

    private static Party party(Person person) {
        return new Party(person.name(), Kind.PERSON, person.country(), true, 0, 0);
    }

    private Party plain(Phrase phrase, @Nullable String noun) {
        int from = phrase.from();
        while (from < phrase.head()
                && (tagged.tag(from) == Tag.DETERMINER || tagged.tag(from) == Tag.POSSESSIVE)) {
            from++;
        }
        String words = tokens.text().substring(tokens.start(from), tokens.end(phrase.end() - 1));
        String name = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
        return new Party(
                name,
                plainKind(phrase, noun),
                demonym(phrase, phrase.end()),
                false,
                start(phrase),
                end(phrase));
    }

    private Kind plainKind(Phrase phrase, @Nullable String noun) {
        if (tagged.personNoun(phrase.head())) {
            return noun != null && isPlural(phrase) || tagged.groupNoun(phrase.head())
                    ? Kind.GROUP
                    : Kind.PERSON;
        }
        boolean uncounted =
                Set.of("thousands", "hundreds", "dozens", "scores", "millions", "others")
                        .contains(tokens.text(phrase.head()).toLowerCase(Locale.ROOT));
        if (uncounted) {
            return Kind.GROUP;
        }
        return tagged.organisationNoun(phrase.head()) ? Kind.ORGANISATION : Kind.THING;
    }

    private int start(Phrase phrase) {
        return tokens.start(phrase.from());
    }

    private int end(Phrase phrase) {
        return tokens.end(phrase.end() - 1);
    }
}
