package dateline.cli.evaluate;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleIds;
import dateline.extraction.Extractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// `./dateline evaluate DIR`: precision, recall and F1 of time expressions against TimeML, as
/// TempEval-3 defines them. `DIR:odd` or `DIR:even` takes every other document.
public final class Evaluate {
    private static final String USAGE =
            "usage: ./dateline evaluate [--errors] DIR[:odd|:even]   (DIR holds TimeML, *.tml)";
    private static final int MISUSE = 2;

    private final Extractor extractor = new Extractor();
    private final PrintStream out;
    private final boolean errors;

    Evaluate(PrintStream out, boolean errors) {
        this.out = out;
        this.errors = errors;
    }

    public static void main(String[] arguments) {
        List<String> names = new ArrayList<>(List.of(arguments));
        boolean errors = names.remove("--errors");
        if (names.size() != 1 || names.getFirst().startsWith("--")) {
            System.err.println(USAGE);
            System.exit(MISUSE);
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.exit(new Evaluate(out, errors).run(names.getFirst()));
    }

    /// The exit code: 1 where there was nothing to read.
    int run(String set) {
        try {
            List<Path> files = files(set);
            if (files.isEmpty()) {
                System.err.println("dateline: no .tml file in " + set);
                return 1;
            }
            Score score = Score.NONE;
            for (Path file : files) {
                score = score.plus(evaluate(read(file)));
            }
            score.lines().forEach(out::println);
            out.flush();
            return 0;
        } catch (IOException e) {
            System.err.println("dateline: cannot read: " + e.getMessage());
            return 1;
        }
    }

    static List<Path> files(String set) throws IOException {
        boolean odd = set.endsWith(":odd");
        boolean even = set.endsWith(":even");
        Path folder = Path.of(odd || even ? set.substring(0, set.lastIndexOf(':')) : set);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted =
                    files.filter(file -> file.toString().endsWith(".tml")).sorted().toList();
            List<Path> taken = new ArrayList<>();
            for (int i = even ? 1 : 0; i < sorted.size(); i += odd || even ? 2 : 1) {
                taken.add(sorted.get(i));
            }
            return taken;
        }
    }

    private static GoldDocument read(Path file) throws IOException {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        String raw = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        String name = String.valueOf(file.getFileName());
        return TimeMl.read(
                name.substring(0, name.length() - ".tml".length()),
                raw.startsWith("\ufeff") ? raw.substring(1) : raw);
    }

    private Alignment evaluate(GoldDocument document) {
        int[] text = document.text().codePoints().toArray();
        List<MarkedTime> gold = document.times().stream().map(time -> time.trimmed(text)).toList();
        Alignment alignment = Alignment.of(gold, extracted(document, text));
        if (errors) {
            new Differences(document.id(), text, out).print(alignment);
        }
        return alignment;
    }

    private List<MarkedTime> extracted(GoldDocument document, int[] text) {
        ArticleContent content =
                new ArticleContent(null, document.text(), null, document.published(), null, null);
        return extractor
                .extract(document.id(), ArticleIds.of(document.id(), content), content)
                .timexes()
                .stream()
                .map(timex ->
                        new MarkedTime(
                                timex.start(), timex.end(), timex.type().name(), timex.value()))
                .map(time -> time.trimmed(text))
                .toList();
    }
}
