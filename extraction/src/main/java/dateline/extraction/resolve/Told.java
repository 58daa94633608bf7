package dateline.extraction.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The dates that the text told before the place that is read: what "that year", "the next day" and
/// "two weeks later" count from.
final class Told {
    private @Nullable Point last;
    private @Nullable Point day;
    private @Nullable Point happened;
    private @Nullable Point week;
    private @Nullable Point month;
    private @Nullable Point quarter;
    private boolean monthsSinceQuarter;

    /// @param saying whether it only says when something was said
    void tell(Point point, boolean saying) {
        if (point.year() == null) {
            return;
        }
        last = point;
        if (point.grain() == Grain.DAY && point.first() != null) {
            day = point;
            happened = saying ? happened : point;
            week = point;
        }
        week = point.grain() == Grain.WEEK ? point : week;
        boolean hasMonth = point.grain() == Grain.DAY || point.grain() == Grain.MONTH;
        month = hasMonth ? point : month;
    }

    /// The quarter that a report is about: not one that is still to come, nor another year's.
    ///
    /// @param over whether it was over on the DCT, as far as that is known
    void tellQuarter(Point point, Direction direction, boolean over) {
        if (quarter == null || (over && direction != Direction.FUTURE)) {
            quarter = point;
        }
        monthsSinceQuarter = false;
    }

    /// "the nine months": from here on comparisons are no longer with a quarter.
    void tellMonths() {
        monthsSinceQuarter = true;
    }

    @Nullable Point last() {
        return last;
    }

    @Nullable Integer year() {
        return last == null ? null : last.year();
    }

    /// The last month, if it lies in the year that was told last.
    int month() {
        boolean same =
                month != null
                        && last != null
                        && month.year() != null
                        && month.year().equals(last.year());
        return same && month != null ? month.index() : 0;
    }

    /// The last quarter, unless the report has turned to other periods since.
    @Nullable Point quarter() {
        return monthsSinceQuarter ? null : quarter;
    }

    @Nullable Point anyQuarter() {
        return quarter;
    }

    /// The day that a time of day without one belongs to: the last on which something happened, else the
    /// last on which something was said.
    @Nullable LocalDate happened() {
        Point told = happened == null ? day : happened;
        return told == null ? null : told.first();
    }

    /// The last date that is at least that fine.
    @Nullable LocalDate atLeast(Grain grain) {
        if (grain == Grain.WEEK) {
            return week == null ? null : week.first();
        }
        if (grain == Grain.DAY || grain == Grain.WEEKEND) {
            return day == null ? null : day.first();
        }
        if (grain == Grain.MONTH) {
            return month == null ? null : month.first();
        }
        return last == null ? null : last.first();
    }
}
