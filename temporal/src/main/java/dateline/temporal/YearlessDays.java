package dateline.temporal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Days of the year without their year, as EDTF lists them: a single month or day, up to
/// [Phrasing#MAX_CHOICES] days and whole months, in order after the longest gap, so that the turn of a
/// year stays together; of more days only the months. All twelve months say nothing: empty.
///
/// The list is coarser than the set it is made of: it can't say that a day is a Tuesday, nor in which
/// years it is. The constraints can, and they travel with the mention.
final class YearlessDays {

    /// Months and days of a leap year, as ordinals.
    private static final int LEAP_YEAR = 2000;

    private static final int LENGTH = 366;

    /// The ordinal of each day of a cycle.
    private static final short[] ORDINALS = ordinals();

    private final BitSet days;

    private YearlessDays(BitSet days) {
        this.days = days;
    }

    private static short[] ordinals() {
        short[] ordinals = new short[Math.toIntExact(Cycle.LENGTH)];
        for (int i = 0; i < ordinals.length; i++) {
            LocalDate day = LocalDate.ofEpochDay(i);
            boolean afterMissingLeapDay = !day.isLeapYear() && day.getMonthValue() > 2;
            ordinals[i] = (short) (day.getDayOfYear() - (afterMissingLeapDay ? 0 : 1));
        }
        return ordinals;
    }

    static Optional<Edtf> of(Cycle cycle) {
        BitSet ordinals = new BitSet(LENGTH);
        Days set = cycle.days();
        for (int i = 0; i < set.runs() && ordinals.cardinality() < LENGTH; i++) {
            addRun(set.from(i), set.to(i), set.weekdays(i), ordinals);
        }
        return new YearlessDays(ordinals).phrased();
    }

    /// A run of centuries has every day of the year after some years: then there is nothing to add.
    private static void addRun(long from, long to, int weekdays, BitSet ordinals) {
        int missing = LENGTH - ordinals.cardinality();
        for (long day = from; day <= to && missing > 0; day++) {
            int ordinal = ORDINALS[(int) day];
            if (Weekdays.contain(weekdays, day) && !ordinals.get(ordinal)) {
                ordinals.set(ordinal);
                missing--;
            }
        }
    }

    private Optional<Edtf> phrased() {
        if (days.isEmpty() || days.cardinality() == LENGTH) {
            return Optional.empty();
        }
        List<PartialDate> dates = dates();
        if (dates.size() > Phrasing.MAX_CHOICES) {
            dates = months(dates);
        }
        if (dates.size() == 1) {
            return Optional.of(new Edtf.Single(dates.getFirst()));
        }
        return months(dates).size() == 12
                ? Optional.empty()
                : Optional.of(new Edtf.OneOf(dates.stream().<Choice>map(Choice.One::new).toList()));
    }

    /// Whole months as months, other days as days, from the end of the longest gap on.
    private List<PartialDate> dates() {
        List<PartialDate> dates = new ArrayList<>();
        int start = afterLongestGap();
        for (int i = 0; i < LENGTH; ) {
            LocalDate day = LocalDate.ofYearDay(LEAP_YEAR, (start + i) % LENGTH + 1);
            int length = day.lengthOfMonth();
            if (day.getDayOfMonth() == 1 && i + length <= LENGTH && holdsMonthOf(day)) {
                dates.add(PartialDate.ofYearlessMonth(day.getMonthValue()));
                i += length;
            } else {
                if (days.get(day.getDayOfYear() - 1)) {
                    dates.add(PartialDate.ofYearlessDay(day.getMonthValue(), day.getDayOfMonth()));
                }
                i++;
            }
        }
        return dates;
    }

    private boolean holdsMonthOf(LocalDate firstDay) {
        int ordinal = firstDay.getDayOfYear() - 1;
        return days.nextClearBit(ordinal) >= ordinal + firstDay.lengthOfMonth();
    }

    private int afterLongestGap() {
        int best = days.nextSetBit(0);
        int longest = best + LENGTH - 1 - days.previousSetBit(LENGTH - 1);
        for (int last = days.nextClearBit(best) - 1; ; ) {
            int next = days.nextSetBit(last + 1);
            if (next < 0) {
                return best;
            }
            if (next - last - 1 > longest) {
                longest = next - last - 1;
                best = next;
            }
            last = days.nextClearBit(next) - 1;
        }
    }

    private static List<PartialDate> months(List<PartialDate> dates) {
        return dates.stream()
                .map(date -> new PartialDate(null, 0, date.month(), null))
                .distinct()
                .toList();
    }
}
