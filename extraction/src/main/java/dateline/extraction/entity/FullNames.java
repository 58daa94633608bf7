package dateline.extraction.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the whole article tells of its names: a short name ("Putin", "Xi") stands for the one longer
/// name that ends or begins with it, and what is clear at one place is clear at all.
final class FullNames {
    private static final int MOST_PERSON_WORDS = 3;
    private static final Set<String> LEGAL_FORMS =
            Set.of(
                    "Inc",
                    "Inc.",
                    "Corp",
                    "Corp.",
                    "Ltd",
                    "Ltd.",
                    "Co",
                    "Co.",
                    "Corporation",
                    "Company",
                    "PLC",
                    "Plc",
                    "AG",
                    "AB",
                    "SE",
                    "SA",
                    "ASA",
                    "Oyj",
                    "NV",
                    "SpA",
                    "GmbH",
                    "LLC",
                    "Holdings",
                    "Computer",
                    "Group",
                    "Platforms",
                    "Airlines");

    private final Map<String, Set<String>> longer = new HashMap<>();
    private final Map<String, Nature> natures = new HashMap<>();
    private final Set<String> alone = new HashSet<>();

    private FullNames() {}

    static List<Name> of(List<Name> read) {
        FullNames names = new FullNames();
        read.forEach(names::note);
        List<Name> clear = read.stream().map(names::cleared).toList();
        clear.forEach(names::noteLonger);
        return clear.stream().map(names::full).toList();
    }

    private void note(Name name) {
        if (isListed(name)) {
            return;
        }
        natures.merge(name.name(), name.nature(), FullNames::clearer);
        if (name.name().indexOf(' ') < 0) {
            alone.add(name.name());
        }
    }

    private static boolean isListed(Name name) {
        return name.country() != null
                || name.nature() == Nature.EVENT
                || name.nature() == Nature.THING;
    }

    private static Nature clearer(Nature one, Nature other) {
        if (one == Nature.PERSON || other == Nature.PERSON) {
            return Nature.PERSON;
        }
        return one == Nature.UNKNOWN ? other : one;
    }

    /// A name of several words whose last is used alone elsewhere is a person's.
    private Name cleared(Name name) {
        if (isListed(name)) {
            return name;
        }
        Nature nature = natures.getOrDefault(name.name(), name.nature());
        if (nature != Nature.UNKNOWN) {
            return name.as(nature, name.name());
        }
        String[] words = name.name().split(" ");
        boolean surname =
                words.length > 1
                        && words.length <= MOST_PERSON_WORDS
                        && alone.contains(words[words.length - 1]);
        return name.as(surname ? Nature.PERSON : Nature.ORGANISATION, name.name());
    }

    private void noteLonger(Name name) {
        boolean person = name.nature() == Nature.PERSON;
        if (isListed(name) || !person && name.nature() != Nature.ORGANISATION) {
            return;
        }
        natures.put(name.name(), name.nature());
        String[] words = name.name().split(" ");
        String last = words[words.length - 1];
        if (words.length > 1 && (person || LEGAL_FORMS.contains(last))) {
            longer.computeIfAbsent(person ? last : words[0], _ -> new HashSet<>()).add(name.name());
            if (person) {
                longer.computeIfAbsent(words[0], _ -> new HashSet<>()).add(name.name());
            }
        }
    }

    private Name full(Name name) {
        if (isListed(name)) {
            return name;
        }
        Set<String> candidates = longer.getOrDefault(name.name(), Set.of());
        String fullest = candidates.size() == 1 ? candidates.iterator().next() : name.name();
        return name.as(natures.getOrDefault(fullest, name.nature()), fullest);
    }
}
