package dateline.contract.extraction;

import org.jspecify.annotations.Nullable;

/// A time expression in the text (TIMEX3).
///
/// @param start in code points of the article's text
/// @param end exclusive
/// @param value the TIMEX3 value, e.g. `2017-07-04`, `P2D`, `PRESENT_REF`
/// @param mod `START`, `MID`, `END`, `APPROX`, `MORE_THAN`, …; null: none
/// @param edtf the same as EDTF; null: it is not a date (a duration, a set, a vague reference)
/// @param rule the rule that read it
/// @param anchor what it was counted from, in words; null: it is absolute
/// @param rejected the reading that lost, with its reason; null: there was none
public record Timex(
        int start,
        int end,
        String text,
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable String edtf,
        String rule,
        @Nullable String anchor,
        @Nullable String rejected) {}
