package dateline.merging.event;

import dateline.merging.cluster.Cluster;
import dateline.temporal.Constraint;
import java.util.List;

/// What of an event's date nobody says of the event itself.
enum Loan {
    NOTHING(""),
    /// The founding telling has its year from another one.
    YEAR(", its year lent"),
    /// It has the day of which its report told before.
    DAY(", the day of the report");

    /// How extractions name that rule.
    private static final String REPORT = "narrative-day";

    private final String words;

    Loan(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Whether every telling that has a date has it from its report.
    static Loan of(Cluster cluster) {
        List<Constraint> dates =
                cluster.members().stream()
                        .flatMap(m -> m.profile().telling().mention().constraints().stream())
                        .filter(Loan::isDate)
                        .toList();
        boolean report =
                !dates.isEmpty()
                        && dates.stream().allMatch(date -> date.evidence().rule().equals(REPORT));
        return report ? DAY : NOTHING;
    }

    private static boolean isDate(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On _,
                    Constraint.OnWeekday _,
                    Constraint.Offset _,
                    Constraint.Nearest _ ->
                    true;
            case Constraint.Before _,
                    Constraint.After _,
                    Constraint.During _,
                    Constraint.Lasting _,
                    Constraint.SameYear _ ->
                    false;
        };
    }
}
