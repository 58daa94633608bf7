package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.extraction.sentence.ListFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The one table of triggers: which verb or noun tells of what kind of event, and how much of a
/// timeline event it is; and the words that only help others to tell.
final class TypeTable {
    private static final Pattern CONDITION = Pattern.compile("[+><%]");

    static final TypeTable LISTED = new TypeTable();

    /// @param weight 1 (rarely on a timeline) to 5
    record Kind(EventType type, int weight) {}

    /// What stands around a verb.
    interface Surroundings {
        /// The word right behind it, in lower case; empty: none.
        String particle();

        /// Whether its object is of this helper list, or a `PERSON`.
        boolean hasObject(String list);

        boolean hasSubject(String list);

        /// Whether a number stands near behind it.
        boolean hasNumber();
    }

    /// @param sign `+`, `>`, `<` or `%`
    private record Conditional(char sign, String word, Kind kind) {}

    private final Map<String, Kind> verbs = new HashMap<>();
    private final Map<String, List<Conditional>> conditional = new HashMap<>();
    private final Map<String, Kind> nouns = new HashMap<>();
    private final Map<String, Set<String>> helpers = new HashMap<>();

    private TypeTable() {
        ListFile.lines("mention/triggers.txt").forEach(this::add);
    }

    private void add(String line) {
        String[] fields = line.split("\\|");
        String name = fields[0].strip();
        if (fields.length == 2) {
            helpers.computeIfAbsent(name, _ -> new HashSet<>())
                    .addAll(List.of(fields[1].strip().split(" ")));
            return;
        }
        Kind kind = new Kind(EventType.valueOf(name), Integer.parseInt(fields[1].strip()));
        for (int i = 2; i < fields.length; i++) {
            String field = fields[i].strip();
            for (String word : field.substring(2).strip().split(" ")) {
                if (field.startsWith("n:")) {
                    nouns.putIfAbsent(word, kind);
                } else {
                    addVerb(word, kind);
                }
            }
        }
    }

    private void addVerb(String word, Kind kind) {
        Matcher condition = CONDITION.matcher(word);
        if (!condition.find()) {
            verbs.putIfAbsent(word, kind);
            return;
        }
        int at = condition.start();
        conditional
                .computeIfAbsent(word.substring(0, at), _ -> new ArrayList<>())
                .add(new Conditional(word.charAt(at), word.substring(at + 1), kind));
    }

    /// What the verb tells of without looking at what stands around it; null: nothing.
    @Nullable Kind verb(String base) {
        return verbs.get(base);
    }

    /// What it tells of by the words around it, as far as they matter; null: nothing.
    @Nullable Kind verb(String base, Surroundings around) {
        for (Conditional meaning : conditional.getOrDefault(base, List.of())) {
            boolean holds =
                    switch (meaning.sign()) {
                        case '+' -> around.particle().equals(meaning.word());
                        case '>' -> around.hasObject(meaning.word());
                        case '<' -> around.hasSubject(meaning.word());
                        default -> around.hasNumber();
                    };
            if (holds) {
                return meaning.kind();
            }
        }
        return verbs.get(base);
    }

    /// Whether the word behind the verb belongs to its trigger: "stepped down", but not "came to".
    boolean isPhrasal(String base, String particle) {
        return conditional.getOrDefault(base, List.of()).stream()
                .anyMatch(meaning ->
                        meaning.sign() == '+'
                                && meaning.word().equals(particle)
                                && !particle.equals("to"));
    }

    @Nullable Kind noun(String base) {
        return nouns.get(base);
    }

    /// Whether a verb or noun is listed as helper of this kind: `REPORT`, `LIGHT`, `HAPPEN`, `PLAN`, …
    boolean helps(String kind, @Nullable String word) {
        return word != null && helpers.getOrDefault(kind, Set.of()).contains(word);
    }
}
