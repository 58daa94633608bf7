package dateline.merging.event;

import dateline.contract.event.Confidence;
import dateline.contract.extraction.Factuality;
import dateline.merging.telling.Rank;
import dateline.merging.telling.Rank.Precision;

/// The table of confidence: points for independent origins, for how the date is known and for
/// factuality; a conflict always makes it low.
final class Trust {
    private static final int HIGH_FROM = 5;
    private static final int MEDIUM_FROM = 3;

    private Trust() {}

    static Confidence of(int origins, Dating dating, Factuality factuality, boolean conflict) {
        int points = forOrigins(origins) + forDate(dating) + forFactuality(factuality);
        if (conflict || points < MEDIUM_FROM) {
            return Confidence.LOW;
        }
        return points >= HIGH_FROM ? Confidence.HIGH : Confidence.MEDIUM;
    }

    static int forOrigins(int origins) {
        return Math.min(origins, 3) - 1;
    }

    static int forDate(Dating dating) {
        Precision precision = Rank.precision(dating.when());
        int points =
                switch (precision) {
                    case DAY -> 3;
                    case MONTH -> 2;
                    case YEAR, OPEN -> 1;
                    case LONGER, YEARLESS, NONE -> 0;
                };
        return dating.lent() ? Math.max(0, points - 1) : points;
    }

    static int forFactuality(Factuality factuality) {
        return switch (factuality) {
            case ASSERTED -> 2;
            case REPORTED -> 1;
            case PLANNED -> 0;
            case HYPOTHETICAL, DENIED -> -3;
        };
    }
}
