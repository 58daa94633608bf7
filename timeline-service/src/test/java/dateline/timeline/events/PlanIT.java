package dateline.timeline.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.contract.json.Json;
import dateline.timeline.SharedDatabase;
import dateline.timeline.events.Window.Match;
import dateline.timeline.store.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// How PostgreSQL answers the queries of the API on a generated timeline: no table is read from end
/// to end, and a page costs few blocks. `-Ddateline.plan.events=200000` for the whole measurement.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanIT {
    private static final int EVENTS = Integer.getInteger("dateline.plan.events", 50_000);

    /// Of 8 KiB; a table of 200,000 events has more than 20,000 of them.
    private static final long MOST_BLOCKS = 5_000;

    private static final EventFilter ALL =
            new EventFilter(null, null, null, null, null, null, null, null, null, null, false);

    @Nullable private Connection connection;

    @BeforeAll
    void generate() throws SQLException {
        connection = SharedDatabase.fresh("plan");
        try (Statement statement = connection.createStatement()) {
            statement.execute(GENERATED.formatted(EVENTS));
            statement.execute(GENERATED_ARTICLES.formatted(EVENTS));
            statement.execute(GENERATED_MENTIONS.formatted(EVENTS));
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
            connection.setAutoCommit(false);
        }
    }

    @AfterAll
    void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    static Stream<Arguments> listings() {
        List<Arguments> listings = new ArrayList<>();
        Cursor deep = new Cursor(day("2015-01-01"), new UUID(0, 0));
        for (Sort sort : List.of(Sort.WHEN, Sort.WHEN_DESCENDING)) {
            listings.add(Arguments.of("all by " + sort, ALL, sort, null));
            listings.add(Arguments.of("deep by " + sort, ALL, sort, deep));
            for (Match match : Match.values()) {
                listings.add(
                        Arguments.of(
                                "a month, " + match + sort,
                                days("2015-03-01", "2015-03-31", match),
                                sort,
                                null));
                listings.add(
                        Arguments.of(
                                "from, " + match + sort,
                                days("2015-03-01", null, match),
                                sort,
                                null));
                listings.add(
                        Arguments.of(
                                "to, " + match + sort,
                                days(null, "2015-03-01", match),
                                sort,
                                null));
            }
        }
        listings.add(Arguments.of("known", ALL, Sort.KNOWN, null));
        listings.add(
                Arguments.of(
                        "known, deep", ALL, Sort.KNOWN, new Cursor(EVENTS / 2, new UUID(0, 0))));
        listings.add(
                Arguments.of(
                        "a rare participant",
                        by("person77", null, null, null, null),
                        Sort.WHEN,
                        null));
        listings.add(
                Arguments.of(
                        "a common type", by(null, "CONSULT", null, null, null), Sort.WHEN, null));
        listings.add(
                Arguments.of("a rare type", by(null, "BIRTH", null, null, null), Sort.WHEN, null));
        listings.add(
                Arguments.of(
                        "a rare factuality",
                        by(null, null, "denied", null, null),
                        Sort.WHEN,
                        null));
        listings.add(
                Arguments.of("rare words", by(null, null, null, null, "word77"), Sort.WHEN, null));
        listings.add(
                Arguments.of(
                        "a common source", by(null, null, null, "source1", null), Sort.WHEN, null));
        listings.add(
                Arguments.of(
                        "a rare source",
                        by(null, null, null, "rare source", null),
                        Sort.WHEN,
                        null));
        listings.add(Arguments.of("conflicts", EventFilter.CONFLICTS, Sort.WHEN, null));
        return listings.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listings")
    void aPageCostsFewBlocksAndNoSequentialScan(
            String name, EventFilter filter, Sort sort, @Nullable Cursor after) {
        Listing listing = Listing.of(filter, sort, after, 51);

        JsonNode plan = plan(listing);

        assertThat(plan.toString()).as(name).doesNotContain("\"Seq Scan\"");
        assertThat(blocks(plan)).as(name).isLessThan(MOST_BLOCKS);
    }

    private JsonNode plan(Listing listing) {
        if (connection == null) {
            throw new IllegalStateException("no database");
        }
        String json =
                new Session(connection)
                        .first(
                                "explain (analyze, buffers, format json) " + listing.sql(),
                                row -> row.getString(1),
                                listing.arguments())
                        .orElseThrow();
        return Json.parse(json).get(0).get("Plan");
    }

    private static long blocks(JsonNode plan) {
        return plan.get("Shared Hit Blocks").asLong() + plan.get("Shared Read Blocks").asLong();
    }

    private static EventFilter days(@Nullable String from, @Nullable String to, Match match) {
        Window window =
                new Window(
                        from == null ? null : (int) day(from),
                        to == null ? null : (int) day(to),
                        match);
        return new EventFilter(window, null, null, null, null, null, null, null, null, null, false);
    }

    private static EventFilter by(
            @Nullable String participant,
            @Nullable String type,
            @Nullable String factuality,
            @Nullable String source,
            @Nullable String q) {
        return new EventFilter(
                null, participant, null, type, source, null, factuality, null, q, null, false);
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    /// Nine in ten are of one day; the others last or are vague, up to ages; some have no date.
    private static final String GENERATED =
            """
            insert into event (id, hash, bucket, body, title, type, factuality, confidence, earliest,
                latest, lasting, duration_class, sort_day, participants, places, reports, origins,
                conflicting, first_version, first_known_at, last_version, last_changed_at, words)
            select md5('e' || i)::uuid, sha256(i::text::bytea), i %% 4096,
                '{"title": "' || repeat('generated ', 40) || i || '"}', 'event ' || i,
                case when i %% 5000 = 0 then 'BIRTH' when i %% 3 = 0 then 'CONSULT' else 'VISIT' end,
                case when i %% 5000 = 1 then 'denied' else 'asserted' end, 'medium',
                case when i %% 100 < 94 then day end,
                case when i %% 100 < 92 then day + span end,
                i %% 7 = 0,
                case when i %% 100 < 90 then 0 when i %% 100 = 90 then 2 when i %% 100 = 91 then 3
                    when i %% 100 < 94 then 7 else 9 end,
                case when i %% 100 < 94 then day else 2147483647 end,
                array['person' || i %% 20000, 'family'], array['town' || i %% 3000, 'xx'], 1, 1,
                i %% 2000 = 0, i, now(), i, now(),
                to_tsvector('english', 'event word' || i %% 20000 || ' of general interest')
            from (select i, (i * 7919) %% 7300 + 10957 as day,
                    case i %% 100 when 90 then 20 when 91 then 200 else 0 end as span
                from generate_series(1, %d) i) g\
            """;

    private static final String GENERATED_ARTICLES =
            """
            insert into article (id, revision, live, status, content_hash, etag, source, published_on,
                tags)
            select md5('a' || i)::uuid, 1, true, 'projected', '', '',
                case when i %% 5000 = 0 then 'rare source' else 'source' || i %% 10 end, 17000,
                array['tag' || i %% 100]
            from generate_series(1, %d / 4) i\
            """;

    private static final String GENERATED_MENTIONS =
            """
            insert into mention (id, article_id, event_id, component, body)
            select md5('m' || i)::uuid, md5('a' || (i / 4 + 1))::uuid, md5('e' || i)::uuid,
                md5('e' || i)::uuid, '{}'
            from generate_series(1, %d) i\
            """;
}
