package dateline.extraction.source;

import dateline.contract.extraction.Dct;
import dateline.contract.extraction.Dct.Candidate;
import dateline.extraction.source.DateStamps.Stamp;
import dateline.temporal.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Gathers every day that could be the article's own and chooses by rank: the request, the page's
/// metadata, the byline, the dateline. A caption's day is never chosen; it can only lend its year.
final class Dcts {
    private static final List<String> RANKS =
            List.of("request", "json-ld", "meta", "byline", "byline-updated", "dateline");
    private static final int LONGEST_YEAR_LOAN_DAYS = 31;

    private final CodePoints points;
    private final List<Candidate> candidates = new ArrayList<>();

    Dcts(CodePoints points) {
        this.points = points;
    }

    /// The day of the request or of metadata, as written there: an ISO date or date-time.
    void addIso(@Nullable String written, String rule) {
        if (written == null || written.strip().length() < 10) {
            return;
        }
        try {
            LocalDate day = LocalDate.parse(written.strip().substring(0, 10));
            if (Math.abs(day.getYear()) <= 9999) {
                PartialDate date =
                        new PartialDate(day.getYear(), 0, day.getMonthValue(), day.getDayOfMonth());
                candidates.add(new Candidate(date, rule, null, 0, 0));
            }
        } catch (DateTimeException _) {
            // not a date: no candidate
        }
    }

    void addZones(List<Zone> zones) {
        for (Zone zone : zones) {
            switch (zone.kind()) {
                case BYLINE -> addStamps(zone, "byline");
                case CAPTION -> addStamps(zone, "caption");
                case DATELINE -> addStamps(zone, "dateline");
                default -> {}
            }
        }
    }

    private void addStamps(Zone zone, String rule) {
        String text = points.flat();
        for (Stamp stamp : DateStamps.in(text, zone.start(), zone.end())) {
            if (rule.equals("caption") && stamp.date().year() == null) {
                continue;
            }
            String before =
                    text.substring(Math.max(zone.start(), stamp.start() - 30), stamp.start())
                            .toLowerCase(Locale.ROOT);
            boolean changed =
                    before.contains("updat")
                            || before.contains("modif")
                            || before.contains("edited");
            candidates.add(
                    new Candidate(
                            stamp.date(),
                            changed && rule.equals("byline") ? "byline-updated" : rule,
                            points.slice(stamp.start(), stamp.end()),
                            stamp.start(),
                            stamp.end()));
        }
    }

    Dct chosen() {
        Candidate best = null;
        for (String rule : RANKS) {
            best = best == null ? first(rule, true) : best;
        }
        for (String rule : RANKS) {
            best = best == null ? first(rule, false) : best;
        }
        if (best == null) {
            return new Dct(null, "unknown", candidates);
        }
        List<Candidate> ordered = new ArrayList<>(candidates);
        ordered.remove(best);
        ordered.addFirst(best);
        return new Dct(
                best.date().year() != null ? best.date() : withLentYear(best.date()),
                best.rule(),
                ordered);
    }

    private @Nullable Candidate first(String rule, boolean whole) {
        return candidates.stream()
                .filter(candidate -> candidate.rule().equals(rule))
                .filter(candidate -> !whole || candidate.date().year() != null)
                .findFirst()
                .orElse(null);
    }

    /// A yearless dateline takes the year in which it follows the caption's full day by a month at most.
    private PartialDate withLentYear(PartialDate yearless) {
        for (Candidate candidate : candidates) {
            LocalDate lender = day(candidate.date());
            if (!candidate.rule().equals("caption") || lender == null) {
                continue;
            }
            for (int year = lender.getYear(); year <= lender.getYear() + 1; year++) {
                PartialDate dated = new PartialDate(year, 0, yearless.month(), yearless.day());
                LocalDate day = day(dated);
                if (day != null
                        && !day.isBefore(lender)
                        && !day.isAfter(lender.plusDays(LONGEST_YEAR_LOAN_DAYS))) {
                    return dated;
                }
            }
        }
        return yearless;
    }

    private static @Nullable LocalDate day(PartialDate date) {
        Integer year = date.year();
        Integer month = date.month();
        Integer day = date.day();
        if (year == null || month == null || day == null) {
            return null;
        }
        boolean possible = day <= java.time.YearMonth.of(year, month).lengthOfMonth();
        return possible ? LocalDate.of(year, month, day) : null;
    }
}
