package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Extraction;
import dateline.extraction.source.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Thirty pages in ten layouts, with misleading dates and other stories around the article.
class HtmlPagesTest {
    private static final int PAGE_COLUMNS = 5;

    @TestFactory
    Stream<DynamicTest> readsTheArticleOfEachPage() {
        return rows(PAGE_COLUMNS)
                .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> check(row)));
    }

    /// In characters, over all pages: of what may tell of events, how much is the story; of the story,
    /// how much may tell.
    @Test
    void takesTheStoryForTheStoryAndNothingElse() {
        long told = 0;
        long right = 0;
        long written = 0;
        for (List<String> row : rows(PAGE_COLUMNS).toList()) {
            List<String> story = new ArrayList<>(stories(row.get(4)));
            story.add(row.get(1));
            List<String> zones = telling(resource(row.getFirst()));
            told += length(zones.stream());
            right += length(zones.stream().filter(zone -> isOf(story, zone)));
            written += length(story.stream());
        }
        assertThat((double) right / told).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / written).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    private static boolean isOf(List<String> story, String zone) {
        return story.stream().anyMatch(written -> written.contains(zone) || zone.contains(written));
    }

    private static long length(Stream<String> texts) {
        return texts.mapToLong(String::length).sum();
    }

    private static List<String> telling(String html) {
        Page page = Page.of(new ArticleContent(null, null, html, null, null, null));
        return page.zones().stream()
                .filter(zone -> zone.kind().telling())
                .map(zone -> page.points().slice(zone.start(), zone.end()))
                .toList();
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
