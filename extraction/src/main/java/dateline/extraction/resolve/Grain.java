package dateline.extraction.resolve;

import dateline.temporal.Granularity;

/// How fine a resolved date is, from coarse to fine.
enum Grain {
    CENTURY(Granularity.CENTURY),
    DECADE(Granularity.DECADE),
    YEAR(Granularity.YEAR),
    HALF(Granularity.SPAN),
    QUARTER(Granularity.QUARTER),
    SEASON(Granularity.SEASON),
    MONTH(Granularity.MONTH),
    WEEK(Granularity.WEEK),
    WEEKEND(Granularity.SPAN),
    DAY(Granularity.DAY);

    private final Granularity granularity;

    Grain(Granularity granularity) {
        this.granularity = granularity;
    }

    Granularity granularity() {
        return granularity;
    }
}
