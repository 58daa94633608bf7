package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Mention;
import dateline.extraction.source.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the tables of `spec/events`: the documentation of what the extractor reads, and how.
class EventSpecTest {
    private static final UUID ARTICLE = new UUID(0, 1);
    private static final String DCT = "2017-07-05";

    @TestFactory
    Stream<DynamicTest> tellsWhatEachLineIsFor() {
        return rows("zones", row -> assertThat(zones(row.get(0))).isEqualTo(row.get(1)));
    }

    @TestFactory
    Stream<DynamicTest> choosesTheDayToCountFrom() {
        return rows(
                "dct",
                row -> {
                    Extraction read = extract(row.get(0), row.get(1));
                    assertThat(String.valueOf(read.dct().date()).replace("null", "-"))
                            .isEqualTo(row.get(2));
                    assertThat(read.dct().rule()).isEqualTo(row.get(3));
                });
    }

    @TestFactory
    Stream<DynamicTest> findsWhoTakesPart() {
        return rows(
                "entities",
                row ->
                        assertThat(participants(mention(row.get(0), DCT, row.get(1))))
                                .isEqualTo(row.get(2)));
    }

    @TestFactory
    Stream<DynamicTest> findsWhatIsTold() {
        return rows("mentions", row -> assertThat(triggers(row.get(0))).isEqualTo(row.get(1)));
    }

    @TestFactory
    Stream<DynamicTest> findsNothingWhereNothingIsTold() {
        return rows("not-mentions", row -> assertThat(triggers(row.get(0))).isEmpty());
    }

    @Test
    void hasAsManyRowsWithoutMentionsAsWith() {
        assertThat(table("not-mentions")).hasSizeGreaterThanOrEqualTo(table("mentions").size());
    }

    @TestFactory
    Stream<DynamicTest> tellsWhetherItHappened() {
        return rows(
                "factuality",
                row ->
                        assertThat(mention(row.get(0), DCT, row.get(1)).factuality())
                                .hasToString(row.get(2)));
    }

    @TestFactory
    Stream<DynamicTest> marksBackground() {
        return rows(
                "background",
                row ->
                        assertThat(mention(row.get(0), DCT, row.get(1)).background())
                                .as(row.get(3))
                                .isEqualTo(row.get(2).equals("yes")));
    }

    @TestFactory
    Stream<DynamicTest> datesWhatIsTold() {
        return rows(
                "dating",
                row -> {
                    Mention mention = mention(row.get(0), row.get(1), row.get(2));
                    String when = mention.when() == null ? "-" : mention.when().edtf();
                    assertThat(when).as(row.get(4)).isEqualTo(row.get(3));
                });
    }

    @TestFactory
    Stream<DynamicTest> makesTitles() {
        return rows(
                "titles",
                row ->
                        assertThat(mention(row.get(0), DCT, row.get(1)).title())
                                .isEqualTo(row.get(2)));
    }

    private static String zones(String text) {
        return Page.of(content(text, "-")).zones().stream()
                .map(zone -> zone.kind().name())
                .collect(Collectors.joining(" "));
    }

    private static String triggers(String text) {
        return extract(text, DCT).mentions().stream()
                .map(mention -> mention.trigger().text() + " " + mention.type().name())
                .collect(Collectors.joining("; "));
    }

    private static String participants(Mention mention) {
        return mention.participants().stream()
                .map(p ->
                        p.name() + " " + p.kind().name().toLowerCase(Locale.ROOT) + " " + p.role())
                .collect(Collectors.joining("; "));
    }

    private static Mention mention(String text, String published, String trigger) {
        List<Mention> mentions = extract(text, published).mentions();
        return mentions.stream()
                .filter(mention -> mention.trigger().text().equals(trigger))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                "no "
                                        + trigger
                                        + " among "
                                        + mentions.stream().map(m -> m.trigger().text()).toList()));
    }

    private static Extraction extract(String text, String published) {
        return new Extractor().extract(null, ARTICLE, content(text, published));
    }

    private static ArticleContent content(String text, String published) {
        @Nullable String day = published.equals("-") ? null : published;
        return new ArticleContent(null, text, null, day, null, "en");
    }

    private interface Check {
        void of(List<String> row);
    }

    private static Stream<DynamicTest> rows(String table, Check check) {
        return table(table).stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" | ", row), () -> check.of(row)));
    }

    /// The rows of a table; `⏎` stands for a line break, `\|` for a bar.
    private static List<List<String>> table(String name) {
        return read(name)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(line ->
                        Arrays.stream(line.substring(1).split("(?<!\\\\)\\|"))
                                .map(cell -> cell.strip().replace("\\|", "|").replace('⏎', '\n'))
                                .toList())
                .toList();
    }

    private static String read(String name) {
        try (InputStream in =
                EventSpecTest.class.getResourceAsStream("/spec/events/" + name + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
