package dateline.timeline.store;

import dateline.contract.json.Json;
import dateline.merging.edge.Keyed;
import dateline.merging.telling.Teller;
import dateline.merging.telling.Telling;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// Writes the live mentions, who tells them and the keys they are found by.
public final class MentionWriter {
    private final Session session;

    public MentionWriter(Session session) {
        this.session = session;
    }

    /// Where a mention belongs.
    public record Place(UUID mentionId, UUID eventId, UUID component) {}

    /// A mention that is new in the table.
    public record Newcomer(Keyed keyed, UUID eventId, UUID component) {
        Telling telling() {
            return keyed.profile().telling();
        }
    }

    private record KeyRow(long key, long order, UUID mentionId) {}

    public void remove(Collection<Keyed> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        var keys = new Columns<>(keys(mentions));
        session.update(
                """
                delete from mention_key k using unnest(?, ?, ?) as r (key, rank_order, mention_id)
                where k.key = r.key and k.rank_order = r.rank_order
                    and k.mention_id = r.mention_id\
                """,
                keys.longs(KeyRow::key),
                keys.longs(KeyRow::order),
                keys.ids(KeyRow::mentionId));
        session.update(
                "delete from mention where id = any(?)",
                (Object) mentions.stream().map(Keyed::id).toArray(UUID[]::new));
    }

    public void removeTellers(Collection<UUID> articleIds) {
        session.update(
                "delete from teller where article_id = any(?)",
                (Object) articleIds.toArray(UUID[]::new));
    }

    public void add(List<Newcomer> newcomers) {
        if (newcomers.isEmpty()) {
            return;
        }
        insertTellers(newcomers);
        insertMentions(newcomers);
        insertKeys(keys(newcomers.stream().map(Newcomer::keyed).toList()));
    }

    private void insertTellers(List<Newcomer> newcomers) {
        var tellers =
                new Columns<>(
                        newcomers.stream().map(n -> n.telling().teller()).distinct().toList());
        session.update(
                "insert into teller (article_id, body) select * from unnest(?, ?)",
                tellers.ids(Teller::articleId),
                tellers.texts(Json::text));
    }

    private void insertMentions(List<Newcomer> newcomers) {
        var mentions =
                new Columns<>(
                        newcomers.stream()
                                .sorted(Comparator.comparing(n -> n.telling().id()))
                                .toList());
        session.update(
                """
                insert into mention (id, article_id, event_id, component, body)
                select * from unnest(?, ?, ?, ?, ?)\
                """,
                mentions.ids(n -> n.telling().id()),
                mentions.ids(n -> n.telling().teller().articleId()),
                mentions.ids(Newcomer::eventId),
                mentions.ids(Newcomer::component),
                mentions.texts(n -> Json.text(n.telling().mention())));
    }

    /// Puts mentions that stay into another event or component.
    public void move(List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        var columns = new Columns<>(places);
        session.update(
                """
                update mention m set event_id = r.event_id, component = r.component
                from unnest(?, ?, ?) as r (id, event_id, component) where m.id = r.id\
                """,
                columns.ids(Place::mentionId),
                columns.ids(Place::eventId),
                columns.ids(Place::component));
    }

    private void insertKeys(List<KeyRow> rows) {
        var columns = new Columns<>(rows);
        session.update(
                """
                insert into mention_key (key, rank_order, mention_id)
                select * from unnest(?, ?, ?)\
                """,
                columns.longs(KeyRow::key),
                columns.longs(KeyRow::order),
                columns.ids(KeyRow::mentionId));
    }

    private static List<KeyRow> keys(Collection<Keyed> mentions) {
        return mentions.stream()
                .flatMap(m ->
                        m.keys().stream().map(key -> new KeyRow(key, m.rank().order(), m.id())))
                .sorted(Comparator.comparingLong(KeyRow::key).thenComparingLong(KeyRow::order))
                .toList();
    }
}
