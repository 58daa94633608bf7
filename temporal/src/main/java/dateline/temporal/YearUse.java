package dateline.temporal;

import java.util.BitSet;
import java.util.List;

/// Whether what a constraint says depends on the unknown year of its article.
enum YearUse {
    /// It names no date at all.
    NEITHER,
    /// Only dates whose year is known.
    KNOWN,
    /// Only yearless dates: what it allows comes again every 400 years.
    UNKNOWN,
    /// Dates of both kinds in one, as in "after (the visit that ended on XXXX-07-04, in 2017)".
    BOTH;

    static YearUse of(Constraint constraint) {
        return switch (constraint) {
            case Constraint.On on -> of(on.date());
            case Constraint.Lasting _ -> NEITHER;
            case Constraint.OnWeekday on -> of(on.anchor());
            case Constraint.Offset offset -> of(offset.anchor());
            case Constraint.Nearest nearest -> of(nearest.anchor());
            case Constraint.Before before -> of(before.anchor());
            case Constraint.After after -> of(after.anchor());
            case Constraint.During during -> of(during.anchor());
            case Constraint.SameYear same -> of(same.anchor());
        };
    }

    private static YearUse of(PartialDate date) {
        return date.isYearKnown() ? KNOWN : UNKNOWN;
    }

    private static YearUse of(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Written written -> of(written.date());
            case Anchor.Told told -> of(told.constraints());
        };
    }

    private static YearUse of(List<Constraint> constraints) {
        YearUse all = NEITHER;
        for (Constraint constraint : constraints) {
            YearUse use = of(constraint);
            if (all == NEITHER) {
                all = use;
            } else if (use != NEITHER && use != all) {
                return BOTH;
            }
        }
        return all;
    }

    /// The years, counted from [PartialDate#MIN_YEAR], in which what the constraint counts from can be
    /// at all.
    ///
    /// @param constraint one that names dates of both kinds
    static BitSet candidates(Constraint constraint) {
        return switch (constraint) {
            case Constraint.OnWeekday on -> candidates(on.anchor());
            case Constraint.Offset offset -> candidates(offset.anchor());
            case Constraint.Nearest nearest -> candidates(nearest.anchor());
            case Constraint.Before before -> candidates(before.anchor());
            case Constraint.After after -> candidates(after.anchor());
            case Constraint.During during -> candidates(during.anchor());
            case Constraint.SameYear same -> candidates(same.anchor());
            case Constraint.On _, Constraint.Lasting _ ->
                    throw new IllegalArgumentException("names no two dates: " + constraint);
        };
    }

    private static BitSet candidates(Anchor anchor) {
        if (!(anchor instanceof Anchor.Told told)) {
            throw new IllegalArgumentException("names no two dates: " + anchor);
        }
        Account account = Account.of(told.constraints());
        Years years = account.years();
        return years == null ? new BitSet() : years.meeting(account.fixed());
    }
}
