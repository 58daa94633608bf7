package dateline.extraction.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one time expression is resolved against.
///
/// @param dct the DCT; where its year is unknown, a day of [#STAND_IN_YEAR]; null: there is none
/// @param yearKnown whether the DCT's year is known
/// @param told what the text told before
/// @param direction where the verbs around the expression point
/// @param comparing whether the expression says what an amount is compared with
/// @param naming whether it names a thing by its date, as in "the Nov. 5 attack"
/// @param frame the year that the sentence gives dates without one; null: none
record Scene(
        @Nullable LocalDate dct,
        boolean yearKnown,
        Told told,
        Genre genre,
        Direction direction,
        boolean comparing,
        boolean naming,
        @Nullable Integer frame) {
    /// A year without 29 February, to count days in where the year is unknown.
    static final int STAND_IN_YEAR = 2001;

    static @Nullable LocalDate dct(DocumentTime time) {
        if (time.date() == null || time.date().month() == null || time.date().day() == null) {
            return null;
        }
        Integer year = time.date().year();
        try {
            return LocalDate.of(
                    year == null ? STAND_IN_YEAR : year, time.date().month(), time.date().day());
        } catch (DateTimeException _) {
            return null;
        }
    }

    boolean isNarrative() {
        return genre == Genre.NARRATIVE;
    }

    /// The DCT where days and years can be counted from it; null: they cannot.
    @Nullable LocalDate fullDct() {
        return yearKnown ? dct : null;
    }

    /// The day that "this" counts from: in a history told far from the DCT, the last date told.
    @Nullable LocalDate now(Grain grain) {
        LocalDate toldDay = told.atLeast(grain);
        if (isNarrative() && toldDay != null) {
            return toldDay;
        }
        return dct;
    }

    /// A point counted from the DCT loses a year that was only a stand-in.
    Point honest(Point point, @Nullable LocalDate base) {
        boolean standIn = base != null && base.equals(dct) && !yearKnown;
        if (!standIn) {
            return point;
        }
        return switch (point.grain()) {
            case DAY, MONTH, SEASON, QUARTER, HALF -> point.withYear(null);
            case WEEK, WEEKEND, YEAR, DECADE, CENTURY ->
                    new Point(point.grain(), null, 0, 0, point.time());
        };
    }
}
