package dateline.timeline.delivery;

import dateline.contract.message.Inbound.Readable;
import dateline.contract.message.Inbound.Unreadable;
import dateline.contract.message.Topic;
import dateline.timeline.TimelineConfig;
import dateline.timeline.merge.Upkeep;
import dateline.timeline.store.Database;
import dateline.timeline.store.ExtractionTable;
import dateline.timeline.store.PositionTable;
import dateline.timeline.store.Session;
import dateline.timeline.store.Standing;
import dateline.timeline.store.TimelineRow;
import dateline.timeline.store.Watermarks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/// Brings the tables up to a batch: articles and revisions, what contents tell, the events that
/// follow, the version and the watermarks, all in one transaction.
@ApplicationScoped
class Projection implements Work {
    private final Database database;
    private final DeadLetters deadLetters;
    private final Upkeep upkeep;
    private final TimelineConfig.Delivery config;

    Projection(Database database, DeadLetters deadLetters, Upkeep upkeep, TimelineConfig config) {
        this.database = database;
        this.deadLetters = deadLetters;
        this.upkeep = upkeep;
        this.config = config.delivery();
    }

    @Override
    public void apply(List<Delivery> batch) {
        write(
                batch,
                (session, fresh) -> {
                    Set<UUID> touched = new Intake(session).take(fresh);
                    for (Delivery delivery : fresh) {
                        if (delivery.inbound() instanceof Unreadable(String reason)) {
                            touched.addAll(passOver(session, delivery, reason));
                        }
                    }
                    return touched;
                });
    }

    @Override
    public void refuse(Delivery refused, String reason) {
        write(
                List.of(refused),
                (session, fresh) -> {
                    Set<UUID> touched = new LinkedHashSet<>();
                    for (Delivery delivery : fresh) {
                        touched.addAll(passOver(session, delivery, reason));
                    }
                    return touched;
                });
    }

    private void write(List<Delivery> batch, BiFunction<Session, List<Delivery>, Set<UUID>> work) {
        if (batch.isEmpty()) {
            return;
        }
        database.write(
                config.statementTimeout(),
                session -> {
                    Set<UUID> touched = work.apply(session, fresh(session, batch));
                    bringUpToDate(session, touched);
                    finish(session, batch);
                    return touched;
                });
    }

    private static List<Delivery> fresh(Session session, List<Delivery> batch) {
        Map<Integer, Long> marks = new Watermarks(session).of(batch.getFirst().topic().topicName());
        return batch.stream()
                .filter(d ->
                        d.position().offset() >= marks.getOrDefault(d.position().partition(), 0L))
                .toList();
    }

    /// @return articles about which something is known now that was not
    private List<UUID> passOver(Session session, Delivery delivery, String reason) {
        Refusal refusal = new Refusal(delivery, reason);
        // Ingest writes the letters of what is unreadable in `articles`; one record, one letter.
        if (delivery.topic() != Topic.ARTICLES || delivery.inbound() instanceof Readable) {
            deadLetters.send(delivery, refusal.articleId(), reason);
        }
        if (delivery.topic() == Topic.ARTICLES) {
            new PositionTable(session).refuse(delivery.position(), refusal.articleId(), reason);
            return List.of();
        }
        return new ExtractionTable(session).write(refusal.extraction().stream().toList());
    }

    private void bringUpToDate(Session session, Set<UUID> touched) {
        if (touched.isEmpty()) {
            return;
        }
        ExtractionTable table = new ExtractionTable(session);
        List<Standing> standings = table.standings(touched);
        long version = new TimelineRow(session).advance(standings);
        upkeep.run(session, version, standings);
        table.mark(standings);
    }

    private static void finish(Session session, List<Delivery> done) {
        Map<Integer, Long> next = new HashMap<>();
        done.forEach(
                d -> next.merge(d.position().partition(), d.position().offset() + 1, Math::max));
        new Watermarks(session).raise(done.getFirst().topic().topicName(), next);
        new TimelineRow(session).announce();
    }
}
