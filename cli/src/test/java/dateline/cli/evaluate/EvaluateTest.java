package dateline.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleIds;
import dateline.contract.json.Json;
import dateline.extraction.Extractor;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
    private static final Path OWN = Path.of("src/test/resources/timeml");
    private static final Path SHARED = Path.of("../../shared/gold");

    @Test
    void countsAsTempEvalDoes() {
        List<MarkedTime> gold =
                List.of(
                        new MarkedTime(0, 4, "DATE", "1998"),
                        new MarkedTime(10, 20, "DATE", "1998-05"),
                        new MarkedTime(30, 35, "DURATION", "P2D"));
        List<MarkedTime> found =
                List.of(
                        new MarkedTime(0, 4, "DATE", "1998"),
                        new MarkedTime(12, 20, "TIME", "1998-05"),
                        new MarkedTime(14, 16, "DATE", "1998-05"),
                        new MarkedTime(40, 45, "SET", "P1D"));
        assertThat(Score.NONE.plus(Alignment.of(gold, found)).lines())
                .containsExactly(
                        "relaxed                      P  50.00  R  66.67  F1  57.14   (2 of 4 found, 3 gold)",
                        "strict                       P  25.00  R  33.33  F1  28.57   (1 of 4 found, 3 gold)",
                        "type                         P  25.00  R  33.33  F1  28.57   (1 of 4 found, 3 gold)",
                        "value                        P  50.00  R  66.67  F1  57.14   (2 of 4 found, 3 gold)");
    }

    @Test
    void namesEveryDifference() {
        assertThat(evaluate(OWN.toString(), true))
                .contains("MISS  quarry 'Some day' FUTURE_REF")
                .contains("DIFF  quarry 'middle of May' 2021-05 <> 'the middle of May' 2021-05");
    }

    @Test
    void takesEveryOtherDocument() throws IOException {
        assertThat(Evaluate.files(OWN + ":odd")).hasSize(2);
        assertThat(Evaluate.files(OWN + ":even")).hasSize(1);
    }

    @Test
    void readsTextAndOffsetsOfMarkup() {
        GoldDocument document =
                TimeMl.read(
                        "a",
                        "<DCT><TIMEX3 value=\"2001-02-03T10\">x</TIMEX3></DCT><TEXT>a &lt; 😀 <TIMEX3"
                                + " type=\"DATE\" value='2000'>in <X/>2000</TIMEX3> 1 < 2</TEXT>");
        assertThat(document.text()).isEqualTo("a < 😀 in 2000 1 < 2");
        assertThat(document.published()).isEqualTo("2001-02-03");
        assertThat(document.times()).containsExactly(new MarkedTime(6, 13, "DATE", "2000"));
    }

    @Test
    void agreesWithTheScorerOnItsOwnSet(@TempDir Path folder) throws Exception {
        assertThat(evaluate(OWN.toString(), false)).isEqualTo(scored(OWN, "", folder));
    }

    @Test
    void agreesWithTheScorerOnThePublicSet(@TempDir Path folder) throws Exception {
        Path set = SHARED.resolve("aquaint");
        assumeTrue(Files.isDirectory(set), "no " + set);
        assertThat(evaluate(set + ":odd", false)).isEqualTo(scored(set, ":odd", folder));
    }

    private static String evaluate(String set, boolean errors) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit =
                new Evaluate(new PrintStream(out, true, StandardCharsets.UTF_8), errors).run(set);
        assertThat(exit).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /// What the public scorer prints; the test is skipped where it or Python is missing.
    private static String scored(Path set, String half, Path folder) throws Exception {
        Path scorer = SHARED.resolve("score/score-timexes").toAbsolutePath().normalize();
        assumeTrue(Files.isExecutable(scorer), "no " + scorer);
        assumeTrue(isOnPath("python3"), "no python3");
        Path output = folder.resolve("out.ndjson");
        Files.write(output, extractions(set));
        return python(
                scorer.toString(), set.toAbsolutePath().normalize() + half, output.toString());
    }

    private static List<String> extractions(Path set) throws IOException {
        Extractor extractor = new Extractor();
        List<String> lines = new ArrayList<>();
        for (Path file : Evaluate.files(set.toString())) {
            String id = file.getFileName().toString().replace(".tml", "");
            GoldDocument document = TimeMl.read(id, Files.readString(file));
            ArticleContent content =
                    new ArticleContent(
                            null, document.text(), null, document.published(), null, null);
            lines.add(Json.text(extractor.extract(id, ArticleIds.of(id, content), content)));
        }
        return lines;
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String python(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
