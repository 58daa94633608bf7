package dateline.timeline.events;

import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Database;
import dateline.timeline.store.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the events that match have most often: types, participants, places, sources, tags.
@ApplicationScoped
public class Facets {
    private static final int MOST_VALUES = 20;

    private static final String COUNT =
            """
            with m as materialized (%s),
            told as (select distinct m.id, a.id as article_id,
                    coalesce(a.source, a.found_source) as source, a.tags
                from m join mention n on n.event_id = m.id join article a on a.id = n.article_id),
            counted as (
                select 'types' as facet, type as value, count(*) as n from m group by type
                union all
                select 'participants', p ->> 'name', count(distinct m.id)
                from m, jsonb_array_elements(m.body::jsonb -> 'participants') p group by 2
                union all
                select 'places', p ->> 'name', count(distinct m.id)
                from m, jsonb_array_elements(m.body::jsonb -> 'places') p group by 2
                union all
                select 'sources', source, count(distinct id) from told
                where source is not null group by source
                union all
                select 'tags', tag, count(distinct id) from told, unnest(tags) as tag group by tag
                union all
                select 'all', '', count(*) from m),
            ranked as (select *, row_number() over (partition by facet order by n desc, value) r
                from counted)
            select facet, value, n from ranked where r <= %d order by facet, r\
            """;

    private final Database database;
    private final Duration patience;

    Facets(Database database, TimelineConfig config) {
        this.database = database;
        this.patience = config.query().statementTimeout();
    }

    /// @param count how many of the matching events have it
    public record Value(String value, long count) {}

    private record Row(String facet, Value value) {}

    /// @param approximate whether only the first 10,000 matches are counted
    public record Counts(
            List<Value> types,
            List<Value> participants,
            List<Value> places,
            List<Value> sources,
            List<Value> tags,
            boolean approximate) {}

    public Counts of(EventFilter filter) {
        return database.read(patience, session -> count(session, filter));
    }

    private static Counts count(Session session, EventFilter filter) {
        Matches matches = Matches.of(filter, "e.id, e.type, e.body");
        Map<String, List<Value>> facets = new LinkedHashMap<>();
        session.list(
                        COUNT.formatted(matches.sql(), MOST_VALUES),
                        row ->
                                new Row(
                                        row.getString(1),
                                        new Value(row.getString(2), row.getLong(3))),
                        matches.arguments())
                .forEach(row ->
                        facets.computeIfAbsent(row.facet(), _ -> new ArrayList<>())
                                .add(row.value()));
        long all = facets.getOrDefault("all", List.of(new Value("", 0))).getFirst().count();
        return new Counts(
                facets.getOrDefault("types", List.of()),
                facets.getOrDefault("participants", List.of()),
                facets.getOrDefault("places", List.of()),
                facets.getOrDefault("sources", List.of()),
                facets.getOrDefault("tags", List.of()),
                all > Matches.MOST);
    }
}
