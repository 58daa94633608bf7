package dateline.extraction.entity;

import dateline.extraction.sentence.Sentence;
import dateline.extraction.tagging.Tagged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of an article, each with the one name that its bearer has there.
public final class Cast {
    private final List<Name> names;

    private Cast(List<Name> names) {
        this.names = List.copyOf(names);
    }

    /// Reads and resolves the names of all sentences.
    public static Cast of(Tagged tagged, List<Sentence> sentences) {
        NameReader reader = new NameReader(tagged);
        sentences.forEach(reader::read);
        return new Cast(resolved(reader.names()));
    }

    /// All names, in the order of the text.
    public List<Name> names() {
        return names;
    }

    /// A short name ("Putin", "Xi") stands for the one longer name that ends or begins with it.
    private static List<Name> resolved(List<Name> names) {
        Map<String, Set<String>> longer = new HashMap<>();
        Map<String, Nature> natures = new HashMap<>();
        for (Name name : names) {
            if (name.nature() == Nature.PERSON || name.nature() == Nature.ORGANISATION) {
                String[] words = name.name().split(" ");
                if (words.length > 1) {
                    longer.computeIfAbsent(words[words.length - 1], _ -> new HashSet<>())
                            .add(name.name());
                    longer.computeIfAbsent(words[0], _ -> new HashSet<>()).add(name.name());
                }
                natures.merge(name.name(), name.nature(), (a, b) -> a == Nature.PERSON ? a : b);
            }
        }
        List<Name> resolved = new ArrayList<>();
        for (Name name : names) {
            Set<String> full = longer.getOrDefault(name.name(), Set.of());
            String fullest = full.size() == 1 ? full.iterator().next() : name.name();
            Nature nature = natures.getOrDefault(fullest, name.nature());
            boolean listed = name.country() != null;
            resolved.add(listed ? name : name.as(nature, fullest));
        }
        return resolved;
    }
}
