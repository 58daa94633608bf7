package dateline.temporal;

import java.time.DayOfWeek;
import java.util.BitSet;

/// Tries which first and last days agree with a constraint in a given year of its yearless dates:
/// straight from what each constraint means, one day after the other. It shares no code with the
/// solver, so each can be tested by the other.
final class Trial {

    /// Counted from something that may be anywhere in more than 400 years, the nearest May says nothing.
    private static final int MAX_NEAREST = 146_097;

    private final Window window;
    private final int year;

    private Trial(Window window, int year) {
        this.window = window;
        this.year = year;
    }

    /// The pairs that the constraint allows.
    static Pairs of(Constraint constraint, Window window, int year) {
        return new Trial(window, year).ask(constraint);
    }

    private Pairs ask(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On on ->
                    phased(window.days(on.date(), year), on.phase(), Pairs.ANY_LENGTH);
            case Constraint.OnWeekday on ->
                    phased(
                            weekdays(on),
                            on.phase(),
                            on.phase() == Phase.WHOLE ? 0 : Pairs.ANY_LENGTH);
            case Constraint.Offset offset -> phased(away(offset), offset.phase(), Pairs.ANY_LENGTH);
            case Constraint.Nearest nearest ->
                    phased(nearest(nearest), nearest.phase(), Pairs.ANY_LENGTH);
            case Constraint.Before before -> {
                int end = pairs(before.anchor()).first().length();
                yield new Pairs(window.all(), days(0, end), 0, Pairs.ANY_LENGTH);
            }
            case Constraint.After after -> {
                int start = pairs(after.anchor()).last().nextSetBit(0);
                BitSet days = start < 0 ? new BitSet() : days(start, window.size());
                yield new Pairs(days, window.all(), 0, Pairs.ANY_LENGTH);
            }
            case Constraint.During during -> {
                Pairs anchor = pairs(during.anchor());
                yield phased(anchor.touched(), Phase.WHOLE, anchor.farthestApart());
            }
            case Constraint.Lasting lasting -> lasting(lasting);
            case Constraint.SameYear same ->
                    phased(
                            units(pairs(same.anchor()).touched(), Unit.YEAR, 0, 0),
                            Phase.WHOLE,
                            Pairs.ANY_LENGTH);
        };
    }

    private static BitSet days(int from, int to) {
        BitSet days = new BitSet(to);
        days.set(from, to);
        return days;
    }

    private Pairs phased(BitSet days, Phase phase, long longest) {
        return new Pairs(
                phase == Phase.END ? window.all() : days,
                phase == Phase.START ? window.all() : days,
                0,
                longest);
    }

    private BitSet weekdays(Constraint.OnWeekday on) {
        BitSet days = apart(bases(on.anchor(), on.from(), on.to()), on.from(), on.to());
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            // Day 0, 1 January 1970, was a Thursday.
            if (DayOfWeek.THURSDAY.plus((window.start() + day) % 7) != on.weekday()) {
                days.clear(day);
            }
        }
        return days;
    }

    private BitSet away(Constraint.Offset offset) {
        BitSet bases = bases(offset.anchor(), offset.from(), offset.to());
        if (offset.unit() == Unit.HOUR) {
            int[] days = UnitTrial.daysOfHours(offset.from(), offset.to());
            return apart(bases, days[0], days[days.length - 1]);
        }
        return units(bases, offset.unit(), offset.from(), offset.to());
    }

    /// The days that lie so many days from one of the bases.
    private BitSet apart(BitSet bases, int from, int to) {
        BitSet days = new BitSet(window.size());
        for (int base = bases.nextSetBit(0); base >= 0; base = bases.nextSetBit(base + 1)) {
            window.set(days, (long) base + from, (long) base + to);
        }
        return days;
    }

    /// The days of the units that lie so many units from that of one of the bases.
    private BitSet units(BitSet bases, Unit unit, int from, int to) {
        BitSet days = new BitSet(window.size());
        long done = Long.MIN_VALUE;
        for (int base = bases.nextSetBit(0); base >= 0; base = bases.nextSetBit(base + 1)) {
            long number = UnitTrial.number(window.start() + base, unit);
            if (number != done) {
                done = number;
                window.set(
                        days,
                        UnitTrial.firstDay(number + from, unit) - window.start(),
                        UnitTrial.firstDay(number + to + 1, unit) - 1 - window.start());
            }
        }
        return days;
    }

    private BitSet nearest(Constraint.Nearest nearest) {
        Pairs anchor = pairs(nearest.anchor());
        BitSet bases =
                switch (nearest.side()) {
                    case LAST, NEXT_OR_SAME -> anchor.first();
                    case LAST_OR_SAME, NEXT -> anchor.last();
                };
        boolean anywhere = bases.length() - bases.nextSetBit(0) > MAX_NEAREST;
        return anywhere || window.isOpenAtStart(bases) || window.isOpenAtEnd(bases)
                ? window.all()
                : NearestTrial.days(window, bases, nearest);
    }

    private Pairs lasting(Constraint.Lasting lasting) {
        double days = UnitTrial.meanDays(lasting.unit());
        double amount = lasting.amount();
        long shortest =
                switch (lasting.unit()) {
                    case HOUR -> 0;
                    case DAY -> lasting.amount() - 1L;
                    case WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY ->
                            (long) Math.ceil((amount - 0.5) * days) - 1;
                };
        long longest =
                switch (lasting.unit()) {
                    case HOUR -> Pairs.ANY_LENGTH;
                    case DAY -> lasting.amount() - 1L;
                    case WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY ->
                            (long) Math.floor((amount + 0.5) * days) - 1;
                };
        return new Pairs(window.all(), window.all(), shortest, longest);
    }

    /// What is counted from: a date, or whatever agrees with all that is told of it.
    private Pairs pairs(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Written written -> {
                BitSet days = window.days(written.date(), year);
                BitSet first = new BitSet();
                BitSet last = new BitSet();
                if (!days.isEmpty()) {
                    first.set(days.nextSetBit(0));
                    last.set(days.length() - 1);
                }
                yield new Pairs(first, last, 0, Pairs.ANY_LENGTH);
            }
            case Anchor.Told told -> {
                Pairs all = new Pairs(window.all(), window.all(), 0, Pairs.ANY_LENGTH);
                for (Constraint constraint : told.constraints()) {
                    all = all.and(ask(constraint));
                }
                yield HoursTrial.of(told.constraints()).of(all).met();
            }
        };
    }

    /// Back from its first day, on from its last, and from any of its days when the range holds 0.
    private BitSet bases(Anchor anchor, int from, int to) {
        Pairs pairs = pairs(anchor);
        return to < 0 ? pairs.first() : from > 0 ? pairs.last() : pairs.touched();
    }
}
