package dateline.timeline.merge;

import dateline.contract.event.Event;
import dateline.contract.event.Event.Report;
import dateline.contract.extraction.Mention;
import dateline.merging.Timeline;
import dateline.merging.cluster.Component;
import dateline.merging.cluster.Recomputation;
import dateline.merging.edge.Keyed;
import dateline.merging.event.Redirect;
import dateline.merging.telling.Telling;
import dateline.timeline.store.EventTable;
import dateline.timeline.store.MentionTable;
import dateline.timeline.store.MentionTable.Row;
import dateline.timeline.store.MentionWriter;
import dateline.timeline.store.MentionWriter.Newcomer;
import dateline.timeline.store.MentionWriter.Place;
import dateline.timeline.store.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes what a recomputation changed, and nothing else.
final class Rewriting {
    private final long version;
    private final MentionTable mentions;
    private final MentionWriter writer;
    private final EventTable events;
    private final Set<UUID> removed;
    private final List<Telling> added;
    private final Map<UUID, Event> eventOf = new HashMap<>();
    private final Map<UUID, UUID> componentOf = new HashMap<>();
    private final Map<UUID, Keyed> keyedOf = new HashMap<>();

    /// @param mentions which has read all that the recomputation asked for
    Rewriting(
            Session session,
            long version,
            MentionTable mentions,
            Set<UUID> removed,
            List<Telling> added) {
        this.version = version;
        this.mentions = mentions;
        this.writer = new MentionWriter(session);
        this.events = new EventTable(session);
        this.removed = removed;
        this.added = added;
    }

    /// @param articles whose mentions were removed
    void write(Recomputation recomputation, List<UUID> articles) {
        List<Event> after = eventsAfter(recomputation);
        List<Row> rows = rowsBefore(recomputation);
        Map<UUID, EventTable.Stored> stored =
                events.stored(rows.stream().map(Row::eventId).collect(Collectors.toSet()));
        writeMentions(rows, articles);
        events.write(version, after, stored, this::quote);
        events.remove(version, redirects(rows, after), stored);
        events.fold();
    }

    private List<Event> eventsAfter(Recomputation recomputation) {
        List<Event> after = new ArrayList<>();
        for (Component component : recomputation.components()) {
            for (Keyed keyed : component.mentions()) {
                componentOf.put(keyed.id(), component.id());
                keyedOf.put(keyed.id(), keyed);
            }
            after.addAll(Timeline.events(component));
        }
        for (Event event : after) {
            event.mentions().forEach(report -> eventOf.put(report.id(), event));
        }
        return after;
    }

    /// All mentions of the dissolved components, the removed ones among them.
    private List<Row> rowsBefore(Recomputation recomputation) {
        Set<UUID> ids = new HashSet<>(removed);
        mentions.members(recomputation.dissolved()).stream()
                .map(stored -> stored.keyed().id())
                .forEach(ids::add);
        return mentions.seen(ids);
    }

    private void writeMentions(List<Row> rows, List<UUID> articles) {
        writer.remove(
                rows.stream().filter(row -> removed.contains(row.id())).map(Row::keyed).toList());
        writer.removeTellers(articles);
        writer.add(
                added.stream()
                        .map(Telling::id)
                        .map(id -> new Newcomer(keyed(id), event(id).id(), component(id)))
                        .toList());
        writer.move(
                rows.stream()
                        .filter(row -> !removed.contains(row.id()))
                        .filter(this::isMoved)
                        .map(row -> row.id())
                        .map(id -> new Place(id, event(id).id(), component(id)))
                        .toList());
    }

    private boolean isMoved(Row row) {
        UUID id = row.id();
        return !row.eventId().equals(event(id).id()) || !row.component().equals(component(id));
    }

    private List<Redirect> redirects(Collection<Row> rows, List<Event> after) {
        Set<UUID> live = after.stream().map(Event::id).collect(Collectors.toSet());
        Map<UUID, List<Report>> gone = new HashMap<>();
        for (Row row : rows) {
            if (!live.contains(row.eventId())) {
                gone.computeIfAbsent(row.eventId(), _ -> new ArrayList<>())
                        .add(report(row.telling()));
            }
        }
        return gone.isEmpty() ? List.of() : Redirect.between(gone, after);
    }

    private Event event(UUID mention) {
        Event event = eventOf.get(mention);
        if (event == null) {
            throw new IllegalStateException("in no event: " + mention);
        }
        return event;
    }

    private Keyed keyed(UUID mention) {
        Keyed keyed = keyedOf.get(mention);
        if (keyed == null) {
            throw new IllegalStateException("in no component: " + mention);
        }
        return keyed;
    }

    private String quote(UUID mention) {
        return keyed(mention).profile().telling().mention().quote();
    }

    private UUID component(UUID mention) {
        UUID component = componentOf.get(mention);
        if (component == null) {
            throw new IllegalStateException("in no component: " + mention);
        }
        return component;
    }

    private static Report report(Telling telling) {
        Mention mention = telling.mention();
        return new Report(
                mention.id(),
                telling.teller().articleId(),
                mention.sentence().start(),
                mention.sentence().end(),
                mention.trigger(),
                mention.when());
    }
}
