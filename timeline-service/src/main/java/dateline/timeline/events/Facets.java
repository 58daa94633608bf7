package dateline.timeline.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.contract.extraction.EventType;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.Database;
import dateline.timeline.store.Session;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the events that match have most often: types, participants, places, sources, tags, and how
/// they are told.
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
                select 'types' as facet, type as name, '' as more, count(*) as n
                from m group by type
                union all
                select 'participants', p ->> 'name', p ->> 'kind', count(distinct m.id)
                from m, jsonb_array_elements(m.body::jsonb -> 'participants') p group by 2, 3
                union all
                select 'places', p ->> 'name', p ->> 'country', count(distinct m.id)
                from m, jsonb_array_elements(m.body::jsonb -> 'places') p group by 2, 3
                union all
                select 'sources', source, '', count(distinct id) from told
                where source is not null group by source
                union all
                select 'tags', tag, '', count(distinct id) from told, unnest(tags) as tag
                group by tag
                union all
                select 'factualities', factuality, '', count(*) from m group by factuality
                union all
                select 'all', '', '', count(*) from m),
            ranked as (select *, row_number()
                    over (partition by facet order by n desc, name, more) as place
                from counted)
            select facet, name, more, n from ranked where place <= %d order by facet, place
            """;

    private final Database database;
    private final Duration patience;

    Facets(Database database, TimelineConfig config) {
        this.database = database;
        this.patience = config.query().statementTimeout();
    }

    /// @param count how many of the matching events are of it
    public record TypeCount(String code, String label, long count) {}

    /// @param kind as JSON has it
    /// @param count how many of the matching events have it
    public record ParticipantCount(String name, String kind, long count) {}

    /// @param country ISO 3166-1 alpha-2; null: unknown
    /// @param count how many of the matching events have it
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record PlaceCount(String name, @Nullable String country, long count) {}

    /// @param count how many of the matching events have it
    public record NameCount(String name, long count) {}

    private record Row(String facet, String name, @Nullable String more, long count) {}

    /// At most 20 of each, the most frequent first.
    ///
    /// @param events how many match, as far as they are counted
    /// @param approximate whether only the first 10,000 matches are counted
    public record Counts(
            long events,
            List<TypeCount> types,
            List<ParticipantCount> participants,
            List<PlaceCount> places,
            List<NameCount> sources,
            List<NameCount> tags,
            List<NameCount> factualities,
            boolean approximate) {}

    public Counts of(EventFilter filter) {
        return database.read(patience, session -> count(session, filter));
    }

    private static Counts count(Session session, EventFilter filter) {
        Matches matches = Matches.of(filter, "e.id, e.type, e.factuality, e.body");
        Map<String, List<Row>> facets =
                session
                        .list(
                                COUNT.formatted(matches.sql(), MOST_VALUES),
                                row ->
                                        new Row(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getLong(4)),
                                matches.arguments())
                        .stream()
                        .collect(Collectors.groupingBy(Row::facet));
        long all = values(facets, "all", Row::count).stream().findFirst().orElse(0L);
        return new Counts(
                Math.min(all, Matches.MOST),
                values(facets, "types", Facets::type),
                values(
                        facets,
                        "participants",
                        r -> new ParticipantCount(r.name(), String.valueOf(r.more()), r.count())),
                values(facets, "places", r -> new PlaceCount(r.name(), r.more(), r.count())),
                values(facets, "sources", r -> new NameCount(r.name(), r.count())),
                values(facets, "tags", r -> new NameCount(r.name(), r.count())),
                values(facets, "factualities", r -> new NameCount(r.name(), r.count())),
                all > Matches.MOST);
    }

    private static TypeCount type(Row row) {
        EventType type = EventType.valueOf(row.name());
        return new TypeCount(type.code(), type.label(), row.count());
    }

    private static <T> List<T> values(
            Map<String, List<Row>> facets, String facet, Function<Row, T> value) {
        return facets.getOrDefault(facet, List.of()).stream().map(value).toList();
    }
}
