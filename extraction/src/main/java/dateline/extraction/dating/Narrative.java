package dateline.extraction.dating;

import dateline.contract.extraction.Factuality;
import dateline.extraction.mention.Telling;
import dateline.extraction.mention.Tense;
import dateline.extraction.source.ZoneKind;
import dateline.temporal.Constraint;
import dateline.temporal.Granularity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The day that a report tells of: what it goes on to tell in the past, without a time of its own,
/// happened on it. The day told last in the paragraph counts, else the day of the lead.
final class Narrative {
    private static final int LEAD = 4;

    private @Nullable Dated lead;
    private @Nullable Dated last;

    /// Remembers a telling that its own clause dates to a day.
    void note(Dated dated) {
        Telling telling = dated.telling();
        boolean day =
                dated.own()
                        && dated.when() != null
                        && dated.when().granularity() == Granularity.DAY
                        && dated.when().earliest() != null
                        && telling.zone() == ZoneKind.PARAGRAPH
                        && telling.tense() == Tense.PAST
                        && isTold(telling);
        if (day) {
            lead = lead == null && telling.number() <= LEAD ? dated : lead;
            last = dated;
        }
    }

    private static boolean isTold(Telling telling) {
        return telling.factuality() == Factuality.ASSERTED
                || telling.factuality() == Factuality.REPORTED;
    }

    /// The day's constraints for a telling that has none; empty: there is no day, or it tells of
    /// another time.
    List<Constraint> day(Telling telling) {
        Dated day = near(telling) ? last : lead;
        if (day == null || !goesOn(telling)) {
            return List.of();
        }
        return day.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.Lasting))
                .map(constraint -> Times.by(constraint, "narrative-day"))
                .toList();
    }

    /// Whether the day told last belongs to this paragraph.
    private boolean near(Telling telling) {
        Dated before = last;
        return before != null && telling.number() - before.telling().number() <= 1;
    }

    private static boolean goesOn(Telling telling) {
        return telling.zone() == ZoneKind.PARAGRAPH
                && telling.tense() == Tense.PAST
                && isTold(telling)
                && !telling.background()
                && telling.terms().stream().noneMatch(term -> term.name().equals("past perfect"));
    }
}
