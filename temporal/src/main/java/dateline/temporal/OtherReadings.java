package dateline.temporal;

import java.util.List;
import java.util.Optional;

/// What words could have meant and were not taken to mean: the same weekday or date on the other side
/// of what they count from, and any one year for a date that names none.
final class OtherReadings {

    private OtherReadings() {}

    static List<Derivation.Rejected> of(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On on ->
                    on.date().isYearKnown()
                            ? List.of()
                            : List.of(
                                    new Derivation.Rejected(
                                            null, "the words name no year, and none is made up"));
            case Constraint.OnWeekday on -> otherSide(on);
            case Constraint.Nearest nearest -> otherSide(nearest);
            case Constraint.Offset _,
                    Constraint.Before _,
                    Constraint.After _,
                    Constraint.During _,
                    Constraint.Lasting _,
                    Constraint.SameYear _ ->
                    List.of();
        };
    }

    private static List<Derivation.Rejected> otherSide(Constraint.OnWeekday on) {
        boolean back = on.from() < 0 && on.to() <= 0;
        if (!back && (on.from() < 0 || on.to() <= 0)) {
            return List.of();
        }
        int nearest = Math.max(1, back ? -on.to() : on.from());
        Constraint other =
                new Constraint.OnWeekday(
                        on.weekday(),
                        on.anchor(),
                        back ? nearest : -(nearest + 6),
                        back ? nearest + 6 : -nearest,
                        Phase.WHOLE,
                        on.part(),
                        on.evidence());
        return rejected(other, on.anchor(), back);
    }

    private static List<Derivation.Rejected> otherSide(Constraint.Nearest nearest) {
        boolean back =
                nearest.side() == Constraint.Side.LAST
                        || nearest.side() == Constraint.Side.LAST_OR_SAME;
        Constraint other =
                new Constraint.Nearest(
                        nearest.form(),
                        nearest.anchor(),
                        back ? Constraint.Side.NEXT : Constraint.Side.LAST,
                        Phase.WHOLE,
                        nearest.part(),
                        nearest.evidence());
        return rejected(other, nearest.anchor(), back);
    }

    /// Only where the date that it counts from is written and has a year: else there is no one date to
    /// name. Of what begins or ends there only that day is named.
    private static List<Derivation.Rejected> rejected(
            Constraint other, Anchor anchor, boolean back) {
        if (!(anchor instanceof Anchor.Written(PartialDate date, _)) || !date.isYearKnown()) {
            return List.of();
        }
        Optional<Edtf> value = Phrasing.of(OneDay.ANY.and(Account.EMPTY.and(other)));
        String why = "the words look " + (back ? "back" : "ahead") + " from " + date;
        return value.map(edtf -> List.of(new Derivation.Rejected(edtf.toString(), why)))
                .orElse(List.of());
    }
}
