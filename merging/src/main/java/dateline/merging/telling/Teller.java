package dateline.merging.telling;

import dateline.contract.extraction.Dct;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Sketch;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an article brings to each of its mentions. Nothing else of an article has a say in merging.
///
/// @param source who published it; null: unknown
/// @param agencies news agencies that it quotes as its source
public record Teller(
        UUID articleId, Dct dct, @Nullable String source, List<String> agencies, Sketch sketch) {
    public Teller {
        agencies = List.copyOf(agencies);
    }

    public static Teller of(Extraction extraction) {
        return new Teller(
                extraction.articleId(),
                extraction.dct(),
                extraction.source(),
                extraction.agencies(),
                extraction.sketch());
    }
}
