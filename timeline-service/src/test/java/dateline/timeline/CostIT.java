package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.event.Event;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Extraction;
import dateline.merging.Timeline;
import dateline.merging.cluster.Cluster;
import dateline.merging.cluster.Component;
import dateline.merging.cluster.Components;
import dateline.merging.edge.Keyed;
import dateline.merging.telling.Telling;
import dateline.timeline.merge.Upkeep;
import dateline.timeline.store.EventTable;
import dateline.timeline.store.MentionWriter;
import dateline.timeline.store.MentionWriter.Newcomer;
import dateline.timeline.store.Session;
import dateline.timeline.store.Standing;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What it costs to add an article to a timeline, by the size of the timeline, and of the day. The
/// world grows by districts: each has 2,000 mentions, 200 people and 50 places of its own, and merges
/// as it would through the service; types, verbs and days are the same everywhere, so candidate keys
/// get hotter. An article that is measured is taken back, so each meets the same timeline. Run with
/// `-Ddateline.cost.mentions=200000 -Ddateline.cost.day=20000` for the whole measurement.
class CostIT {
    private static final int DISTRICT = 2_000;
    private static final int LARGE = Integer.getInteger("dateline.cost.mentions", 6_000);
    private static final int DAY = Integer.getInteger("dateline.cost.day", 400);
    private static final int MENTIONS_OF_AN_ARTICLE = 5;
    private static final int PEOPLE = 200;
    private static final int PLACES = 50;

    /// More than an article has mentions, so that none tells the same twice.
    private static final int VERBS = 6;

    private static final int TRIALS = 100;
    private static final double MOST = 1.5;

    /// So many rows are read at most for each telling of a day: itself, its keys, its event's.
    private static final int MOST_ROWS_OF_A_TELLING = 20;

    private static final List<EventType> TYPES =
            List.of(
                    EventType.CONSULT,
                    EventType.AGREE,
                    EventType.VISIT,
                    EventType.ELECTION,
                    EventType.DEATH,
                    EventType.RULING,
                    EventType.PROTEST,
                    EventType.LAUNCH,
                    EventType.DISASTER,
                    EventType.TRANSACTION);

    private Random random = new Random(7);
    private int articles;

    /// What one article costs: the middle one, and on average.
    ///
    /// @param statements sent
    /// @param rows that PostgreSQL read
    record Cost(double statements, double rows, double meanStatements, double meanRows) {}

    @Test
    void addingAnArticleCostsHardlyMoreInALargeTimeline() throws SQLException {
        try (Connection connection = SharedDatabase.fresh("cost")) {
            fill(connection, DISTRICT);
            Cost small = cost(connection, DISTRICT);
            fill(connection, LARGE);
            Cost large = cost(connection, LARGE);

            System.out.printf(
                    "cost of an article among %d: %s, among %d: %s%n",
                    DISTRICT, small, LARGE, large);
            assertThat(large.statements() / small.statements()).isLessThanOrEqualTo(MOST);
            assertThat(large.rows() / small.rows()).isLessThanOrEqualTo(MOST);
            assertThat(large.meanStatements() / small.meanStatements()).isLessThanOrEqualTo(MOST);
            assertThat(large.meanRows() / small.meanRows()).isLessThanOrEqualTo(MOST);
        }
    }

    private void fill(Connection connection, int mentions) throws SQLException {
        while (articles * MENTIONS_OF_AN_ARTICLE < mentions) {
            int district = articles * MENTIONS_OF_AN_ARTICLE / DISTRICT;
            List<Keyed> keyed = new ArrayList<>();
            for (int i = 0; i < DISTRICT / MENTIONS_OF_AN_ARTICLE; i++) {
                Telling.of(extraction(district)).forEach(t -> keyed.add(Keyed.of(t)));
            }
            store(connection, Components.of(keyed));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze");
            // A table of 2,000 rows is read whole where that is as cheap; what is compared is the
            // way
            // that stays.
            statement.execute("set enable_seqscan = off");
        }
        connection.commit();
    }

