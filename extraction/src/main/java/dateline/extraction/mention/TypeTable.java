package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one table of triggers: which verb or noun tells of what kind of event, and how much of a
/// timeline event it is; and the words that only help others to tell.
final class TypeTable {
    static final TypeTable LISTED = new TypeTable();

    /// @param weight 1 (rarely on a timeline) to 5
    record Kind(EventType type, int weight) {}

    private final Map<String, Kind> verbs = new HashMap<>();
    private final Map<String, Kind> nouns = new HashMap<>();
    private final Map<String, Set<String>> helpers = new HashMap<>();

    private TypeTable() {
        try (InputStream in =
                TypeTable.class.getResourceAsStream("/dateline/extraction/mention/triggers.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource triggers.txt");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        String[] fields = line.split("\\|");
        String name = fields[0].strip();
        if (fields.length == 2) {
            helpers.computeIfAbsent(name, _ -> new HashSet<>())
                    .addAll(
                            Set.copyOf(
                                    new HashSet<>(
                                            java.util.List.of(fields[1].strip().split(" ")))));
            return;
        }
        Kind kind = new Kind(EventType.valueOf(name), Integer.parseInt(fields[1].strip()));
        for (int i = 2; i < fields.length; i++) {
            String field = fields[i].strip();
            Map<String, Kind> words = field.startsWith("v:") ? verbs : nouns;
            for (String word : field.substring(2).strip().split(" ")) {
                words.putIfAbsent(word, kind);
            }
        }
    }

    /// @param particle the word behind the verb, lower case; empty: none
    @Nullable Kind verb(String base, String particle) {
        Kind phrasal = particle.isEmpty() ? null : verbs.get(base + "+" + particle);
        return phrasal != null ? phrasal : verbs.get(base);
    }

    boolean isPhrasal(String base, String particle) {
        return verbs.containsKey(base + "+" + particle);
    }

    @Nullable Kind noun(String base) {
        return nouns.get(base);
    }

    /// Whether a verb or noun is listed as helper of this kind: `REPORT`, `LIGHT`, `HAPPEN`, `PLAN`, …
    boolean helps(String kind, @Nullable String word) {
        return word != null && helpers.getOrDefault(kind, Set.of()).contains(word);
    }
}
