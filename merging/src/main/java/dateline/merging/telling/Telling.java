package dateline.merging.telling;

import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Mention;
import java.util.List;
import java.util.UUID;

/// One live mention with the article that tells it: the unit of merging.
public record Telling(Teller teller, Mention mention) {

    /// All that one live extraction tells as news; background is of no timeline.
    public static List<Telling> of(Extraction extraction) {
        Teller teller = Teller.of(extraction);
        return extraction.mentions().stream()
                .filter(mention -> !mention.background())
                .map(mention -> new Telling(teller, mention))
                .toList();
    }

    public UUID id() {
        return mention.id();
    }

    public Rank rank() {
        return Rank.of(this);
    }
}
