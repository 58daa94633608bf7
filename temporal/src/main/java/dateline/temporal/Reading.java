package dateline.temporal;

/// What one constraint allows, given in which year the article's yearless dates are.
///
/// A phase says of which day of an event the words speak: START of its first, END of its last, WHOLE
/// of both; what is on a weekday as a whole is on one day.
final class Reading {

    private final int year;

    private Reading(int year) {
        this.year = year;
    }

    /// @param year the year of yearless anchors and dates; without meaning for constraints without any
    static Extent of(Constraint constraint, int year) {
        return new Reading(year).of(constraint);
    }

    private Extent of(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On on -> phased(days(on.date()), on.phase(), on.part());
            case Constraint.OnWeekday on -> of(on);
            case Constraint.Offset offset ->
                    phased(
                            Units.moved(
                                    reference(offset.anchor())
                                            .countedFrom(offset.from(), offset.to()),
                                    offset.unit(),
                                    offset.from(),
                                    offset.to()),
                            offset.phase(),
                            PartOfDay.ANY);
            case Constraint.Nearest nearest ->
                    phased(
                            NearestDates.of(
                                    nearest.form(), reference(nearest.anchor()), nearest.side()),
                            nearest.phase(),
                            nearest.part());
            case Constraint.Before before -> before(reference(before.anchor()));
            case Constraint.After after -> after(reference(after.anchor()));
            case Constraint.During during -> {
                Reference anchor = reference(during.anchor());
                yield Extent.ofWhole(anchor.touched(), anchor.longest());
            }
            case Constraint.Lasting lasting -> Durations.of(lasting);
            case Constraint.SameYear same -> {
                Days years = Units.moved(reference(same.anchor()).touched(), Unit.YEAR, 0, 0);
                yield Extent.ofWhole(years, Days.NEVER_OVER);
            }
        };
    }

    private Extent of(Constraint.OnWeekday on) {
        Days days =
                reference(on.anchor())
                        .countedFrom(on.from(), on.to())
                        .moved(on.from(), on.to())
                        .on(Weekdays.only(on.weekday()));
        Extent extent = phased(days, on.phase(), on.part());
        return on.phase() == Phase.WHOLE ? extent.and(Extent.lasting(0, 0)) : extent;
    }

    private static Extent phased(Days days, Phase phase, PartOfDay part) {
        return switch (phase) {
            case START -> Extent.ofFirst(days).at(Hours.starting(part));
            case END -> Extent.ofLast(days).at(Hours.ending(part));
            case WHOLE ->
                    Extent.ofWhole(days, Days.NEVER_OVER)
                            .at(Hours.starting(part).and(Hours.ending(part)));
        };
    }

    private static Extent before(Reference anchor) {
        return anchor.isEmpty()
                ? Extent.NONE
                : Extent.ofLast(Days.between(Days.NEVER_BEGUN, anchor.first().last()));
    }

    private static Extent after(Reference anchor) {
        return anchor.isEmpty()
                ? Extent.NONE
                : Extent.ofFirst(Days.between(anchor.last().first(), Days.NEVER_OVER));
    }

    private Reference reference(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Written written -> Reference.of(days(written.date()));
            case Anchor.Told told -> {
                Extent extent = Extent.ANY;
                for (Constraint constraint : told.constraints()) {
                    extent = extent.and(of(constraint));
                }
                yield Reference.of(extent);
            }
        };
    }

    private Days days(PartialDate date) {
        if (date.isYearKnown()) {
            return Days.of(date);
        }
        // No 29 February in this year: the words can't be true in it.
        return date.fallsIn(year) ? Days.of(date.withYear(year)) : Days.NONE;
    }
}
