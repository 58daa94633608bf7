package dateline.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A date in the Extended Date/Time Format of ISO 8601-2, as far as Dateline writes it: one date, an
/// interval, or one of a set. `parse` reads what `toString` writes.
///
/// - `2017-05`: some time in May; `XXXX-07-05`: on 5 July, the year unknown
/// - `2017-07-03/2017-07-04`: from the one to the other; `2017-07-04/..`: with an open end;
///   `/2017-07-04`: with an unknown beginning
/// - `[2017-07-03..2017-07-04]`: on one of these days; `[2017-07-04..]`: not before; `[XXXX-05,XXXX-07]`:
///   in one of these months
public sealed interface Edtf {

    /// One date.
    record Single(PartialDate date) implements Edtf {
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

    /// All the time from one date to another.
    record Interval(End start, End end) implements Edtf {
        /// @throws IllegalArgumentException if it ends before it begins, or neither end is a date
        ///     and one is unknown
        public Interval {
            boolean dated = start instanceof End.At || end instanceof End.At;
            if (!dated && (start != End.Missing.OPEN || end != End.Missing.OPEN)) {
                throw new IllegalArgumentException("no date in " + start + "/" + end);
            }
            if (start instanceof End.At(PartialDate a)
                    && end instanceof End.At(PartialDate b)
                    && Bounds.isAfter(a, b)) {
                throw new IllegalArgumentException("ends before it begins: " + a + "/" + b);
            }
        }

        static Interval of(PartialDate first, PartialDate last) {
            return new Interval(new End.At(first), new End.At(last));
        }

        @Override
        public Optional<LocalDate> earliest() {
            return start instanceof End.At(PartialDate date)
                    ? Bounds.firstDay(date)
                    : Optional.empty();
        }

        @Override
        public Optional<LocalDate> latest() {
            return end instanceof End.At(PartialDate date)
                    ? Bounds.lastDay(date)
                    : Optional.empty();
        }

        @Override
        public Granularity granularity() {
            return Granularity.SPAN;
        }

        @Override
        public boolean isYearKnown() {
            return isYearKnown(start) && isYearKnown(end);
        }

        private static boolean isYearKnown(End end) {
            return !(end instanceof End.At(PartialDate date)) || date.isYearKnown();
        }

        @Override
        public String toString() {
            return start + "/" + end;
        }
    }

    /// One of several dates or days; which one is not known.
    record OneOf(List<Choice> choices) implements Edtf {
        /// @throws IllegalArgumentException if there is no choice, or an open range that is not at
        ///     its end of the list
        public OneOf {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("a set without a date");
            }
            for (int i = 0; i < choices.size(); i++) {
                boolean open = choices.get(i) instanceof Choice.UpTo && i > 0;
                if (open || (choices.get(i) instanceof Choice.From && i < choices.size() - 1)) {
                    throw new IllegalArgumentException("an open range inside " + choices);
                }
            }
        }

        @Override
        public Optional<LocalDate> earliest() {
            return Bounds.bound(choices.stream().map(Choice::earliest), LocalDate::compareTo);
        }

        @Override
        public Optional<LocalDate> latest() {
            return Bounds.bound(choices.stream().map(Choice::latest), (a, b) -> b.compareTo(a));
        }

        /// A week or a quarter where the choices are its days, else that of the only choice, else
        /// [Granularity#SPAN].
        @Override
        public Granularity granularity() {
            return choices.size() == 1 ? choices.getFirst().granularity() : Granularity.SPAN;
        }

        @Override
        public boolean isYearKnown() {
            return choices.stream().allMatch(Choice::isYearKnown);
        }

        @Override
        public String toString() {
            return choices.stream()
                    .map(Choice::toString)
                    .collect(Collectors.joining(",", "[", "]"));
        }
    }

    /// One end of an interval.
    sealed interface End {

        /// A date, in which the interval begins or ends.
        record At(PartialDate date) implements End {
            @Override
            public String toString() {
                return date.toString();
            }
        }

        /// No date.
        enum Missing implements End {
            /// There is no bound, or none that the words give.
            OPEN(".."),
            UNKNOWN("");

            private final String text;

            Missing(String text) {
                this.text = text;
            }

            @Override
            public String toString() {
                return text;
            }
        }
    }

    /// Reads the text form.
    ///
    /// @throws IllegalArgumentException if it is not EDTF, or EDTF that Dateline does not write
    static Edtf parse(String text) {
        return EdtfText.parse(text);
    }

    /// The first possible day; empty: unbounded, or the year is unknown.
    Optional<LocalDate> earliest();

    /// The last possible day; empty: unbounded, or the year is unknown.
    Optional<LocalDate> latest();

    /// How finely it is known.
    Granularity granularity();

    /// Whether every date in it has a year.
    boolean isYearKnown();
}
