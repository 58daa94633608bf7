package dateline.timeline.events;

import dateline.timeline.store.DurationClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of days, both inclusive, as days since 1970-01-01. What has no known day at all is in
/// none.
///
/// @param from null: from the beginning of time
/// @param to null: to its end
public record Window(@Nullable Integer from, @Nullable Integer to, Match match) {

    /// How an event must lie in the window.
    public enum Match {
        /// It may have happened in it.
        OVERLAPS,
        /// It happened in it and nowhere else.
        WITHIN,
        /// It did happen in it, perhaps before and after it as well.
        CERTAIN
    }

    /// The condition on the columns `earliest`, `latest` and `lasting`.
    Condition condition() {
        return switch (match) {
            case OVERLAPS -> overlaps();
            case WITHIN -> within();
            case CERTAIN -> within().or(Condition.of("e.lasting").and(overlaps()));
        };
    }

    /// Where events of that duration can stand in the order of days if they are in the window; a
    /// short range of an index.
    Condition range(DurationClass duration) {
        Condition range = Condition.of("e.duration_class = " + duration.ordinal());
        boolean byLast = duration == DurationClass.OPEN_START;
        Integer first = from;
        if (first != null && (byLast || duration.days() < Integer.MAX_VALUE)) {
            long least = byLast ? first : (long) first - duration.days() + 1;
            range = range.and(Condition.of("e.sort_day >= ?", least));
        }
        Integer last = to;
        if (last != null && !byLast) {
            range = range.and(Condition.of("e.sort_day <= ?", (long) last));
        }
        return range;
    }

    /// The durations that an event in a window can have.
    static List<DurationClass> durations() {
        List<DurationClass> durations = new ArrayList<>(List.of(DurationClass.values()));
        durations.remove(DurationClass.UNDATED);
        return durations;
    }

    private Condition overlaps() {
        Condition condition =
                Condition.of("e.duration_class <> " + DurationClass.UNDATED.ordinal());
        if (from != null) {
            condition = condition.and(Condition.of("(e.latest is null or e.latest >= ?)", from));
        }
        if (to != null) {
            condition = condition.and(Condition.of("(e.earliest is null or e.earliest <= ?)", to));
        }
        return condition;
    }

    private Condition within() {
        Condition condition =
                Condition.of("e.duration_class <> " + DurationClass.UNDATED.ordinal());
        if (from != null) {
            condition = condition.and(Condition.of("e.earliest >= ?", from));
        }
        if (to != null) {
            condition = condition.and(Condition.of("e.latest <= ?", to));
        }
        return condition;
    }
}
