package dateline.extraction.source;

import dateline.extraction.source.DateStamps.Stamp;
import java.util.List;
import java.util.Locale;

/// What the form of one line says about its purpose.
final class LineForm {
    private static final int LONGEST_READ = 600;
    private static final int LONGEST_BYLINE = 160;
    private static final int SHORTEST_PROSE = 60;

    private final String text;
    private final int start;
    private final int end;
    private final String lower;

    LineForm(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.lower =
                text.substring(start, Math.min(end, start + LONGEST_READ)).toLowerCase(Locale.ROOT);
    }

    /// Sentences: a closing mark, and enough words.
    boolean isProse() {
        if (end - start > LONGEST_READ) {
            return !isFooter();
        }
        char last = text.charAt(end - 1);
        boolean closed =
                ".!?\"”’…)]".indexOf(last) >= 0 && (last != ')' || length() > SHORTEST_PROSE);
        return ((closed && words() >= 4) || length() >= 4 * SHORTEST_PROSE)
                && !isFooter()
                && !isCaption()
                && !isByline()
                && !isAddress();
    }

    boolean isFooter() {
        int reach = Math.min(lower.length(), 240);
        String head = lower.substring(0, reach);
        return LineMarks.FOOTER.stream()
                        .anyMatch(mark ->
                                length() <= 3 * mark.length() + 20
                                        ? head.contains(mark)
                                        : head.startsWith(mark))
                || (head.contains("all rights reserved") && words() < 80);
    }

    boolean isRelatedHeading() {
        return words() <= 14
                && LineMarks.RELATED.stream().anyMatch(lower::startsWith)
                && (!isTerminal() || lower.indexOf(':') > 0);
    }

    boolean isCaption() {
        return length() <= LONGEST_READ
                && LineMarks.CREDIT_MARKS.stream().anyMatch(lower::contains)
                && startOfCredit(text, start, end) < end;
    }

    /// A line about the text: who wrote it, when it was posted; or nothing but a date or an agency.
    boolean isByline() {
        return isByline(text, start, end);
    }

    static boolean isByline(String text, int start, int end) {
        if (end - start > LONGEST_BYLINE) {
            return false;
        }
        String line = text.substring(start, end);
        String lower = line.toLowerCase(Locale.ROOT);
        boolean marked =
                LineMarks.STAMP_WORDS.stream()
                        .anyMatch(word -> lower.startsWith(word) || lower.contains("| " + word));
        if (marked) {
            return !line.endsWith(".") || end - start < 60;
        }
        return Agencies.named(line) != null
                || lower.startsWith("from ") && lower.contains("correspondent")
                || dateFills(text, start, end);
    }

    /// Little but a date: "Tuesday, July 11, 2023", "BBC News | 5 July 2017 | 12:01 GMT".
    private static boolean dateFills(String text, int start, int end) {
        List<Stamp> stamps = DateStamps.in(text, start, end);
        if (stamps.isEmpty()) {
            return false;
        }
        int dated = stamps.stream().mapToInt(stamp -> stamp.end() - stamp.start()).sum();
        String rest =
                (text.substring(start, stamps.getFirst().start())
                                + text.substring(stamps.getFirst().end(), end))
                        .strip();
        boolean divided = rest.indexOf('|') >= 0;
        return end - start - dated <= 24 && rest.split("\\s+").length <= 3
                || divided && end - start <= 90 && !rest.endsWith(".");
    }

    /// "Home > World > Asia", "Home\\Xi's Visit": a path on a site.
    boolean isSectionPath() {
        boolean home = lower.startsWith("home");
        boolean marks =
                lower.contains(" > ")
                        || lower.contains(" » ")
                        || lower.contains(" › ")
                        || lower.contains(">>")
                        || lower.contains(" / ")
                        || (home && (lower.indexOf('\\') > 0 || lower.indexOf('/') > 0));
        return length() <= 120 && marks && (home || !isTerminal());
    }

    boolean isAddress() {
        return length() <= 300
                && (lower.startsWith("http") || lower.startsWith("www"))
                && words() <= 30;
    }

    boolean isQuote() {
        return "\"“‘".indexOf(text.charAt(start)) >= 0;
    }

    private boolean isTerminal() {
        return ".!?\"”".indexOf(text.charAt(end - 1)) >= 0;
    }

    private int length() {
        return end - start;
    }

    int words() {
        int words = 0;
        boolean inside = false;
        for (int at = start; at < end && words < 200; at++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(at));
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && "'’-".indexOf(text.charAt(at)) >= 0);
        }
        return words;
    }

    /// Where the credit of a caption begins: at its bracket, or at the words that mark it.
    static int startOfCredit(String text, int start, int end) {
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        int best = end;
        for (String mark : LineMarks.CREDIT_MARKS) {
            int at = lower.indexOf(mark);
            if (at >= 0) {
                int bracket = lastBracket(text, start, start + at + 1);
                int from = bracket >= 0 ? bracket : startOfSentence(text, start, start + at);
                best = Math.min(best, from);
            }
        }
        return best;
    }

    private static int lastBracket(String text, int start, int at) {
        for (int i = Math.min(at, text.length() - 1); i >= start && at - i < 80; i--) {
            char c = text.charAt(i);
            if (c == '[' || c == '(') {
                return i;
            }
            if (c == ']' || (c == ')' && i < at)) {
                return -1;
            }
        }
        return -1;
    }

    private static int startOfSentence(String text, int start, int at) {
        for (int i = at - 1; i > start; i--) {
            if (".!?|".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return at;
    }

    /// The end of a date with a clock time that opens a paragraph; the start where there is none.
    static int endOfStamp(String text, int start, int end) {
        int limit = Math.min(end, start + 80);
        List<Stamp> stamps = DateStamps.in(text, start, limit);
        if (stamps.isEmpty()
                || stamps.getFirst().start() > start
                || stamps.getFirst().date().year() == null) {
            return start;
        }
        int at = stamps.getFirst().end();
        int last = at;
        boolean clock = false;
        while (at < limit) {
            char c = text.charAt(at);
            if (Character.isLetter(c)) {
                int word = at;
                while (at < limit && Character.isLetter(text.charAt(at))) {
                    at++;
                }
                if (!LineMarks.ZONE_WORDS.contains(
                        text.substring(word, at).toLowerCase(Locale.ROOT))) {
                    break;
                }
                last = at;
            } else {
                at++;
                boolean stop = c == '.' || c == '"' || c == '“';
                if (stop) {
                    break;
                }
                clock |= c == ':';
                last = Lines.isSpace(c) ? last : at;
            }
        }
        while (last < end && Lines.isSpace(text.charAt(last))) {
            last++;
        }
        return clock && last < end ? last : start;
    }
}
