package dateline.extraction.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The one way from a calendar point to EDTF (ISO 8601-2, level 1; seasons and quarters by its codes).
final class EdtfWriter {
    private static final int FIRST_SEASON = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    private EdtfWriter() {}

    /// Null: EDTF cannot write it without inventing something.
    static @Nullable String write(Point point) {
        boolean epoch = point.grain() == Grain.CENTURY || point.grain() == Grain.DECADE;
        if (epoch && (point.year() == null || point.year() < 1)) {
            // the decades of years before Christ are none of EDTF's
            return null;
        }
        return switch (point.grain()) {
            case CENTURY ->
                    point.year() == null
                            ? null
                            : year(point).substring(0, year(point).length() - 2) + "XX";
            case DECADE ->
                    point.year() == null
                            ? null
                            : year(point).substring(0, year(point).length() - 1) + "X";
            case YEAR -> year(point);
            case HALF -> coded(point, FIRST_HALF);
            case QUARTER -> coded(point, FIRST_QUARTER);
            case SEASON -> coded(point, FIRST_SEASON);
            case MONTH -> point.index() == 0 ? null : year(point) + "-" + two(point.index());
            case WEEK, WEEKEND -> oneOf(point);
            case DAY -> day(point);
        };
    }

    private static @Nullable String coded(Point point, int first) {
        return point.index() == 0 ? null : year(point) + "-" + (first + point.index() - 1);
    }

    private static @Nullable String day(Point point) {
        if (point.index() == 0 || point.day() == 0) {
            return null;
        }
        return year(point) + "-" + two(point.index()) + "-" + two(point.day());
    }

    /// Some day of the week: a one-of set.
    private static @Nullable String oneOf(Point point) {
        LocalDate first = point.first();
        LocalDate last = point.last();
        return first == null || last == null ? null : "[" + first + ".." + last + "]";
    }

    private static String year(Point point) {
        if (point.year() == null) {
            return "XXXX";
        }
        int year = point.year();
        String four = Integer.toString(10_000 + Math.abs(year)).substring(1);
        return year < 0 ? "-" + four : four;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
