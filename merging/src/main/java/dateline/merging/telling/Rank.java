package dateline.merging.telling;

import dateline.contract.extraction.Participant;
import dateline.temporal.PartialDate;
import dateline.temporal.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Founding order. The finest own date comes first, so that a vague telling sees all the events that
/// it may belong to before it is given to one; then the most participants named (up to three), so
/// that a telling that fits much founds nothing; then the DCT (known, yearless, none); then the place
/// in the article (what is told first is what the article is about); then the mention's id.
///
/// It is stored as two columns, `order` (bigint) and the mention's id (uuid), and PostgreSQL sorts
/// them as `compareTo` does.
///
/// @param order the packed terms but the id; never negative
public record Rank(long order, UUID mentionId) implements Comparable<Rank> {
    private static final int DCT_KNOWN = 0;
    private static final int DCT_YEARLESS = 1;
    private static final int DCT_NONE = 2;
    private static final int DAY_BITS = 23;
    private static final int START_BITS = 22;
    private static final int NAMES_BITS = 2;
    private static final int MOST_NAMES = 3;
    private static final long MAX_START = (1L << START_BITS) - 1;
    private static final LocalDate FIRST_DAY = LocalDate.of(-9999, 1, 1);
    // A leap year, so that XXXX-02-29 has a place.
    private static final int YEAR_OF_YEARLESS = 4;

    static Rank of(Telling telling) {
        PartialDate dct = telling.teller().dct().date();
        int start = telling.mention().trigger().start();
        long order = precision(telling.mention().when()).ordinal();
        order = order << NAMES_BITS | MOST_NAMES - Math.min(MOST_NAMES, names(telling));
        order = order << 2 | dctClass(dct);
        order = order << DAY_BITS | ChronoUnit.DAYS.between(FIRST_DAY, day(dct));
        order = order << START_BITS | Math.min(start, MAX_START);
        return new Rank(order, telling.id());
    }

    private static long names(Telling telling) {
        return telling.mention().participants().stream()
                .filter(Named::isNamed)
                .map(Participant::name)
                .distinct()
                .limit(MOST_NAMES)
                .count();
    }

    /// How finely a mention's own date is known.
    public static Precision precision(@Nullable When when) {
        if (when == null) {
            return Precision.NONE;
        }
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (earliest != null && latest != null) {
            return Precision.ofDays(ChronoUnit.DAYS.between(earliest, latest) + 1);
        }
        return earliest == null && latest == null ? Precision.YEARLESS : Precision.OPEN;
    }

    private static int dctClass(@Nullable PartialDate dct) {
        if (dct == null) {
            return DCT_NONE;
        }
        return dct.year() == null ? DCT_YEARLESS : DCT_KNOWN;
    }

    private static LocalDate day(@Nullable PartialDate dct) {
        if (dct == null) {
            return FIRST_DAY;
        }
        Integer year = dct.year();
        Integer month = dct.month();
        Integer day = dct.day();
        LocalDate first =
                LocalDate.of(year == null ? YEAR_OF_YEARLESS : year, month == null ? 1 : month, 1);
        return day == null ? first : first.plusDays(day - 1L);
    }

    @Override
    public int compareTo(Rank other) {
        int byOrder = Long.compare(order, other.order);
        return byOrder != 0 ? byOrder : compareIds(mentionId, other.mentionId);
    }

    /// The order of ids as PostgreSQL and their text have it; `UUID.compareTo` is signed.
    public static int compareIds(UUID one, UUID other) {
        int high =
                Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(
                        one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }

    /// How finely a date is known, from the finest.
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        LONGER,
        YEARLESS,
        OPEN,
        NONE;

        private static final int MONTH_DAYS = 31;
        private static final int YEAR_DAYS = 366;

        static Precision ofDays(long days) {
            if (days <= 1) {
                return DAY;
            }
            if (days <= MONTH_DAYS) {
                return MONTH;
            }
            return days <= YEAR_DAYS ? YEAR : LONGER;
        }
    }
}
