package dateline.temporal;

import org.jspecify.annotations.Nullable;

/// Reads the text of one [PartialDate]: `[-]YYYY[-MM[-DD]]`, where the year may end in `X`, `XX` or be
/// `XXXX`.
final class PartialDateText {

    private final String text;
    private final String unsigned;
    private final boolean negative;

    private PartialDateText(String text) {
        this.text = text;
        this.negative = text.startsWith("-");
        this.unsigned = negative ? text.substring(1) : text;
    }

    static PartialDate parse(String text) {
        return new PartialDateText(text).parse();
    }

    private PartialDate parse() {
        int length = unsigned.length();
        if (length != 4 && length != 7 && length != 10) {
            throw unreadable();
        }
        Integer month = length >= 7 ? twoDigitsAfterHyphen(4) : null;
        Integer day = length == 10 ? twoDigitsAfterHyphen(7) : null;
        String year = unsigned.substring(0, 4);
        if (year.equals("XXXX")) {
            return dateOf(null, 0, month, day);
        }
        int unknown = year.endsWith("XX") ? 2 : year.endsWith("X") ? 1 : 0;
        int written =
                digits(
                        year.substring(0, 4 - unknown)
                                + (negative ? "99" : "00").substring(0, unknown));
        return dateOf(negative ? -written : written, unknown, month, day);
    }

    private PartialDate dateOf(
            @Nullable Integer year, int unknown, @Nullable Integer month, @Nullable Integer day) {
        if (negative && (year == null || year == 0)) {
            throw unreadable();
        }
        return new PartialDate(year, unknown, month, day);
    }

    private int twoDigitsAfterHyphen(int at) {
        if (unsigned.charAt(at) != '-') {
            throw unreadable();
        }
        return digits(unsigned.substring(at + 1, at + 3));
    }

    private int digits(String decimal) {
        int number = 0;
        for (int i = 0; i < decimal.length(); i++) {
            char c = decimal.charAt(i);
            if (c < '0' || c > '9') {
                throw unreadable();
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private IllegalArgumentException unreadable() {
        return new IllegalArgumentException("not a date in EDTF: " + text);
    }
}
