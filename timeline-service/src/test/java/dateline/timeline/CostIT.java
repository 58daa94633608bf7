package dateline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.event.Event;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Extraction;
import dateline.merging.Timeline;
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
import org.junit.jupiter.api.Test;

/// What it costs to add an article to a timeline, by the size of the timeline. The world grows with
/// the timeline: ten mentions for each person and forty for each place, 200 a day. Run with
/// `-Ddateline.cost.mentions=200000` for the whole measurement.
class CostIT {
    private static final int SMALL = 2_000;
    private static final int LARGE = Integer.getInteger("dateline.cost.mentions", 10_000);
    private static final int MENTIONS_OF_AN_ARTICLE = 5;
    private static final int ARTICLES_AT_ONCE = 400;
    private static final int TRIALS = 40;
    private static final double MOST = 1.5;

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

    private final Random random = new Random(7);
    private int articles;

    /// @param statements sent for one article, on average
    /// @param rows that PostgreSQL read for one article, on average
    record Cost(double statements, double rows) {}

    @Test
    void addingAnArticleCostsHardlyMoreInALargeTimeline() throws SQLException {
        try (Connection connection = SharedDatabase.fresh("cost")) {
            fill(connection, SMALL);
            Cost small = cost(connection, SMALL);
            fill(connection, LARGE);
            Cost large = cost(connection, LARGE);

            System.out.printf(
                    "cost of an article among %d: %s, among %d: %s%n", SMALL, small, LARGE, large);
            assertThat(large.statements() / small.statements()).isLessThanOrEqualTo(MOST);
            assertThat(large.rows() / small.rows()).isLessThanOrEqualTo(MOST);
        }
    }

    /// Stores mentions as components of their own, as nearly all of a generated world are: what is
    /// measured is the article that comes, not the way here.
    private void fill(Connection connection, int mentions) throws SQLException {
        while (articles * MENTIONS_OF_AN_ARTICLE < mentions) {
            Session session = new Session(connection);
            List<Newcomer> newcomers = new ArrayList<>();
            List<Event> events = new ArrayList<>();
            Map<UUID, String> quotes = new HashMap<>();
            for (int i = 0; i < ARTICLES_AT_ONCE; i++) {
                for (Telling telling : Telling.of(extraction(mentions))) {
                    Keyed keyed = Keyed.of(telling);
                    newcomers.add(new Newcomer(keyed, keyed.id(), keyed.id()));
                    events.addAll(Timeline.events(Components.of(List.of(keyed)).getFirst()));
                    quotes.put(keyed.id(), telling.mention().quote());
                }
            }
            new MentionWriter(session).add(newcomers);
            EventTable table = new EventTable(session);
            table.write(articles, events, Map.of(), id -> quotes.getOrDefault(id, ""));
            table.fold();
            connection.commit();
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

    private Cost cost(Connection connection, int mentions) throws SQLException {
        long statements = 0;
        long rows = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Session session = new Session(connection);
            Extraction extraction = extraction(mentions);
            Standing standing = new Standing(extraction.articleId(), true, extraction, false);
            new Upkeep().run(session, articles, List.of(standing));
            statements += session.statements();
            rows += rowsRead(connection);
            connection.commit();
        }
        return new Cost((double) statements / TRIALS, (double) rows / TRIALS);
    }

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

    private Extraction extraction(int world) {
        int day = articles * MENTIONS_OF_AN_ARTICLE / 200;
        LocalDate published = LocalDate.of(2000, 1, 1).plusDays(day);
        Story story = Story.of("Number " + articles + " of the generated.", published.toString());
        for (int i = 0; i < MENTIONS_OF_AN_ARTICLE; i++) {
            EventType type = TYPES.get(random.nextInt(TYPES.size()));
            story =
                    story.at("Town" + random.nextInt(Math.max(1, world / 40)))
                            .tells(
                                    type,
                                    "did" + random.nextInt(6),
                                    published.minusDays(random.nextInt(3)).toString(),
                                    person(world),
                                    person(world));
        }
        articles++;
        return story.extraction();
    }

    private String person(int world) {
        return "First Last" + random.nextInt(world / 10);
    }
}
