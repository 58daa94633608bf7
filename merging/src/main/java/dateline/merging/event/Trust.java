package dateline.merging.event;

import dateline.contract.event.Confidence;
import dateline.contract.event.Explanation.Weighed;
import dateline.contract.extraction.Factuality;
import dateline.merging.telling.Rank;
import java.util.List;

/// The table of confidence: points for independent origins, for how the date is known and for
/// factuality; a conflict always makes it low. `docs/architecture.md` has it too.
final class Trust {
    static final int HIGH_FROM = 5;
    static final int MEDIUM_FROM = 3;

    private Trust() {}

    static Confidence of(int origins, Dating dating, Factuality factuality, boolean conflict) {
        int points = points(origins, dating, factuality).stream().mapToInt(Weighed::weight).sum();
        if (conflict || points < MEDIUM_FROM) {
            return Confidence.LOW;
        }
        return points >= HIGH_FROM ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /// The rows of the table that count.
    static List<Weighed> points(int origins, Dating dating, Factuality factuality) {
        return List.of(forOrigins(origins), forDate(dating), forFactuality(factuality));
    }

    private static Weighed forOrigins(int origins) {
        return switch (origins) {
            case 1 -> new Weighed("origins", 0, "one origin");
            case 2 -> new Weighed("origins", 1, "two independent origins");
            default -> new Weighed("origins", 2, "three or more independent origins");
        };
    }

    private static Weighed forDate(Dating dating) {
        Weighed own =
                switch (Rank.precision(dating.when())) {
                    case DAY -> new Weighed("date", 3, "known to the day");
                    case MONTH -> new Weighed("date", 2, "known to a month or better");
                    case YEAR -> new Weighed("date", 1, "known to a year or better");
                    case OPEN -> new Weighed("date", 1, "bounded on one side");
                    case LONGER -> new Weighed("date", 0, "known to more than a year");
                    case YEARLESS -> new Weighed("date", 0, "its year unknown");
                    case NONE -> new Weighed("date", 0, "undated");
                };
        return dating.loan() != Loan.NOTHING && own.weight() > 0
                ? new Weighed("date", own.weight() - 1, own.reason() + dating.loan().words())
                : own;
    }

    private static Weighed forFactuality(Factuality factuality) {
        return switch (factuality) {
            case ASSERTED -> new Weighed("factuality", 2, "told as a fact");
            case REPORTED -> new Weighed("factuality", 1, "told on someone's word");
            case PLANNED -> new Weighed("factuality", 0, "planned");
            case HYPOTHETICAL -> new Weighed("factuality", -3, "only thought of");
            case DENIED -> new Weighed("factuality", -3, "denied");
        };
    }
}
