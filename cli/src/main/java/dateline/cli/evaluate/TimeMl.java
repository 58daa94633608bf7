package dateline.cli.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads TimeML: the text inside `TEXT`, its `TIMEX3` elements, and the `DCT`. Documents in the wild
/// are not always well-formed, so this is a reader of tags, not of XML.
final class TimeMl {
    private static final int LENGTH_OF_DATE = 10;

    private final String body;
    private final StringBuilder text = new StringBuilder();
    private final List<MarkedTime> times = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private int points;

    /// An element that is not closed yet.
    private record Open(Tag tag, int start) {}

    private TimeMl(String body) {
        this.body = body;
    }

    static GoldDocument read(String id, String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        TimeMl reader = new TimeMl(body(lines));
        reader.read();
        return new GoldDocument(id, reader.text.toString(), published(lines), reader.times);
    }

    /// What stands between the first `<TEXT…>` and the last `</TEXT>`; all of it where there is none.
    private static String body(String raw) {
        int start = raw.indexOf("<TEXT");
        int from = start < 0 ? -1 : raw.indexOf('>', start) + 1;
        int to = raw.lastIndexOf("</TEXT>");
        return from > 0 && to >= from ? raw.substring(from, to) : raw;
    }

    private static @Nullable String published(String raw) {
        int dct = raw.indexOf("<DCT>");
        int value = dct < 0 ? -1 : raw.indexOf("value=\"", dct);
        if (value < 0) {
            return null;
        }
        int from = value + "value=\"".length();
        int to = raw.indexOf('"', from);
        return to < 0 ? null : raw.substring(from, Math.min(to, from + LENGTH_OF_DATE));
    }

    private void read() {
        int at = 0;
        int next = body.indexOf('<');
        while (next >= 0) {
            Tag tag = Tag.at(body, next);
            if (tag == null) {
                next = body.indexOf('<', next + 1);
                continue;
            }
            append(body.substring(at, next));
            at = tag.end();
            take(tag);
            next = body.indexOf('<', at);
        }
        append(body.substring(at));
    }

    private void append(String piece) {
        String plain = Parser.unescapeEntities(piece, false);
        text.append(plain);
        points += plain.codePointCount(0, plain.length());
    }

    private void take(Tag tag) {
        if (!tag.name().equals("TIMEX3") || tag.empty()) {
            return;
        }
        if (!tag.closing()) {
            open.add(new Open(tag, points));
        } else if (!open.isEmpty()) {
            Open opening = open.removeLast();
            if (!isCreationTime(opening.tag())) {
                times.add(
                        new MarkedTime(
                                opening.start(),
                                points,
                                opening.tag().attribute("type"),
                                opening.tag().attribute("value")));
            }
        }
    }

    private static boolean isCreationTime(Tag tag) {
        return tag.attribute("functionInDocument").toUpperCase(Locale.ROOT).equals("CREATION_TIME")
                || tag.attribute("tid").equals("t0");
    }
}
