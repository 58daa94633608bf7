package dateline.timeline.articles;

import dateline.contract.article.ArticleMessage;
import dateline.contract.article.ArticleMessage.Posted;
import dateline.contract.article.ArticleMessage.Retracted;
import dateline.contract.article.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Goes through a stretch of the log, article by article in its order.
public final class Ledger {
    private final Map<UUID, Article> articles;
    private final List<Entry> entries = new ArrayList<>();

    /// @param articles as they stand before the stretch
    public Ledger(Map<UUID, Article> articles) {
        this.articles = new HashMap<>(articles);
    }

    /// A record of the log and what became of it.
    ///
    /// @param contentHash of what it posts; null: it takes the article back
    public record Entry(
            Position position,
            ArticleMessage message,
            @Nullable String contentHash,
            Verdict verdict) {}

    public void add(Position position, ArticleMessage message) {
        Article article = articles.get(message.id());
        Entry entry =
                switch (message) {
                    case Posted posted -> {
                        String hash = posted.content().hash();
                        yield new Entry(
                                position, posted, hash, Revisions.judge(article, posted, hash));
                    }
                    case Retracted retracted ->
                            new Entry(
                                    position, retracted, null, Revisions.judge(article, retracted));
                };
        if (entry.verdict() instanceof Verdict.Applied applied) {
            articles.put(message.id(), applied.after());
        }
        entries.add(entry);
    }

    /// All records added, in their order.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// The records that made a revision, in their order.
    public List<Entry> applied() {
        return entries.stream().filter(e -> e.verdict() instanceof Verdict.Applied).toList();
    }

    /// Each article that got a revision, as it stands now.
    public Map<UUID, Article> changed() {
        Map<UUID, Article> changed = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.verdict() instanceof Verdict.Applied applied) {
                changed.put(applied.after().id(), applied.after());
            }
        }
        return Map.copyOf(changed);
    }
}
