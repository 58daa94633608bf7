package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Extraction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Thirty pages in ten layouts, with misleading dates and other stories around the article.
class HtmlPagesTest {
    private static final int PAGE_COLUMNS = 5;

    @TestFactory
    Stream<DynamicTest> readsTheArticleOfEachPage() {
        return rows(PAGE_COLUMNS)
                .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> check(row)));
    }

    private static void check(List<String> row) {
        Extraction read = extract(resource(row.getFirst()));
        String text = String.valueOf(read.text());
        assertThat(read.title()).isEqualTo(row.get(1));
        assertThat(read.dct().date()).hasToString(row.get(2));
        assertThat(read.dct().rule()).isEqualTo(row.get(3));
        assertThat(stories(row.get(4)))
                .allSatisfy(paragraph -> assertThat(text).contains(paragraph));
        assertThat(read.mentions()).isNotEmpty();
        assertThat(read.mentions())
                .allSatisfy(mention -> {
                    assertThat(mention.quote())
                            .doesNotContain("gardens", "3 May 2003", "Copyright");
                    assertThat(slice(text, mention.sentence().start(), mention.sentence().end()))
                            .isEqualTo(mention.quote());
                });
    }

    private static String slice(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    private static List<String> stories(String number) {
        return rows(2).filter(row -> row.getFirst().equals(number)).map(row -> row.get(1)).toList();
    }

    private static Extraction extract(String html) {
        return new Extractor()
                .extract(
                        null,
                        new UUID(0, 1),
                        new ArticleContent(null, null, html, null, null, null));
    }

    /// The rows of the table with that many columns.
    private static Stream<List<String>> rows(int columns) {
        return resource("expected.md")
                .lines()
                .filter(line ->
                        line.startsWith("| ")
                                && !line.startsWith("| page")
                                && !line.startsWith("| story"))
                .map(line ->
                        Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
                .filter(row -> row.size() == columns);
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPagesTest.class.getResourceAsStream("/pages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
