package dateline.extraction.entity;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.tagging.Phrase;
import dateline.extraction.tagging.Tagged;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who and what an article speaks of: its names, and what each noun phrase stands for.
public final class Cast {
    private final List<Name> names;
    private final @Nullable Name[] byToken;
    private final IdentityHashMap<Phrase, List<Party>> parties;

    private Cast(
            List<Name> names,
            @Nullable Name[] byToken,
            IdentityHashMap<Phrase, List<Party>> parties) {
        this.names = List.copyOf(names);
        this.byToken = byToken;
        this.parties = parties;
    }

    /// The names of all sentences as they stand, in the order of the text.
    public static List<Name> names(Tagged tagged, List<Sentence> sentences) {
        NameReader reader = new NameReader(tagged);
        sentences.forEach(reader::read);
        return reader.names();
    }

    /// Finds out whom these names and the noun phrases stand for.
    ///
    /// @param phrases of each sentence
    public static Cast of(
            Tagged tagged, List<Sentence> sentences, List<Name> read, List<List<Phrase>> phrases) {
        List<Name> names = resolved(read);
        @Nullable Name[] byToken = new @Nullable Name[tagged.tokens().size()];
        for (Name name : names) {
            for (int at = name.firstToken(); at < name.endToken(); at++) {
                byToken[at] = name;
            }
        }
        Resolver resolver = new Resolver(tagged, byToken);
        for (int at = 0; at < sentences.size(); at++) {
            resolver.read(sentences.get(at), phrases.get(at));
        }
        return new Cast(names, byToken, resolver.parties());
    }

    /// All names, in the order of the text.
    public List<Name> names() {
        return names;
    }

    /// The name that this token belongs to; null: none.
    public @Nullable Name nameAt(int token) {
        return byToken[token];
    }

    /// What a phrase stands for; more than one for "the two leaders" and "they".
    public List<Party> parties(Phrase phrase) {
        return parties.getOrDefault(phrase, List.of());
    }

    /// A short name ("Putin", "Xi") stands for the one longer name that ends or begins with it.
    private static List<Name> resolved(List<Name> names) {
        Map<String, Set<String>> longer = new HashMap<>();
        Map<String, Nature> natures = new HashMap<>();
        for (Name name : names) {
            boolean bearer = name.nature() == Nature.PERSON || name.nature() == Nature.ORGANISATION;
            if (!bearer) {
                continue;
            }
            natures.merge(name.name(), name.nature(), (a, b) -> a == Nature.PERSON ? a : b);
            String[] words = name.name().split(" ");
            if (words.length > 1) {
                String last = words[words.length - 1];
                boolean person = name.nature() == Nature.PERSON;
                if (person || isLegalForm(last)) {
                    longer.computeIfAbsent(person ? last : words[0], _ -> new HashSet<>())
                            .add(name.name());
                }
                if (person) {
                    longer.computeIfAbsent(words[0], _ -> new HashSet<>()).add(name.name());
                }
            }
        }
        return names.stream().map(name -> full(name, longer, natures)).toList();
    }

    private static boolean isLegalForm(String word) {
        return Set.of(
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
                        "AG",
                        "Computer",
                        "Group",
                        "Platforms",
                        "Airlines")
                .contains(word);
    }

    private static Name full(
            Name name, Map<String, Set<String>> longer, Map<String, Nature> natures) {
        if (name.country() != null
                || name.nature() == Nature.EVENT
                || name.nature() == Nature.THING) {
            return name;
        }
        Set<String> candidates = longer.getOrDefault(name.name(), Set.of());
        String fullest = candidates.size() == 1 ? candidates.iterator().next() : name.name();
        return name.as(natures.getOrDefault(fullest, name.nature()), fullest);
    }
}
