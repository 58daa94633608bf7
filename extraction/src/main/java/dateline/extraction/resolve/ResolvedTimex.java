package dateline.extraction.resolve;

import dateline.contract.extraction.TimexType;
import dateline.temporal.Constraint;
import dateline.temporal.Granularity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A time expression with its value and how it came by it.
///
/// @param start where it begins, as an index into the text that was read
/// @param end exclusive
/// @param value the TIMEX3 value, e.g. `2017-07-04`, `P2D`, `PRESENT_REF`
/// @param mod `START`, `MID`, `END`, `APPROX`, `MORE_THAN`, …; null: none
/// @param edtf the same as EDTF; null: not a date (a duration, a set, a vague reference)
/// @param earliest the first day it can mean; null: not a date, or the year is unknown
/// @param latest the last day; null: as with `earliest`
/// @param granularity of the date; `SPAN` where it is none
/// @param constraints what it says about when something happened: a date, a weekday near a yearless
///     anchor, a duration; empty where it says nothing that can be computed with
/// @param rule the rule that read it
/// @param anchor what it was counted from, in words; null: it is absolute
/// @param rejected the reading that lost, with its reason; null: there was none
public record ResolvedTimex(
        int start,
        int end,
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Granularity granularity,
        List<Constraint> constraints,
        String rule,
        @Nullable String anchor,
        @Nullable String rejected) {
    public ResolvedTimex {
        constraints = List.copyOf(constraints);
    }
}
