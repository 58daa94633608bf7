package dateline.gateway.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// What a calendar can show of when an event happened.
sealed interface CalendarDays {
    /// A day, or `from/to`: what lasted these days, not what lies somewhere in them.
    Pattern EXACT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?");

    /// All of these days.
    ///
    /// @param exact whether that is what is known; else it lies somewhere in them
    record Shown(LocalDate first, LocalDate last, boolean exact) implements CalendarDays {}

    /// @param why in words
    record LeftOut(String why) implements CalendarDays {}

    /// @param when null or missing: no report says
    static CalendarDays of(JsonNode when) {
        if (!when.isObject()) {
            return new LeftOut("undated");
        }
        JsonNode earliest = when.path("earliest");
        JsonNode latest = when.path("latest");
        if (!earliest.isTextual() || !latest.isTextual()) {
            return new LeftOut("open or without a year");
        }
        try {
            return of(
                    LocalDate.parse(earliest.asText()),
                    LocalDate.parse(latest.asText()),
                    EXACT.matcher(when.path("edtf").asText()).matches());
        } catch (DateTimeException _) {
            return new LeftOut("outside the years of a calendar");
        }
    }

    private static CalendarDays of(LocalDate first, LocalDate last, boolean exact) {
        boolean inCalendar = first.getYear() >= 1 && last.getYear() <= 9998;
        return inCalendar
                ? new Shown(first, last, exact)
                : new LeftOut("outside the years of a calendar");
    }
}
