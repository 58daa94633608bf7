package dateline.merging;

import dateline.contract.extraction.Dct;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Mention;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.PlaceMention;
import dateline.contract.extraction.Salience;
import dateline.contract.extraction.Sketch;
import dateline.contract.extraction.Span;
import dateline.contract.extraction.Trigger;
import dateline.temporal.Constraint;
import dateline.temporal.Derivation;
import dateline.temporal.PartialDate;
import dateline.temporal.Solution;
import dateline.temporal.Solver;
import dateline.temporal.Testimony;
import dateline.temporal.When;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Hand-made mentions from readable lines
///
///     article DCT [~copied text] [via agency] | [background] [factuality] TYPE trigger | who; who | where | when | quote
///
/// where `-` or nothing stands for what is not told. People are plain names, other parties have
/// their kind before them (`country:Norway`), those it was done to `>`, those it was done with `+`
/// before all (`>country:Norway`); a place ends with its ISO 3166 code. For `when` see
/// `Dates`.
final class Told {
    private static final int PLACES = 6;
    private static final int SENTENCE = 1_000;

    private Told() {}

    /// One extraction for each article, in the order in which they first appear.
    static List<Extraction> articles(List<String> lines) {
        Map<String, List<String>> byArticle = new LinkedHashMap<>();
        for (String line : lines) {
            byArticle
                    .computeIfAbsent(line.strip().split(" ", 2)[0], _ -> new ArrayList<>())
                    .add(line);
        }
        List<Extraction> articles = new ArrayList<>();
        byArticle.forEach((name, told) -> articles.add(article(name, told)));
        return articles;
    }

    private static Extraction article(String name, List<String> lines) {
        List<String> head = words(fields(lines.getFirst())[0]);
        String dct = head.get(1);
        PartialDate day = dct.equals("-") ? null : PartialDate.parse(dct);
        List<Mention> mentions = new ArrayList<>();
        for (String line : lines) {
            mentions.add(mention(name, mentions.size(), day, fields(line)));
        }
        return new Extraction(
                name,
                id(name),
                "0".repeat(64),
                1,
                null,
                "en",
                null,
                null,
                after(head, "from"),
                new Dct(day, day == null ? "unknown" : "request", List.of()),
                after(head, "via") == null ? List.of() : List.of("" + after(head, "via")),
                sketch(head, name),
                List.of(),
                mentions,
                0,
                List.of());
    }

    private static @Nullable String after(List<String> head, String word) {
        int at = head.indexOf(word);
        return at < 0 ? null : head.get(at + 1);
    }

    // Articles with the same number behind the tilde share two thirds of their text.
    private static Sketch sketch(List<String> head, String name) {
        long own = name.hashCode() * 1_000L + 1_000_000;
        String copied = head.stream().filter(w -> w.startsWith("~")).findFirst().orElse("~" + own);
        long shared = 1_000 * Long.parseLong(copied.substring(1));
        LongStream hashes =
                LongStream.concat(
                        LongStream.range(shared, shared + 20), LongStream.range(own, own + 10));
        List<Long> sorted = hashes.sorted().distinct().boxed().toList();
        return new Sketch(sorted.size(), sorted);
    }

    private static Mention mention(String article, int n, @Nullable PartialDate dct, String[] f) {
        List<String> told = words(f[1]);
        boolean background = told.getFirst().equals("background");
        List<String> what = background ? told.subList(1, told.size()) : told;
        Factuality factuality =
                Arrays.stream(Factuality.values())
                        .filter(x -> x.name().equalsIgnoreCase(what.getFirst()))
                        .findFirst()
                        .orElse(Factuality.ASSERTED);
        List<String> type =
                what.getFirst().equalsIgnoreCase(factuality.name())
                        ? what.subList(1, what.size())
                        : what;
        String trigger = String.join(" ", type.subList(1, type.size()));
        String quote = f[5].isEmpty() ? article + " " + n + " " + f[2] + " " + trigger : f[5];
        int start = n * SENTENCE;
        List<Constraint> constraints = Dates.of(f[4], dct);
        Solution solution = Solver.solve(List.of(new Testimony("", constraints)));
        return new Mention(
                id(article + "#" + n + "#" + String.join("|", f)),
                new Span(start, start + quote.length()),
                quote,
                trigger(quote, start, trigger),
                EventType.valueOf(type.getFirst()),
                quote,
                solution instanceof Solution.Dated(When when, _) ? when : null,
                constraints,
                solution instanceof Solution.Dated(_, Derivation d) ? d : new Derivation(List.of()),
                List.of(),
                who(f[2], start),
                where(f[3], start),
                factuality,
                null,
                new Salience(1, List.of()),
                background);
    }

    private static Trigger trigger(String quote, int start, String trigger) {
        String stem = trigger.substring(0, Math.min(4, trigger.length()));
        int at = Math.max(0, quote.toLowerCase(Locale.ROOT).indexOf(stem));
        int end = at;
        while (end < quote.length() && Character.isLetter(quote.charAt(end))) {
            end++;
        }
        return new Trigger(start + at, start + end, quote.substring(at, end), trigger);
    }

    private static List<Participant> who(String text, int start) {
        List<Participant> who = new ArrayList<>();
        for (String told : text.split(";")) {
            if (!told.isBlank()) {
                String role = role(told.strip());
                String party = role.equals("agent") ? told : told.strip().substring(1);
                int colon = party.indexOf(':');
                Participant.Kind kind =
                        colon < 0
                                ? Participant.Kind.PERSON
                                : Participant.Kind.valueOf(
                                        party.substring(0, colon).strip().toUpperCase(Locale.ROOT));
                String name = party.substring(colon + 1).strip();
                who.add(new Participant(name, name, kind, start, start, role));
            }
        }
        return who;
    }

    private static String role(String party) {
        return switch (party.charAt(0)) {
            case '>' -> "patient";
            case '+' -> "counterpart";
            default -> "agent";
        };
    }

    private static @Nullable PlaceMention where(String text, int start) {
        if (text.isEmpty()) {
            return null;
        }
        int space = text.lastIndexOf(' ');
        String country = text.substring(space + 1);
        String name = space < 0 ? text : text.substring(0, space);
        return new PlaceMention(name, name, space < 0 ? null : country, start, start);
    }

    private static String[] fields(String line) {
        String[] given = line.split("\\|");
        String[] fields = new String[PLACES];
        for (int i = 0; i < PLACES; i++) {
            String field = i < given.length ? given[i].strip() : "";
            fields[i] = field.equals("-") ? "" : field;
        }
        return fields;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" +"));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
