package dateline.temporal;

import org.jspecify.annotations.Nullable;

/// A calendar day, month, year, decade or century of the proleptic Gregorian calendar, as EDTF
/// (ISO 8601-2, level 1) writes it: `2017-07-04`, `2017-05`, `2017`, `201X`, `20XX`, `XXXX-07-05`,
/// `XXXX-05`, `-0043-03-15`.
///
/// @param year −9999…9999 (0 is 1 BC); null: unknown. For a decade or century its first year
/// @param yearDigitsUnknown how many trailing digits of the year are `X`: 0, 1 (decade), 2 (century)
/// @param month 1…12; null: the date is no finer than a year
/// @param day 1…31; null: the date is no finer than a month
public record PartialDate(
        @Nullable Integer year,
        int yearDigitsUnknown,
        @Nullable Integer month,
        @Nullable Integer day) {}
