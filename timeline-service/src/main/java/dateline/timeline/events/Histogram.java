package dateline.timeline.events;

import dateline.temporal.PartialDate;
import dateline.timeline.TimelineConfig;
import dateline.timeline.events.Window.Match;
import dateline.timeline.store.Bucketing;
import dateline.timeline.store.Database;
import dateline.timeline.store.DurationClass;
import dateline.timeline.store.Session;
import dateline.timeline.store.Span;
import dateline.timeline.store.Steps;
import dateline.timeline.store.Steps.Placed;
import dateline.timeline.store.Steps.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts events by day, week, month or year. Of the whole timeline a roll-up is kept; what is
/// filtered otherwise than by days is counted, up to 10,000 matches.
@ApplicationScoped
public class Histogram {
    private static final int MOST_BARS = 10_000;

    private final Database database;
    private final Duration patience;

    Histogram(Database database, TimelineConfig config) {
        this.database = database;
        this.patience = config.query().statementTimeout();
    }

    /// @param start the bar's first day, its month or its year, as EDTF
    /// @param certain events that surely happened in it
    /// @param possible more events that may have
    public record Bar(String start, long certain, long possible) {}

    /// @param items bars that are not empty
    /// @param undated events that are in no bar: an end is open, or no year is known
    /// @param approximate whether only the first 10,000 matches are counted
    public record Bars(String bucket, List<Bar> items, long undated, boolean approximate) {
        public Bars {
            items = List.copyOf(items);
        }
    }

    public Bars of(EventFilter filter, Bucketing bucketing) {
        return database.read(
                patience,
                session ->
                        filter.isByDaysAlone() && isAligned(filter.window(), bucketing)
                                ? kept(session, filter.window(), bucketing)
                                : counted(session, filter, bucketing));
    }

    private static Bars kept(Session session, @Nullable Window window, Bucketing bucketing) {
        List<Placed> steps =
                session.list(
                        """
                        select bar, certain, possible from histogram
                        where bucketing = ? order by bar\
                        """,
                        row ->
                                new Placed(
                                        new Steps.Key(bucketing, row.getInt(1)),
                                        new Step(row.getLong(2), row.getLong(3))),
                        bucketing.ordinal());
        return bars(bucketing, window, steps, unplaced(session, window), false);
    }

    /// In a window: those that may have happened in it, counted as far as everything is.
    private static long unplaced(Session session, @Nullable Window window) {
        if (window == null) {
            return session.first("select unplaced from timeline", row -> row.getLong(1)).orElse(0L);
        }
        Condition open =
                window.range(DurationClass.OPEN_END)
                        .or(window.range(DurationClass.OPEN_START))
                        .and(window.condition());
        List<Object> arguments = new ArrayList<>(open.arguments());
        arguments.add(Matches.MOST);
        return session.first(
                        "select count(*) from (select from event e where %s limit ?) counted"
                                .formatted(open.sql()),
                        row -> row.getLong(1),
                        arguments.toArray())
                .orElse(0L);
    }

    /// Whether the window's edges are edges of bars, so that no event counts in a bar of which only
    /// a part is asked for.
    private static boolean isAligned(@Nullable Window window, Bucketing bucketing) {
        if (window == null) {
            return true;
        }
        Integer from = window.from();
        Integer to = window.to();
        return window.match() == Match.OVERLAPS
                && (from == null || bucketing.barOf(from - 1) < bucketing.barOf(from))
                && (to == null || bucketing.barOf(to) < bucketing.barOf(to + 1));
    }

    private static Bars counted(Session session, EventFilter filter, Bucketing bucketing) {
        Matches matches = Matches.of(filter, "e.earliest, e.latest, e.lasting");
        List<Span> spans = session.list(matches.sql(), Histogram::span, matches.arguments());
        boolean approximate = spans.size() > Matches.MOST;
        Steps steps = new Steps();
        long unplaced = 0;
        for (Span span : spans.subList(0, Math.min(Matches.MOST, spans.size()))) {
            steps.count(bucketing, span, 1);
            unplaced += span.earliest() == null || span.latest() == null ? 1 : 0;
        }
        return bars(bucketing, filter.window(), steps.placed(), unplaced, approximate);
    }

    private static Bars bars(
            Bucketing bucketing,
            @Nullable Window window,
            List<Placed> steps,
            long unplaced,
            boolean approximate) {
        int first = edge(bucketing, window == null ? null : window.from(), Integer.MIN_VALUE);
        int last = edge(bucketing, window == null ? null : window.to(), Integer.MAX_VALUE);
        List<Bar> bars = new ArrayList<>();
        Step height = new Step(0, 0);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i).step();
            height = height.plus(step);
            int from = Math.max(first, steps.get(i).key().bar());
            // After the last step nothing is left.
            long to = i + 1 < steps.size() ? (long) steps.get(i + 1).key().bar() - 1 : from - 1L;
            addBars(bars, bucketing, from, Math.min(to, last), height);
        }
        return new Bars(
                bucketing.name().toLowerCase(java.util.Locale.ROOT), bars, unplaced, approximate);
    }

    private static void addBars(
            List<Bar> bars, Bucketing bucketing, int from, long to, Step height) {
        if (height.certain() == 0 && height.possible() == 0) {
            return;
        }
        if (to - from + bars.size() >= MOST_BARS) {
            throw new BadQueryException(
                    "bucket",
                    "more than " + MOST_BARS + " bars: choose a coarser one or fewer days");
        }
        for (int bar = from; bar <= to; bar++) {
            bars.add(new Bar(start(bucketing, bar), height.certain(), height.possible()));
        }
    }

    private static String start(Bucketing bucketing, int bar) {
        LocalDate first = bucketing.firstDay(bar);
        return switch (bucketing) {
            case DAY, WEEK -> PartialDate.ofDay(first).toString();
            case MONTH -> PartialDate.ofMonth(first.getYear(), first.getMonthValue()).toString();
            case YEAR -> PartialDate.ofYear(first.getYear()).toString();
        };
    }

    private static int edge(Bucketing bucketing, @Nullable Integer day, int otherwise) {
        return day == null ? otherwise : bucketing.barOf(day);
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(
                (Integer) row.getObject("earliest"),
                (Integer) row.getObject("latest"),
                row.getBoolean("lasting"));
    }
}
