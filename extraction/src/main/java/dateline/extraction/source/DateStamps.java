package dateline.extraction.source;

import dateline.temporal.PartialDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the written-out days of bylines, captions and datelines: `2017-07-05`, `July 4, 2017`,
/// `4 July 2017`, `Jul 5`, and numbers with slashes where they can be read in one way only.
final class DateStamps {
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("january", 1),
                    Map.entry("feb", 2),
                    Map.entry("february", 2),
                    Map.entry("mar", 3),
                    Map.entry("march", 3),
                    Map.entry("apr", 4),
                    Map.entry("april", 4),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("june", 6),
                    Map.entry("jul", 7),
                    Map.entry("july", 7),
                    Map.entry("aug", 8),
                    Map.entry("august", 8),
                    Map.entry("sep", 9),
                    Map.entry("sept", 9),
                    Map.entry("september", 9),
                    Map.entry("oct", 10),
                    Map.entry("october", 10),
                    Map.entry("nov", 11),
                    Map.entry("november", 11),
                    Map.entry("dec", 12),
                    Map.entry("december", 12));

    /// A day as written; its year may be unknown.
    record Stamp(PartialDate date, int start, int end) {}

    /// A run of letters or of digits.
    private record Run(String text, int start, int end, boolean number) {
        int value() {
            return text.length() > 4 ? -1 : Integer.parseInt(text);
        }

        @Nullable Integer month() {
            return number ? null : MONTHS.get(text.toLowerCase(Locale.ROOT));
        }
    }

    private final String text;
    private final List<Run> runs = new ArrayList<>();

    private DateStamps(String text) {
        this.text = text;
    }

    /// All days written between two offsets, in order.
    static List<Stamp> in(String text, int start, int end) {
        DateStamps stamps = new DateStamps(text);
        stamps.cut(start, end);
        return stamps.read();
    }

    static @Nullable Integer month(String word) {
        return MONTHS.get(word.toLowerCase(Locale.ROOT));
    }

    private void cut(int start, int end) {
        for (int at = start; at < end; ) {
            char c = text.charAt(at);
            boolean number = c >= '0' && c <= '9';
            if (!number && !Character.isLetter(c)) {
                at++;
                continue;
            }
            int from = at;
            while (at < end && sameKind(text.charAt(at), number)) {
                at++;
            }
            runs.add(new Run(text.substring(from, at), from, at, number));
        }
    }

    private static boolean sameKind(char c, boolean number) {
        boolean digit = c >= '0' && c <= '9';
        return number ? digit : !digit && Character.isLetter(c);
    }

    private List<Stamp> read() {
        List<Stamp> found = new ArrayList<>();
        for (int at = 0; at < runs.size(); at++) {
            Stamp stamp = readAt(at);
            if (stamp != null) {
                found.add(stamp);
                while (at + 1 < runs.size() && runs.get(at + 1).start() < stamp.end()) {
                    at++;
                }
            }
        }
        return found;
    }

    private @Nullable Stamp readAt(int at) {
        Run first = runs.get(at);
        if (first.month() != null) {
            return monthFirst(at, first.month());
        }
        if (!first.number() || first.value() < 0) {
            return null;
        }
        Stamp numeric = numeric(at);
        return numeric != null ? numeric : dayFirst(at);
    }

    /// `July 4, 2017`, `July 4th`.
    private @Nullable Stamp monthFirst(int at, int month) {
        Run day = run(at + 1);
        if (day == null || !day.number() || day.text().length() > 2 || gap(at).length() > 2) {
            return null;
        }
        int last = isOrdinal(at + 1) ? at + 2 : at + 1;
        return withYear(last, runs.get(at).start(), month, day.value());
    }

    /// `4 July 2017`, `4th July`.
    private @Nullable Stamp dayFirst(int at) {
        Run day = runs.get(at);
        int next = isOrdinal(at) ? at + 2 : at + 1;
        Run month = run(next);
        if (month == null || month.month() == null || day.text().length() > 2) {
            return null;
        }
        return gap(next - 1).length() > 2
                ? null
                : withYear(next, day.start(), month.month(), day.value());
    }

    private boolean isOrdinal(int at) {
        Run next = run(at + 1);
        return next != null
                && gap(at).isEmpty()
                && List.of("st", "nd", "rd", "th").contains(next.text().toLowerCase(Locale.ROOT));
    }

    private @Nullable Stamp withYear(int last, int start, int month, int day) {
        Run year = run(last + 1);
        boolean dated =
                year != null
                        && year.number()
                        && year.text().length() == 4
                        && gap(last).length() <= 3
                        && gap(last).isBlank() | gap(last).strip().equals(",");
        if (dated && year != null) {
            return stamp(year.value(), month, day, start, year.end());
        }
        return stamp(null, month, day, start, runs.get(last).end());
    }

    /// `2017-07-05`, `2017/7/5`; `25/12/2017` where no other reading is a date.
    private @Nullable Stamp numeric(int at) {
        Run second = run(at + 1);
        Run third = run(at + 2);
        if (second == null || third == null || !second.number() || !third.number()) {
            return null;
        }
        String mark = gap(at);
        if (mark.length() != 1 || !"-/.".contains(mark) || !mark.equals(gap(at + 1))) {
            return null;
        }
        Run first = runs.get(at);
        int start = first.start();
        if (first.text().length() == 4 && third.text().length() <= 2) {
            return stamp(first.value(), second.value(), third.value(), start, third.end());
        }
        if (third.text().length() != 4 || first.text().length() > 2) {
            return null;
        }
        Stamp dayFirst = stamp(third.value(), second.value(), first.value(), start, third.end());
        Stamp monthFirst = stamp(third.value(), first.value(), second.value(), start, third.end());
        if (dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst)) {
            return null;
        }
        return dayFirst != null ? dayFirst : monthFirst;
    }

    private @Nullable Run run(int at) {
        return at < runs.size() ? runs.get(at) : null;
    }

    private String gap(int at) {
        return text.substring(runs.get(at).end(), runs.get(at + 1).start());
    }

    private static @Nullable Stamp stamp(
            @Nullable Integer year, int month, int day, int start, int end) {
        boolean possible =
                month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year == null ? 2000 : year, month).lengthOfMonth();
        return possible ? new Stamp(new PartialDate(year, 0, month, day), start, end) : null;
    }
}
