package dateline.timeline.events;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a filter asks, in SQL over `event e`.
final class Conditions {
    private static final String TOLD_BY =
            """
            exists (select from mention m join article a on a.id = m.article_id
                where m.event_id = e.id and %s)\
            """;

    private Condition all = Condition.of("true");

    private Conditions() {}

    static Condition of(EventFilter filter) {
        Conditions conditions = new Conditions();
        Window window = filter.window();
        if (window != null) {
            conditions.add(window.condition());
        }
        conditions.addWhatIsTold(filter);
        conditions.addWhoTells(filter);
        if (filter.conflictingOnly()) {
            conditions.add(Condition.of("e.conflicting"));
        }
        return conditions.all;
    }

    private void addWhatIsTold(EventFilter filter) {
        add("e.participants @> array[?]::text[]", lower(filter.participant()));
        add("e.places @> array[?]::text[]", lower(filter.place()));
        add("e.type = ?", filter.type());
        add("e.factuality = ?", filter.factuality());
        add("e.confidence = ?", filter.confidence());
        add("e.words @@ websearch_to_tsquery('english', ?)", filter.q());
    }

    private void addWhoTells(EventFilter filter) {
        add(
                TOLD_BY.formatted("lower(coalesce(a.source, a.found_source)) = lower(?)"),
                filter.source());
        add(TOLD_BY.formatted("a.tags @> array[?]::text[]"), filter.tag());
        if (filter.articleId() != null) {
            add(
                    Condition.of(
                            "e.id in (select event_id from mention where article_id = ?)",
                            filter.articleId()));
        }
    }

    private void add(String sql, @Nullable String argument) {
        if (argument != null) {
            add(Condition.of(sql, argument));
        }
    }

    private void add(Condition condition) {
        all = all.and(condition);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
