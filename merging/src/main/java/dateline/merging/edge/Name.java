package dateline.merging.edge;

import dateline.contract.extraction.Participant;
import dateline.contract.extraction.Participant.Kind;
import dateline.merging.telling.Words;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A participant's name in the form in which names are compared: "Xi", "Xi Jinping" and
/// "President Xi" are one, "George Bush" and "Laura Bush" are two.
///
/// @param words lower case, without titles and legal forms; never empty
public record Name(List<String> words, Kind kind) {
    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "sir",
                    "dame",
                    "lord",
                    "lady",
                    "president",
                    "vice",
                    "prime",
                    "premier",
                    "minister",
                    "chancellor",
                    "king",
                    "queen",
                    "prince",
                    "princess",
                    "emperor",
                    "pope",
                    "senator",
                    "sen",
                    "representative",
                    "rep",
                    "congressman",
                    "congresswoman",
                    "governor",
                    "gov",
                    "mayor",
                    "ambassador",
                    "general",
                    "gen",
                    "colonel",
                    "col",
                    "captain",
                    "capt",
                    "lieutenant",
                    "lt",
                    "sergeant",
                    "sgt",
                    "sheriff",
                    "officer",
                    "judge",
                    "justice",
                    "secretary",
                    "chairman",
                    "chairwoman",
                    "chief",
                    "ceo",
                    "coach",
                    "professor",
                    "prof",
                    "former",
                    "the",
                    "a",
                    "an",
                    "then",
                    "late",
                    "actor",
                    "actress",
                    "singer");
    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "inc",
                    "incorporated",
                    "corp",
                    "corporation",
                    "ltd",
                    "limited",
                    "llc",
                    "co",
                    "company",
                    "plc",
                    "group",
                    "ag",
                    "sa",
                    "nv",
                    "gmbh",
                    "holdings",
                    "computer");
    // Alone they name nobody in particular.
    private static final Set<String> GENERIC =
            Set.of(
                    "party",
                    "court",
                    "council",
                    "government",
                    "police",
                    "bank",
                    "university",
                    "ministry",
                    "administration",
                    "house",
                    "senate",
                    "parliament",
                    "congress",
                    "army",
                    "navy",
                    "club",
                    "union",
                    "league",
                    "commission",
                    "committee",
                    "agency",
                    "new",
                    "united",
                    "north",
                    "south",
                    "east",
                    "west",
                    "national",
                    "international",
                    "federal",
                    "state",
                    "city",
                    "county",
                    "supreme",
                    "high",
                    "world",
                    "american");
    private static final Set<String> LINKS =
            Set.of(
                    "of", "the", "and", "for", "de", "del", "der", "di", "da", "van", "von", "al",
                    "bin", "la", "le");
    private static final int LONGEST_INITIALS = 6;

    public Name {
        words = List.copyOf(words);
    }

    public static Name of(Participant participant) {
        return of(participant.name(), participant.kind());
    }

    static Name of(String name, Kind kind) {
        List<String> words = Words.of(name);
        int from = 0;
        while (from < words.size() - 1 && TITLES.contains(words.get(from))) {
            from++;
        }
        int to = words.size();
        while (kind != Kind.PERSON && to > from + 1 && LEGAL_FORMS.contains(words.get(to - 1))) {
            to--;
        }
        List<String> kept = words.subList(from, to);
        return new Name(kept.isEmpty() ? List.of(name) : kept, kind);
    }

    /// A country has one name. The kinds of others are often mistaken for each other, so they count
    /// only where both say person, or neither.
    public boolean matches(Name other) {
        if (words.equals(other.words)) {
            return true;
        }
        if (kind == Kind.COUNTRY || other.kind == Kind.COUNTRY) {
            return false;
        }
        return shortFormOf(other) || other.shortFormOf(this) || sameEnd(other) || samePerson(other);
    }

    // Title and given name may have become one name: the last two words tell.
    private boolean sameEnd(Name other) {
        int size = words.size();
        int more = other.words.size();
        return size > 2
                && more > 2
                && words.subList(size - 2, size).equals(other.words.subList(more - 2, more));
    }

    private boolean samePerson(Name other) {
        return kind == Kind.PERSON
                && other.kind == Kind.PERSON
                && words.size() > 1
                && other.words.size() > 1
                && last().equals(other.last())
                && sameGivenName(first(), other.first());
    }

    private static boolean sameGivenName(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }

    // "Xi" of "Xi Jinping", "Fenn" of "Tom Fenn", "UN" of "United Nations", "Apple" of "Apple
    // Computer".
    private boolean shortFormOf(Name longer) {
        int size = words.size();
        int more = longer.words.size();
        if (size >= more) {
            return false;
        }
        if (size == 1) {
            return first().equals(longer.initials())
                    || !GENERIC.contains(first())
                            && (first().equals(longer.first()) || first().equals(longer.last()));
        }
        return words.equals(longer.words.subList(0, size))
                || words.equals(longer.words.subList(more - size, more));
    }

    private String first() {
        return words.getFirst();
    }

    private String last() {
        return words.getLast();
    }

    private String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!LINKS.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > LONGEST_INITIALS ? "" : initials.toString();
    }

    /// Words of which every other form that matches has one: at most three.
    List<String> handles() {
        if (kind == Kind.COUNTRY) {
            return List.of(String.join(" ", words));
        }
        Set<String> handles = new LinkedHashSet<>(Arrays.asList(last(), first()));
        if (words.size() > 1 && kind != Kind.PERSON) {
            handles.add(initials());
        }
        handles.remove("");
        return List.copyOf(handles);
    }
}
