package dateline.timeline.http;

import dateline.contract.event.Confidence;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Factuality;
import dateline.temporal.PartialDate;
import dateline.timeline.TimelineConfig;
import dateline.timeline.events.Cursor;
import dateline.timeline.events.EventFilter;
import dateline.timeline.events.Sort;
import dateline.timeline.events.Window;
import dateline.timeline.events.Window.Match;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads what is asked of events from a query string.
@ApplicationScoped
class EventQueries {
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_CURSOR = 1_000;

    private final TimelineConfig.Query config;

    EventQueries(TimelineConfig config) {
        this.config = config.query();
    }

    record Query(EventFilter filter, Sort sort, Pages.Asked page) {}

    Query list(UriInfo uri) {
        Parameters parameters = Parameters.of(uri, config);
        EventFilter filter = filter(parameters);
        Sort sort = sort(parameters);
        return new Query(filter, sort, page(parameters, filter + " " + sort));
    }

    private static Sort sort(Parameters parameters) {
        return choice(parameters, "sort", List.of(Sort.values()), Sort::code).orElse(Sort.WHEN);
    }

    EventFilter filterOnly(UriInfo uri) {
        Parameters parameters = Parameters.of(uri, config);
        EventFilter filter = filter(parameters);
        parameters.finish();
        return filter;
    }

    void none(UriInfo uri) {
        Parameters.of(uri, config).finish();
    }

    /// Reads `limit` and `cursor`, the last parameters to be read.
    Pages.Asked page(Parameters parameters, String query) {
        int limit = parameters.number("limit", 1, config.maxLimit(), config.defaultLimit());
        Optional<String> cursor = parameters.text("cursor", LONGEST_CURSOR);
        parameters.finish();
        return new Pages.Asked(query, cursor.map(c -> Cursor.parse(c, query)).orElse(null), limit);
    }

    EventFilter filter(Parameters parameters) {
        return new EventFilter(
                window(parameters),
                parameters.text("participant").orElse(null),
                parameters.text("place").orElse(null),
                choice(parameters, "type", List.of(EventType.values()), EventType::name)
                        .map(EventType::name)
                        .orElse(null),
                parameters.text("source").orElse(null),
                parameters.text("tag").orElse(null),
                code(parameters, "factuality", Factuality.values()),
                code(parameters, "confidence", Confidence.values()),
                parameters.text("q", LONGEST_WORDS).orElse(null),
                null,
                false);
    }

    private static @Nullable Window window(Parameters parameters) {
        Period period = period(parameters);
        Match match =
                choice(parameters, "match", List.of(Match.values()), EventQueries::code)
                        .orElse(Match.OVERLAPS);
        return period.from() == null && period.to() == null
                ? null
                : new Window(period.from(), period.to(), match);
    }

    /// Days since 1970-01-01; null: not asked for, or at fault.
    record Period(@Nullable Integer from, @Nullable Integer to) {}

    static Period period(Parameters parameters) {
        Integer from = day(parameters, "from", PartialDate::firstDay);
        Integer to = day(parameters, "to", PartialDate::lastDay);
        if (from != null && to != null && from > to) {
            parameters.fault("to", "the period ends before it begins");
        }
        return new Period(from, to);
    }

    private static @Nullable Integer day(
            Parameters parameters, String name, Function<PartialDate, LocalDate> end) {
        Optional<String> text = parameters.text(name);
        if (text.isEmpty()) {
            return null;
        }
        try {
            PartialDate date = PartialDate.parse(text.get());
            if (date.isYearKnown()) {
                return (int) end.apply(date).toEpochDay();
            }
        } catch (IllegalArgumentException _) {
            parameters.fault(name, "not a date: write 2017-07-04, 2017-07 or 2017");
            return null;
        }
        parameters.fault(name, "its year is unknown");
        return null;
    }

    private static @Nullable String code(Parameters parameters, String name, Enum<?>[] values) {
        return choice(parameters, name, Arrays.asList(values), EventQueries::code)
                .map(EventQueries::code)
                .orElse(null);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <T> Optional<T> choice(
            Parameters parameters,
            String name,
            List<? extends T> values,
            Function<T, String> code) {
        Optional<String> text = parameters.text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Stream<T> all = values.stream().map(v -> v);
        Optional<T> chosen =
                all.filter(v -> code.apply(v).equalsIgnoreCase(text.get())).findFirst();
        if (chosen.isEmpty()) {
            parameters.fault(
                    name, "not one of " + values.stream().map(v -> code.apply(v)).toList());
        }
        return chosen;
    }
}
