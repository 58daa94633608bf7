package dateline.temporal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The days and the years of yearless dates that a [DerivationCheck] tries one by one. As sets of days
/// are tried whole, spans of every length between two of its days are tried.
///
/// Finitely many suffice. What constraints allow begins, ends or changes only within their *reach*
/// (how far all of them together can count) of a date that they name; between and beyond such days
/// it is the same from week to week. So the window goes from the first to the last date named, and
/// beyond them by twice the reach and some weeks: the second time so that what counts from days beyond
/// the reach is still counted rightly, the weeks to see what goes on for ever.
///
/// An article's yearless dates are tied to the first day, to the last day or to a known date, or else
/// only bounded by one of them from one side. Each day of the year, and of the leap year, comes on each
/// weekday twice within [#YEARS_AROUND] years (but around a century without a leap day; that is not
/// tried). So the years so far around known ones suffice; with none known, as many of any time.
/// All that is found in the window is so; beyond its edges it leaves out, and never adds.
///
/// @param start the first day, as an epoch day; sets of days count from it
/// @param size how many days
/// @param years the years in which yearless dates are taken
/// @param core where the days begin that are not only there to see what goes on for ever
/// @param coreEnd where they end, exclusive
record Window(long start, int size, List<Integer> years, int core, int coreEnd) {

    private static final int YEARS_AROUND = 56;
    private static final int FIRST_YEAR = 2000;
    private static final int SOME_WEEKS = 28;

    /// So many days times years are tried at most.
    private static final long MAX_TRIED = 100_000_000;

    private static final long FIRST_DAY = LocalDate.of(PartialDate.MIN_YEAR, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(PartialDate.MAX_YEAR, 12, 31).toEpochDay();

    /// @param dates all that are named
    /// @param reach how many days constraints count at most
    static Window of(List<PartialDate> dates, long reach) {
        List<PartialDate> known = dates.stream().filter(PartialDate::isYearKnown).toList();
        TreeSet<Integer> years = new TreeSet<>();
        if (known.size() == dates.size()) {
            years.add(FIRST_YEAR);
        } else if (known.isEmpty()) {
            IntStream.range(0, YEARS_AROUND).forEach(i -> years.add(FIRST_YEAR + i));
        } else {
            known.stream()
                    .flatMapToInt(Window::yearsAround)
                    .filter(year -> Math.abs(year) <= PartialDate.MAX_YEAR)
                    .forEach(years::add);
        }
        Stream<LocalDate> named =
                known.stream().flatMap(date -> Stream.of(date.firstDay(), date.lastDay()));
        Stream<LocalDate> taken =
                known.size() == dates.size() && !known.isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                LocalDate.of(years.getFirst(), 1, 1),
                                LocalDate.of(years.getLast(), 12, 31));
        return around(Stream.concat(named, taken).toList(), reach, List.copyOf(years));
    }

    private static IntStream yearsAround(PartialDate known) {
        return IntStream.rangeClosed(
                known.firstDay().getYear() - YEARS_AROUND,
                known.lastDay().getYear() + YEARS_AROUND);
    }

    private static Window around(List<LocalDate> days, long reach, List<Integer> years) {
        long first = days.stream().mapToLong(LocalDate::toEpochDay).min().orElse(0);
        long last = days.stream().mapToLong(LocalDate::toEpochDay).max().orElse(0);
        long margin = 2 * reach + SOME_WEEKS;
        long start = Math.max(FIRST_DAY, first - margin);
        long end = Math.min(LAST_DAY, last + margin);
        return new Window(
                start,
                (int) (end - start) + 1,
                years,
                (int) Math.max(0, first - reach - start),
                (int) (Math.min(end, last + reach) - start) + 1);
    }

    boolean isTooMuch() {
        return (long) size * years.size() > MAX_TRIED;
    }

    LocalDate day(int index) {
        return LocalDate.ofEpochDay(start + index);
    }

    int index(LocalDate day) {
        return (int) (day.toEpochDay() - start);
    }

    BitSet all() {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    /// The days of a date; of a yearless one those of every year.
    BitSet days(PartialDate date) {
        Integer year = date.year();
        if (year == null) {
            BitSet days = new BitSet(size);
            IntStream.rangeClosed(day(0).getYear(), day(size - 1).getYear())
                    .forEach(y -> add(date, y, y, days));
            return days;
        }
        return days(date, year);
    }

    /// The days of a date; of a yearless one those of that year.
    BitSet days(PartialDate date, int ofYear) {
        Integer known = date.year();
        int year = known == null ? ofYear : known;
        int years = date.yearDigitsUnknown() == 0 ? 1 : date.yearDigitsUnknown() == 1 ? 10 : 100;
        BitSet days = new BitSet(size);
        // -00XX ends with -0001.
        add(date, year, year < 0 ? Math.min(-1, year + years - 1) : year + years - 1, days);
        return days;
    }

    private void add(PartialDate date, int firstYear, int lastYear, BitSet days) {
        Integer month = date.month();
        Integer dayOfMonth = date.day();
        LocalDate end = LocalDate.of(lastYear, 12, 31);
        for (LocalDate day = LocalDate.of(firstYear, month == null ? 1 : month, 1);
                !day.isAfter(end);
                day = day.plusDays(1)) {
            boolean in =
                    (month == null || month == day.getMonthValue())
                            && (dayOfMonth == null || dayOfMonth == day.getDayOfMonth());
            if (month != null && month < day.getMonthValue()) {
                return;
            }
            if (in) {
                add(day, days);
            }
        }
    }

    private void add(LocalDate day, BitSet days) {
        long index = ChronoUnit.DAYS.between(LocalDate.ofEpochDay(start), day);
        if (index >= 0 && index < size) {
            days.set((int) index);
        }
    }

    /// Adds the days from that one to that one, as far as they are in the window.
    void set(BitSet days, long first, long last) {
        int from = (int) Math.clamp(first, 0, size);
        int to = (int) Math.clamp(last + 1, 0, size);
        if (from < to) {
            days.set(from, to);
        }
    }

    /// Whether these days go on into the past for as far as is looked.
    boolean isOpenAtStart(BitSet days) {
        int first = days.nextSetBit(0);
        return first >= 0 && first < core;
    }

    /// Whether they go on into the future.
    boolean isOpenAtEnd(BitSet days) {
        return days.length() > coreEnd;
    }
}
