package dateline.merging.telling;

import dateline.contract.extraction.Dct;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Sketch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an article brings to each of its mentions. Nothing else of an article has a say in merging.
///
/// @param source who published it; null: unknown
/// @param agencies news agencies that it quotes as its source
/// @param gist the stems that its telling sentences and its title have most often, at most 12, the
///     most frequent first
public record Teller(
        UUID articleId,
        Dct dct,
        @Nullable String source,
        List<String> agencies,
        Sketch sketch,
        List<String> gist) {
    private static final int LONGEST_GIST = 12;

    public Teller {
        agencies = List.copyOf(agencies);
        gist = List.copyOf(gist);
    }

    public static Teller of(Extraction extraction) {
        return new Teller(
                extraction.articleId(),
                extraction.dct(),
                extraction.source(),
                extraction.agencies(),
                extraction.sketch(),
                gist(extraction));
    }

    private static List<String> gist(Extraction extraction) {
        Set<String> sentences = new LinkedHashSet<>();
        String title = extraction.title();
        if (title != null) {
            sentences.add(title);
        }
        extraction.mentions().forEach(mention -> sentences.add(mention.quote()));
        Map<String, Integer> counts = new TreeMap<>();
        for (String sentence : sentences) {
            Stems.of(Words.of(sentence)).stream()
                    .distinct()
                    .forEach(stem -> counts.merge(stem, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(LONGEST_GIST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
