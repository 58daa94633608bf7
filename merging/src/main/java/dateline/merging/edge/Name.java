package dateline.merging.edge;

import dateline.contract.extraction.Participant;
import dateline.contract.extraction.Participant.Kind;
import java.util.ArrayList;
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
    private static final Set<String> LINKS = Set.of("of", "the", "and", "for", "de", "in", "on");
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

    public boolean matches(Name other) {
        if (words.equals(other.words)) {
            return true;
        }
        if (kind == Kind.COUNTRY || other.kind == Kind.COUNTRY) {
            return false;
        }
        boolean person = kind == Kind.PERSON;
        if (person != (other.kind == Kind.PERSON)) {
            return false;
        }
        return person ? samePerson(other) : sameBody(other) || other.sameBody(this);
    }

    private boolean samePerson(Name other) {
        if (words.size() == 1 || other.words.size() == 1) {
            Name shorter = words.size() == 1 ? this : other;
            Name longer = shorter == this ? other : this;
            return shorter.last().equals(longer.last()) || shorter.last().equals(longer.first());
        }
        return last().equals(other.last()) && sameGivenName(first(), other.first());
    }

    private static boolean sameGivenName(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return initial ? one.charAt(0) == other.charAt(0) : one.equals(other);
    }

    // "UN" and "United Nations", "Apple" and "Apple Computer".
    private boolean sameBody(Name longer) {
        if (words.size() == 1 && first().equals(longer.initials())) {
            return true;
        }
        int size = words.size();
        return size < longer.words.size() && words.equals(longer.words.subList(0, size));
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

    /// Words that every other form of the name that matches has one of: at most two.
    List<String> handles() {
        Set<String> handles = new LinkedHashSet<>();
        switch (kind) {
            case PERSON -> {
                handles.add(last());
                handles.add(first());
            }
            case ORGANISATION, GROUP, THING -> {
                handles.add(first());
                handles.add(words.size() == 1 ? first() : initials());
            }
            case COUNTRY -> handles.add(String.join(" ", words));
        }
        handles.remove("");
        return new ArrayList<>(handles);
    }
}
