package dateline.temporal;

import java.util.ArrayList;
import java.util.List;

/// Reads the text of one [Edtf].
final class EdtfText {

    /// Longer texts are not read: what Dateline writes is far shorter.
    private static final int MAX_LENGTH = 2_000;

    private EdtfText() {}

    static Edtf parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("too long for a date: " + text.length());
        }
        if (text.startsWith("[") && text.endsWith("]")) {
            return new Edtf.OneOf(choices(text.substring(1, text.length() - 1)));
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? new Edtf.Single(PartialDate.parse(text))
                : new Edtf.Interval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    }

    private static Edtf.End end(String text) {
        return switch (text) {
            case "" -> Edtf.End.Missing.UNKNOWN;
            case ".." -> Edtf.End.Missing.OPEN;
            default -> new Edtf.End.At(PartialDate.parse(text));
        };
    }

    private static List<Choice> choices(String text) {
        List<Choice> choices = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            choices.add(choice(text.substring(start, end)));
            start = end + 1;
        }
        return choices;
    }

    private static Choice choice(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return new Choice.One(PartialDate.parse(text));
        }
        String first = text.substring(0, dots);
        String last = text.substring(dots + 2);
        if (first.isEmpty()) {
            return new Choice.UpTo(PartialDate.parse(last));
        }
        return last.isEmpty()
                ? new Choice.From(PartialDate.parse(first))
                : new Choice.Range(PartialDate.parse(first), PartialDate.parse(last));
    }
}
