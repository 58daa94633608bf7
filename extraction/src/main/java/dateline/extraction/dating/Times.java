package dateline.extraction.dating;

import dateline.contract.extraction.TimexType;
import dateline.extraction.resolve.ResolvedTimex;
import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.Evidence;
import dateline.temporal.Phase;
import java.util.List;

/// What a time expression says about an event, by the words around it.
final class Times {
    private Times() {}

    static boolean isDate(ResolvedTimex timex) {
        return (timex.type() == TimexType.DATE || timex.type() == TimexType.TIME)
                && !timex.constraints().isEmpty()
                && !timex.rule().equals("clock");
    }

    static boolean isLength(ResolvedTimex timex) {
        return timex.type() == TimexType.DURATION && !timex.constraints().isEmpty();
    }

    /// The expression's constraint as the anchor of another.
    static Anchor anchor(Constraint date) {
        return switch (date) {
            case Constraint.On on -> new Anchor.Written(on.date(), on.evidence());
            case Constraint.OnWeekday _,
                    Constraint.Offset _,
                    Constraint.Nearest _,
                    Constraint.Before _,
                    Constraint.After _,
                    Constraint.During _,
                    Constraint.Lasting _,
                    Constraint.SameYear _ ->
                    new Anchor.Told(List.of(date), date.evidence());
        };
    }

    /// The same words under another rule's name.
    static Evidence by(Evidence evidence, String rule) {
        return new Evidence(evidence.quote(), evidence.start(), evidence.end(), rule);
    }

    /// The same date, of the event's start or end only.
    static Constraint in(Constraint date, Phase phase) {
        return switch (date) {
            case Constraint.On on -> new Constraint.On(on.date(), phase, on.part(), on.evidence());
            case Constraint.OnWeekday on ->
                    new Constraint.OnWeekday(
                            on.weekday(),
                            on.anchor(),
                            on.from(),
                            on.to(),
                            phase,
                            on.part(),
                            on.evidence());
            case Constraint.Offset of ->
                    new Constraint.Offset(
                            of.anchor(), of.unit(), of.from(), of.to(), phase, of.evidence());
            case Constraint.Nearest near ->
                    new Constraint.Nearest(
                            near.form(),
                            near.anchor(),
                            near.side(),
                            phase,
                            near.part(),
                            near.evidence());
            case Constraint.Before _,
                    Constraint.After _,
                    Constraint.During _,
                    Constraint.Lasting _,
                    Constraint.SameYear _ ->
                    date;
        };
    }

    /// The same date under another rule's name.
    static Constraint by(Constraint date, String rule) {
        Evidence evidence = by(date.evidence(), rule);
        return switch (date) {
            case Constraint.On on -> new Constraint.On(on.date(), on.phase(), on.part(), evidence);
            case Constraint.OnWeekday on ->
                    new Constraint.OnWeekday(
                            on.weekday(),
                            on.anchor(),
                            on.from(),
                            on.to(),
                            on.phase(),
                            on.part(),
                            evidence);
            case Constraint.Offset of ->
                    new Constraint.Offset(
                            of.anchor(), of.unit(), of.from(), of.to(), of.phase(), evidence);
            case Constraint.Nearest near ->
                    new Constraint.Nearest(
                            near.form(),
                            near.anchor(),
                            near.side(),
                            near.phase(),
                            near.part(),
                            evidence);
            case Constraint.Before before -> new Constraint.Before(before.anchor(), evidence);
            case Constraint.After after -> new Constraint.After(after.anchor(), evidence);
            case Constraint.During during -> new Constraint.During(during.anchor(), evidence);
            case Constraint.Lasting lasting ->
                    new Constraint.Lasting(lasting.amount(), lasting.unit(), evidence);
            case Constraint.SameYear same -> new Constraint.SameYear(same.anchor(), evidence);
        };
    }
}
