package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Mention;
import dateline.temporal.Derivation;
import dateline.temporal.DerivationCheck;
import dateline.temporal.Evidence;
import dateline.temporal.Solution;
import dateline.temporal.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every date follows from its derivation alone, step by step, and every step quotes the article: of
/// the examples, and of each gold set that is there, each article with its own creation time.
class DerivationTest {
    private static final Path SHARED = Path.of("..", "..", "shared");
    private static final List<String> SETS =
            List.of(
                    "seeds",
                    "gold/timeset-dev",
                    "gold/timebank",
                    "gold/aquaint",
                    "gold/wikiwars-dev",
                    "gold/ecb-dev",
                    "gold/apple/articles");

    @TestFactory
    Stream<DynamicTest> datesFollowFromTheirDerivationsAlone() {
        return Stream.concat(
                        Stream.of(Path.of("..", "examples")), SETS.stream().map(SHARED::resolve))
                .map(set -> DynamicTest.dynamicTest(set.toString(), () -> checkSet(set)));
    }

    private static void checkSet(Path folder) throws IOException {
        assumeTrue(Files.isDirectory(folder), "no " + folder + " here");
        int dated = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(AnnotatedArticle::isOne).sorted().toList()) {
                dated += check(AnnotatedArticle.read(file));
            }
        }
        assertThat(dated).as("dates checked").isPositive();
    }

    private static int check(AnnotatedArticle article) {
        String text = article.text();
        Extraction read =
                new Extractor()
                        .extract(
                                null,
                                new UUID(0, 1),
                                new ArticleContent(
                                        null, text, null, article.published(), null, "en"));
        int dated = 0;
        for (Mention mention : read.mentions()) {
            mention.constraints().forEach(constraint -> assertQuotes(text, constraint.evidence()));
            When when = mention.when();
            if (when != null) {
                assertFollows(mention, when);
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

    private static void assertFollows(Mention mention, When when) {
        Derivation derivation = mention.derivation();
        assertThat(DerivationCheck.reports(new Solution.Dated(when, derivation)))
                .as(mention.quote())
                .isEmpty();
        assertThat(derivation.steps().stream().map(Derivation.Step::constraint))
                .containsExactlyElementsOf(mention.constraints());
    }

    @Test
    void followsAJourneyOfManyStages() {
        String stage = "Ada Brock then traveled to Norway for a visit. ";
        String text = "OSLO, July 5, 2017 - Ada Brock visited Oslo on Tuesday.\n\n";

        check(new AnnotatedArticle(text + stage.repeat(200), "2017-07-05"));
    }
}
