package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Mention;
import dateline.temporal.Constraint;
import dateline.temporal.Derivation;
import dateline.temporal.Evidence;
import dateline.temporal.Solution;
import dateline.temporal.Solver;
import dateline.temporal.Testimony;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every date follows from its derivation alone, step by step, and every step quotes the article.
class DerivationTest {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final List<String> SETS =
            List.of(
                    "seeds",
                    "gold/timeset-dev",
                    "gold/timebank",
                    "gold/aquaint",
                    "gold/wikiwars-dev");

    @TestFactory
    Stream<DynamicTest> datesFollowFromTheirDerivationsAlone() {
        return SETS.stream()
                .map(set -> DynamicTest.dynamicTest(set, () -> checkSet(SHARED.resolve(set))));
    }

    private static void checkSet(Path folder) throws IOException {
        assumeTrue(Files.isDirectory(folder), "no " + folder + " here");
        int dated = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(DerivationTest::isArticle).sorted().toList()) {
                dated += check(text(file));
            }
        }
        assertThat(dated).as("dates checked").isPositive();
    }

    private static boolean isArticle(Path file) {
        return file.toString().endsWith(".txt") || file.toString().endsWith(".tml");
    }

    /// The words of a file; of a marked-up one those of its text, without the marks.
    private static String text(Path file) {
        try {
            String raw = Files.readString(file);
            int start = raw.indexOf("<TEXT>");
            int end = raw.indexOf("</TEXT>");
            return start < 0 || end < 0
                    ? raw
                    : raw.substring(start + 6, end).replaceAll("<[^>]*>", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int check(String text) {
        Extraction read =
                new Extractor()
                        .extract(
                                null,
                                new UUID(0, 1),
                                new ArticleContent(null, text, null, "1999-03-31", null, "en"));
        int dated = 0;
        for (Mention mention : read.mentions()) {
            mention.constraints().forEach(constraint -> assertQuotes(text, constraint.evidence()));
            if (mention.when() != null) {
                assertFollows(mention);
                dated++;
            }
        }
        return dated;
    }

    private static void assertQuotes(String text, Evidence evidence) {
        int from = text.offsetByCodePoints(0, evidence.start());
        int to = text.offsetByCodePoints(from, evidence.end() - evidence.start());
        assertThat(text.substring(from, to)).isEqualTo(evidence.quote());
    }

    /// Each step's result is what the constraints up to it leave possible; the last is the date.
    private static void assertFollows(Mention mention) {
        List<Derivation.Step> steps = mention.derivation().steps();
        assertThat(steps).isNotEmpty();
        List<Constraint> constraints = new ArrayList<>();
        for (Derivation.Step step : steps) {
            constraints.add(step.constraint());
            if (Solver.solve(List.of(new Testimony("", constraints)))
                    instanceof Solution.Dated dated) {
                assertThat(dated.when().edtf()).as(mention.quote()).isEqualTo(step.result());
            }
        }
        assertThat(constraints).isEqualTo(mention.constraints());
        assertThat(steps.getLast().result())
                .isEqualTo(String.valueOf(mention.when() == null ? null : mention.when().edtf()));
    }
}