    private void store(Connection connection, List<Component> components) throws SQLException {
        Session session = new Session(connection);
        List<Newcomer> newcomers = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        Map<UUID, String> quotes = new HashMap<>();
        for (Component component : components) {
            events.addAll(Timeline.events(component));
            for (Cluster cluster : component.clusters()) {
                for (Cluster.Member member : cluster.members()) {
                    Keyed keyed = Keyed.of(member.profile().telling());
                    newcomers.add(new Newcomer(keyed, cluster.pivot().id(), component.id()));
                    quotes.put(keyed.id(), member.profile().telling().mention().quote());
                }
            }
        }
        new MentionWriter(session).add(newcomers);
        EventTable table = new EventTable(session);
        table.write(articles, events, Map.of(), id -> quotes.getOrDefault(id, ""));
        table.fold();
        connection.commit();
    }

    private Cost cost(Connection connection, int mentions) throws SQLException {
        List<Long> statements = new ArrayList<>();
        List<Long> rows = new ArrayList<>();
        int stored = articles;
        random = new Random(11);
        for (int trial = 0; trial < TRIALS; trial++) {
            Session session = new Session(connection);
            Extraction extraction = extraction(trial % (mentions / DISTRICT));
            long before = rowsRead(connection);
            add(session, extraction);
            statements.add(session.statements());
            rows.add(rowsRead(connection) - before);
            connection.rollback();
        }
        articles = stored;
        return new Cost(median(statements), median(rows), mean(statements), mean(rows));
    }

    private void add(Session session, Extraction... extractions) {
        new Upkeep()
                .run(
                        session,
                        articles,
                        Stream.of(extractions)
                                .map(e -> new Standing(e.articleId(), true, e, false))
                                .toList());
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static double mean(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).average().orElseThrow();
    }

    /// Everybody tells of one event, each in words of its own: one more is judged against the hubs, and
    /// the event is written anew, so the cost grows with the day and no faster.
    @Test
    void addingToABusyDayCostsAsMuchAsTheDayIsLong() throws SQLException {
        try (Connection connection = SharedDatabase.fresh("busy")) {
            int told = 0;
            while (told < DAY) {
                Extraction[] batch = new Extraction[Math.min(1_000, DAY - told)];
                for (int i = 0; i < batch.length; i++) {
                    batch[i] = telling(told + i);
                }
                add(new Session(connection), batch);
                connection.commit();
                told += batch.length;
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            connection.commit();
            Session session = new Session(connection);
            long before = rowsRead(connection);
            long start = System.nanoTime();
            add(session, telling(told));
            double seconds = (System.nanoTime() - start) / 1e9;
            long rows = rowsRead(connection) - before;
            connection.commit();

            System.out.printf(
                    "the %d-th telling of a day: %d statements, %d rows read, %.1f s%n",
                    DAY + 1, session.statements(), rows, seconds);
            assertThat(events(connection)).isEqualTo(1);
            assertThat(session.statements()).isLessThanOrEqualTo(60);
            assertThat(rows).isLessThanOrEqualTo((long) MOST_ROWS_OF_A_TELLING * DAY);
        }
    }

    private static Extraction telling(int number) {
        return Story.of("Number " + number + " of the day.", "2017-07-05")
                .at("Oslo")
                .tells(EventType.CONSULT, "meet" + number, "2017-07-04", "Ada Brock", "Tom Fenn")
                .extraction();
    }

    private static long events(Connection connection) {
        return new Session(connection)
                .first("select count(*) from event", row -> row.getLong(1))
                .orElseThrow();
    }

    /// What this connection has read and not yet reported, which it does about once a second, between
    /// transactions: only a difference inside one transaction says what that one read.
    private static long rowsRead(Connection connection) {
        return new Session(connection)
                .first(
                        """
                        select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
                        from pg_stat_xact_user_tables\
                        """,
                        row -> row.getLong(1))
                .orElseThrow();
    }

    private Extraction extraction(int district) {
        int day = articles * MENTIONS_OF_AN_ARTICLE / 200;
        LocalDate published = LocalDate.of(2000, 1, 1).plusDays(day);
        Story story = Story.of("Number " + articles + " of the generated.", published.toString());
        int verb = random.nextInt(VERBS);
        for (int i = 0; i < MENTIONS_OF_AN_ARTICLE; i++) {
            EventType type = TYPES.get(random.nextInt(TYPES.size()));
            story =
                    story.at("Town" + (district * PLACES + random.nextInt(PLACES)))
                            .tells(
                                    type,
                                    "did" + (verb + i) % VERBS,
                                    published.minusDays(random.nextInt(3)).toString(),
                                    person(district),
                                    person(district));
        }
        articles++;
        return story.extraction();
    }

    private String person(int district) {
        return "First Last" + (district * PEOPLE + random.nextInt(PEOPLE));
    }
}
