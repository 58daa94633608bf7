package dateline.timeline.events;

import dateline.contract.event.Explanation;
import dateline.merging.event.Explainer;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Database;
import dateline.timeline.store.MentionTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// Why events are as they are.
@ApplicationScoped
public class Explanations {
    private final Database database;
    private final Duration patience;

    Explanations(Database database, TimelineConfig config) {
        this.database = database;
        this.patience = config.query().statementTimeout();
    }

    /// Empty: there is no such event now.
    public Optional<Explanation> of(UUID event) {
        return database.read(
                patience,
                session -> {
                    MentionTable mentions = new MentionTable(session);
                    return mentions.componentOf(event)
                            .flatMap(
                                    component -> new Explainer(mentions).explain(component, event));
                });
    }
}
