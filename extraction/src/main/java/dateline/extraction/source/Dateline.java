package dateline.extraction.source;

import dateline.extraction.source.DateStamps.Stamp;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words that open an agency's copy: `MOSCOW -`, `Moscow, July 5 (IANS)`, `PARIS (AP) --`,
/// `Oct 31 (Reuters) -`.
///
/// @param place as written, without the country that may follow; null: none is named
/// @param stamp its day; null: it has none
/// @param agency the words in brackets; null: there are none
/// @param start in code points
/// @param end where the sentence begins
record Dateline(
        @Nullable String place,
        @Nullable Stamp stamp,
        @Nullable String agency,
        int start,
        int end) {
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 7;
    private static final Set<String> SMALL = Set.of("de", "of", "the", "la", "el", "al", "and");

    static @Nullable Dateline at(String text, int start, int end) {
        return new Reader(text, start, Math.min(end, start + LONGEST)).read();
    }

    private static final class Reader {
        private final String text;
        private final int start;
        private final int limit;
        private int at;
        private int words;
        private int placeEnd = -1;
        private boolean shouted = true;

        Reader(String text, int start, int limit) {
            this.text = text;
            this.start = start;
            this.at = start;
            this.limit = limit;
        }

        @Nullable Dateline read() {
            boolean placed = readPlace();
            at = placed ? at : start;
            Stamp stamp = readStamp();
            String agency = readAgency();
            boolean dash = readDash();
            if (!placed) {
                return agency != null && dash && at < limit
                        ? new Dateline(null, stamp, agency, start, at)
                        : null;
            }
            if (!(dash || (agency != null && at < limit)) || at >= limit) {
                return null;
            }
            if (stamp == null && agency == null && !shouted && words > 2) {
                return null;
            }
            return new Dateline(placeName(), stamp, agency, start, at);
        }

        private String placeName() {
            String place = text.substring(start, placeEnd);
            int comma = place.indexOf(',');
            return (comma < 0 ? place : place.substring(0, comma)).strip();
        }

        private boolean readPlace() {
            while (words < MOST_WORDS && at < limit) {
                int from = at;
                while (at < limit && isPlaceLetter(text.charAt(at))) {
                    at++;
                }
                String word = text.substring(from, at);
                if (word.isEmpty() || DateStamps.month(word.replace(".", "")) != null) {
                    at = from;
                    return placeEnd > 0;
                }
                if (!Character.isUpperCase(word.charAt(0)) && !SMALL.contains(word)) {
                    return false;
                }
                shouted &= word.equals(word.toUpperCase(Locale.ROOT));
                words++;
                placeEnd = at;
                skip(", /");
            }
            return placeEnd > 0 && words < MOST_WORDS;
        }

        private static boolean isPlaceLetter(char c) {
            return Character.isLetter(c) || c == '.' || c == '\'' || c == '’';
        }

        private @Nullable Stamp readStamp() {
            List<Stamp> stamps = DateStamps.in(text, at, Math.min(limit, at + 24));
            if (stamps.isEmpty() || stamps.getFirst().start() > at) {
                return null;
            }
            at = stamps.getFirst().end();
            skip(", ");
            return stamps.getFirst();
        }

        private @Nullable String readAgency() {
            skip(" ");
            if (at >= limit || text.charAt(at) != '(') {
                return null;
            }
            int close = text.indexOf(')', at);
            if (close < 0 || close > at + 30 || close >= limit) {
                return null;
            }
            String agency = text.substring(at + 1, close);
            if (!Agencies.knows(agency)) {
                return null;
            }
            at = close + 1;
            skip(" ");
            return agency;
        }

        private boolean readDash() {
            skip(" ");
            int from = at;
            skip("-–—:_");
            boolean dash =
                    at > from
                            && (text.charAt(from) != ':' || shouted)
                            && (text.charAt(from) != '-' || spaced(from));
            skip(" ");
            return dash;
        }

        private boolean spaced(int from) {
            return from > start
                    && (text.charAt(from - 1) == ' '
                            || text.charAt(from - 1) == ')'
                            || text.startsWith("--", from));
        }

        private void skip(String marks) {
            while (at < limit && (marks.indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
        }
    }
}
