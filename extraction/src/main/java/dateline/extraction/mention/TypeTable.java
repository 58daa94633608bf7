package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one table of triggers: which verb or noun tells of what kind of event, and how much of a
/// timeline event it is.
final class TypeTable {
    static final TypeTable LISTED = new TypeTable();

    /// @param weight 1 (rarely on a timeline) to 5
    /// @param particle the word that a verb needs with it; null: none
    record Kind(EventType type, int weight, @Nullable String particle) {}

    private final Map<String, Kind> verbs = new HashMap<>();
    private final Map<String, Kind> nouns = new HashMap<>();

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
        EventType type = EventType.valueOf(fields[0].strip());
        int weight = Integer.parseInt(fields[1].strip());
        for (int i = 2; i < fields.length; i++) {
            String field = fields[i].strip();
            boolean verb = field.startsWith("v:");
            for (String word : field.substring(2).strip().split(" ")) {
                int plus = word.indexOf('+');
                Kind kind = new Kind(type, weight, plus < 0 ? null : word.substring(plus + 1));
                (verb ? verbs : nouns).putIfAbsent(word, kind);
            }
        }
    }

    /// @param particle the word behind the verb; null: none
    @Nullable Kind verb(String base, @Nullable String particle) {
        Kind phrasal = particle == null ? null : verbs.get(base + "+" + particle);
        return phrasal != null ? phrasal : verbs.get(base);
    }

    @Nullable Kind noun(String base) {
        return nouns.get(base);
    }
}
