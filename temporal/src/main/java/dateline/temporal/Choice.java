package dateline.temporal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// What one entry of a one-of set allows. Ranges are of days, months or years that are known: `..`
/// between yearless dates is not EDTF.
public sealed interface Choice {

    /// `2017-05`
    record One(PartialDate date) implements Choice {
        @Override
        public Optional<LocalDate> earliest() {
            return Bounds.firstDay(date);
        }

        @Override
        public Optional<LocalDate> latest() {
            return Bounds.lastDay(date);
        }

        @Override
        public Granularity granularity() {
            return date.granularity();
        }

        @Override
        public boolean isYearKnown() {
            return date.isYearKnown();
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /// `2017-07-03..2017-07-04`, both included
    record Range(PartialDate first, PartialDate last) implements Choice {
        /// @throws IllegalArgumentException if a year is unknown, or the last is not later than the
        ///     first
        public Range {
            requireYear(first);
            requireYear(last);
            if (!first.lastDay().isBefore(last.lastDay())) {
                throw new IllegalArgumentException("not a range: " + first + ".." + last);
            }
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(first.firstDay());
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(last.lastDay());
        }

        @Override
        public Granularity granularity() {
            LocalDate from = first.firstDay();
            LocalDate to = last.lastDay();
            if (from.getDayOfWeek() == DayOfWeek.MONDAY && to.equals(from.plusDays(6))) {
                return Granularity.WEEK;
            }
            boolean quarter =
                    from.getDayOfMonth() == 1
                            && from.getMonthValue() % 3 == 1
                            && to.equals(from.plusMonths(3).minusDays(1));
            return quarter ? Granularity.QUARTER : Granularity.SPAN;
        }

        @Override
        public boolean isYearKnown() {
            return true;
        }

        @Override
        public String toString() {
            return first + ".." + last;
        }
    }

    /// `2017-07-04..`
    record From(PartialDate first) implements Choice {
        public From {
            requireYear(first);
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.of(first.firstDay());
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.empty();
        }

        @Override
        public Granularity granularity() {
            return Granularity.SPAN;
        }

        @Override
        public boolean isYearKnown() {
            return true;
        }

        @Override
        public String toString() {
            return first + "..";
        }
    }

    /// `..2017-07-05`
    record UpTo(PartialDate last) implements Choice {
        public UpTo {
            requireYear(last);
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.of(last.lastDay());
        }

        @Override
        public Granularity granularity() {
            return Granularity.SPAN;
        }

        @Override
        public boolean isYearKnown() {
            return true;
        }

        @Override
        public String toString() {
            return ".." + last;
        }
    }

    /// The first possible day; empty: unbounded, or the year is unknown.
    Optional<LocalDate> earliest();

    /// The last possible day; empty: unbounded, or the year is unknown.
    Optional<LocalDate> latest();

    /// How finely it is known.
    Granularity granularity();

    /// Whether its dates have a year.
    boolean isYearKnown();

    private static void requireYear(PartialDate date) {
        if (!date.isYearKnown()) {
            throw new IllegalArgumentException("no range from or to a yearless date: " + date);
        }
    }
}
