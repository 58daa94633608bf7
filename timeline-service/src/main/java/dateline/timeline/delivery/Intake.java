package dateline.timeline.delivery;

import dateline.contract.article.ArticleMessage;
import dateline.contract.extraction.Extraction;
import dateline.contract.message.Inbound.Readable;
import dateline.timeline.articles.Ledger;
import dateline.timeline.store.ArticleTable;
import dateline.timeline.store.ExtractionTable;
import dateline.timeline.store.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Stores what a batch says, before anything follows from it.
final class Intake {
    private final Session session;

    Intake(Session session) {
        this.session = session;
    }

    /// @return the articles about which something is known now that was not
    Set<UUID> take(List<Delivery> fresh) {
        Set<UUID> touched = new LinkedHashSet<>();
        touched.addAll(takeArticles(fresh));
        touched.addAll(takeExtractions(fresh));
        return touched;
    }

    private Set<UUID> takeArticles(List<Delivery> fresh) {
        Map<Delivery, ArticleMessage> messages = new LinkedHashMap<>();
        for (Delivery delivery : fresh) {
            if (delivery.inbound() instanceof Readable<?>(ArticleMessage message, _)) {
                messages.put(delivery, message);
            }
        }
        if (messages.isEmpty()) {
            return Set.of();
        }
        ArticleTable table = new ArticleTable(session);
        Set<UUID> ids = new LinkedHashSet<>();
        messages.values().forEach(m -> ids.add(m.id()));
        Ledger ledger = new Ledger(table.find(ids));
        messages.forEach((delivery, message) -> ledger.add(delivery.position(), message));
        table.write(ledger);
        return ledger.changed().keySet();
    }

    private List<UUID> takeExtractions(List<Delivery> fresh) {
        List<Extraction> extractions = new ArrayList<>();
        for (Delivery delivery : fresh) {
            if (delivery.inbound() instanceof Readable<?>(Extraction extraction, _)) {
                extractions.add(extraction);
            }
        }
        return new ExtractionTable(session).write(extractions);
    }
}
