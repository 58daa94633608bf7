package dateline.contract.json;

import dateline.temporal.PartialDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Partial dates as EDTF text.
final class DateText {
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{4}|\\d{3}X|\\d{2}XX|XXXX)(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private DateText() {}

    static PartialDate read(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a date in EDTF");
        }
        String year = parts.group(1);
        int unknown = (int) year.chars().filter(c -> c == 'X').count();
        return new PartialDate(
                unknown == 4 ? null : Integer.valueOf(year.replace('X', '0')),
                unknown == 4 ? 0 : unknown,
                number(parts.group(2)),
                number(parts.group(3)));
    }

    static String write(PartialDate date) {
        Integer year = date.year();
        String digits = year == null ? "XXXX" : "%04d".formatted(Math.abs(year));
        return (year != null && year < 0 ? "-" : "")
                + digits.substring(0, 4 - date.yearDigitsUnknown())
                + "X".repeat(date.yearDigitsUnknown())
                + part(date.month())
                + part(date.day());
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static String part(@Nullable Integer value) {
        return value == null ? "" : "-%02d".formatted(value);
    }
}
