package dateline.timeline.store;

import dateline.contract.event.Event;
import dateline.contract.json.Json;
import dateline.merging.event.Digest;
import dateline.merging.event.Redirect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes events, the digest's buckets and what became of superseded ids.
public final class EventTable {
    private static final String UPSERT =
            """
            insert into event (id, hash, bucket, body, title, type, factuality, confidence, earliest,
                latest, lasting, duration_class, sort_day, participants, places, reports, origins,
                conflicting, first_version, first_known_at, last_version, last_changed_at, words)
            select id, hash, bucket, body, title, type, factuality, confidence, earliest, latest,
                lasting, duration_class, sort_day,
                array(select jsonb_array_elements_text(participants::jsonb)),
                array(select jsonb_array_elements_text(places::jsonb)),
                reports, origins, conflicting, ?, now(), ?, now(), to_tsvector('english', words)
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as r (id, hash,
                bucket, body, title, type, factuality, confidence, earliest, latest, lasting,
                duration_class, sort_day, participants, places, reports, origins, conflicting, words)
            on conflict (id) do update set hash = excluded.hash, body = excluded.body,
                title = excluded.title, type = excluded.type, factuality = excluded.factuality,
                confidence = excluded.confidence, earliest = excluded.earliest,
                latest = excluded.latest, lasting = excluded.lasting,
                duration_class = excluded.duration_class, sort_day = excluded.sort_day,
                participants = excluded.participants, places = excluded.places,
                reports = excluded.reports, origins = excluded.origins,
                conflicting = excluded.conflicting, last_version = excluded.last_version,
                last_changed_at = excluded.last_changed_at, words = excluded.words\
            """;

    private static final String FOLD_BUCKETS =
            """
            insert into bucket (n, hash)
            select bucket, sha256(string_agg(hash, ''::bytea order by id)) from event
            where bucket = any(?) group by bucket
            on conflict (n) do update set hash = excluded.hash\
            """;

    private static final String EMPTY_BUCKETS =
            """
            delete from bucket b where n = any(?)
                and not exists (select from event e where e.bucket = b.n)\
            """;

    private static final String REDIRECT =
            """
            insert into former_event (id, heirs, articles, version)
            select id, array(select jsonb_array_elements_text(heirs::jsonb)::uuid),
                array(select jsonb_array_elements_text(articles::jsonb)::uuid), ?
            from unnest(?, ?, ?) as r (id, heirs, articles)
            on conflict (id) do update set heirs = excluded.heirs, articles = excluded.articles,
                version = excluded.version\
            """;

    private static final int ROWS_AT_ONCE = 500;

    private final Session session;
    private final Set<Integer> buckets = new TreeSet<>();
    private final Steps steps = new Steps();
    private int more;

    public EventTable(Session session) {
        this.session = session;
    }

    /// An event as it is stored.
    public record Stored(byte[] hash, Span span) {}

    /// Those of these events that are stored.
    public Map<UUID, Stored> stored(Collection<UUID> ids) {
        Map<UUID, Stored> stored = new HashMap<>();
        session.list(
                        "select id, hash, earliest, latest, lasting from event where id = any(?)",
                        row -> Map.entry(row.getObject(1, UUID.class), stored(row)),
                        (Object) ids.toArray(UUID[]::new))
                .forEach(e -> stored.put(e.getKey(), e.getValue()));
        return stored;
    }

    /// Writes those events that are not stored as they are.
    ///
    /// @param stored what is stored, by id
    /// @param quotes of the mentions, by their ids
    public void write(
            long version,
            Collection<Event> events,
            Map<UUID, Stored> stored,
            Function<UUID, String> quotes) {
        List<EventRow> changed = new ArrayList<>();
        for (Event event : events) {
            EventRow row =
                    EventRow.of(
                            event,
                            event.mentions().stream().map(m -> quotes.apply(m.id())).toList());
            Stored before = stored.get(event.id());
            if (before == null || !Arrays.equals(row.hash(), before.hash())) {
                changed.add(row);
                buckets.add(row.bucket());
                steps.count(row.span(), 1);
                more++;
                drop(before);
            }
        }
        changed.sort(Comparator.comparing(row -> row.event().id()));
        for (int from = 0; from < changed.size(); from += ROWS_AT_ONCE) {
            upsert(version, changed.subList(from, Math.min(from + ROWS_AT_ONCE, changed.size())));
        }
        unredirect(changed);
    }

    public void remove(long version, List<Redirect> redirects, Map<UUID, Stored> stored) {
        if (redirects.isEmpty()) {
            return;
        }
        UUID[] ids = redirects.stream().map(Redirect::id).toArray(UUID[]::new);
        session.update("delete from event where id = any(?)", (Object) ids);
        redirects.forEach(r -> buckets.add(Digest.bucket(r.id())));
        redirects.forEach(r -> drop(stored.get(r.id())));
        var columns = new Columns<>(redirects);
        session.update(
                REDIRECT,
                version,
                ids,
                columns.texts(r -> Json.text(heirs(r))),
                columns.texts(r -> Json.text(articles(r))));
    }

    /// Brings the digest's buckets and the histogram up to the events; to be called when all are
    /// written.
    public void fold() {
        if (!buckets.isEmpty()) {
            Integer[] touched = buckets.toArray(Integer[]::new);
            session.update(FOLD_BUCKETS, (Object) touched);
            session.update(EMPTY_BUCKETS, (Object) touched);
        }
        new HistogramTable(session).add(steps, more);
    }

    private void drop(@Nullable Stored before) {
        if (before != null) {
            steps.count(before.span(), -1);
            more--;
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getBytes("hash"),
                new Span(
                        (Integer) row.getObject("earliest"),
                        (Integer) row.getObject("latest"),
                        row.getBoolean("lasting")));
    }

    private void unredirect(List<EventRow> changed) {
        if (!changed.isEmpty()) {
            session.update(
                    "delete from former_event where id = any(?)",
                    (Object) changed.stream().map(r -> r.event().id()).toArray(UUID[]::new));
        }
    }

    private void upsert(long version, List<EventRow> rows) {
        var columns = new Columns<>(rows);
        session.update(
                UPSERT,
                version,
                version,
                columns.ids(r -> r.event().id()),
                columns.bytes(EventRow::hash),
                columns.numbers(EventRow::bucket),
                columns.texts(EventRow::body),
                columns.texts(r -> r.event().title()),
                columns.texts(r -> r.event().type().name()),
                columns.texts(r -> code(r.event().factuality())),
                columns.texts(r -> code(r.event().confidence())),
                columns.numbers(EventRow::earliest),
                columns.numbers(EventRow::latest),
                columns.truths(EventRow::lasting),
                columns.numbers(EventRow::durationClass),
                columns.numbers(EventRow::sortDay),
                columns.texts(EventRow::participants),
                columns.texts(EventRow::places),
                columns.numbers(r -> r.event().reports()),
                columns.numbers(r -> r.event().origins()),
                columns.truths(r -> !r.event().conflicts().isEmpty()),
                columns.texts(EventRow::words));
    }

    private static List<UUID> heirs(Redirect redirect) {
        return switch (redirect) {
            case Redirect.Moved moved -> List.of(moved.successor());
            case Redirect.Split split -> split.heirs();
            case Redirect.Withdrawn _ -> List.of();
        };
    }

    private static List<UUID> articles(Redirect redirect) {
        return redirect instanceof Redirect.Withdrawn withdrawn ? withdrawn.articles() : List.of();
    }

    /// As JSON has it.
    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
