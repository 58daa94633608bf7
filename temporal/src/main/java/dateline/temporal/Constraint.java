package dateline.temporal;

import java.time.DayOfWeek;

/// What the words of one article say about when an event happened. Days are calendar days as
/// written; ranges of offsets are inclusive.
public sealed interface Constraint {

    /// The words it rests on.
    Evidence evidence();

    /// Which part of the event it dates.
    default Phase phase() {
        return Phase.WHOLE;
    }

    /// The part of the day it names.
    default PartOfDay part() {
        return PartOfDay.ANY;
    }

    /// Whether what this is said of may go on for more than a day.
    default boolean takesTime() {
        return phase() != Phase.WHOLE;
    }

    /// In this day, month, year, decade or century; the year may be unknown (`XXXX-05`).
    record On(PartialDate date, Phase phase, PartOfDay part, Evidence evidence)
            implements Constraint {}

    /// On this weekday, `from` to `to` days away from the anchor (negative: before it).
    record OnWeekday(
            DayOfWeek weekday,
            Anchor anchor,
            int from,
            int to,
            Phase phase,
            PartOfDay part,
            Evidence evidence)
            implements Constraint {
        public OnWeekday {
            requireOrdered(from, to);
        }
    }

    /// In one of the calendar units `from` to `to` away from the anchor's own: "last week" is -1..-1
    /// weeks, "two days ago" -2..-2 days, "this month" 0..0 months. Weeks are ISO weeks.
    record Offset(Anchor anchor, Unit unit, int from, int to, Phase phase, Evidence evidence)
            implements Constraint {
        public Offset {
            requireOrdered(from, to);
        }
    }

    /// The nearest date of this yearless form (`XXXX-05`, `XXXX-07-04`) on that side of the anchor.
    record Nearest(
            PartialDate form,
            Anchor anchor,
            Side side,
            Phase phase,
            PartOfDay part,
            Evidence evidence)
            implements Constraint {
        public Nearest {
            if (form.year() != null || form.month() == null) {
                throw new IllegalArgumentException("not a yearless month or day: " + form);
            }
        }
    }

    /// Over by the day on which the anchor begins; the same day is allowed.
    record Before(Anchor anchor, Evidence evidence) implements Constraint {}

    /// Begun no earlier than the day on which the anchor ends; the same day is allowed.
    record After(Anchor anchor, Evidence evidence) implements Constraint {}

    /// Inside the anchor's span.
    record During(Anchor anchor, Evidence evidence) implements Constraint {}

    /// It took this long: "26-hour", "three-day".
    record Lasting(int amount, Unit unit, Evidence evidence) implements Constraint {
        public Lasting {
            if (amount <= 0) {
                throw new IllegalArgumentException("no duration: " + amount);
            }
        }

        @Override
        public boolean takesTime() {
            return true;
        }
    }

    /// In the anchor's calendar year.
    record SameYear(Anchor anchor, Evidence evidence) implements Constraint {}

    /// On which side of the anchor to look; the anchor's own unit counts for the two `OR_SAME`.
    enum Side {
        LAST,
        LAST_OR_SAME,
        NEXT,
        NEXT_OR_SAME
    }

    private static void requireOrdered(int from, int to) {
        if (from > to) {
            throw new IllegalArgumentException("from " + from + " > to " + to);
        }
    }
}
