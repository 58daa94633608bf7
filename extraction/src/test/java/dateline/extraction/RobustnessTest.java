package dateline.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Mention;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/// Any text whatever gives a result whose offsets slice.
@Timeout(300)
class RobustnessTest {
    private static final int MANY = 100_000;
    private static final String TOLD = "A man was killed in Oslo on Monday. ";

    @TestFactory
    Stream<DynamicTest> givesAResultForAnyText() {
        return Map.ofEntries(
                        Map.entry("nothing", ""),
                        Map.entry("two MiB of one word", "word".repeat(1 << 19)),
                        Map.entry("one verb again and again", "killed ".repeat(MANY / 4)),
                        Map.entry("names", "Oslo, ".repeat(MANY)),
                        Map.entry("brackets", "([".repeat(MANY)),
                        Map.entry("digits", "1".repeat(MANY) + " AD"),
                        Map.entry("commas", ",".repeat(MANY)),
                        Map.entry("combining marks", "e\u0301".repeat(MANY)),
                        Map.entry("NULs", "\u0000 a \u0000".repeat(MANY)),
                        Map.entry("lone surrogates", ("\ud83d " + TOLD).repeat(10)),
                        Map.entry("emoji", ("\ud83d\ude00 " + TOLD).repeat(10)),
                        Map.entry(
                                "a byte order mark and CRLF",
                                "\ufeff" + (TOLD + "\r\n\r\n").repeat(5)),
                        Map.entry("right to left", "\u202e\u05d0\u05d1\u05d2 " + TOLD),
                        Map.entry(
                                "no sentence ends",
                                "police arrested men in Oslo and ".repeat(2_000)))
                .entrySet()
                .stream()
                .map(text ->
                        DynamicTest.dynamicTest(text.getKey(), () -> assertSound(text.getValue())));
    }

    @Test
    void readsTagsNestedAHundredThousandDeep() {
        String html = "<div>".repeat(MANY) + "<p>" + TOLD + "</p>";
        assertThat(read(new ArticleContent(null, null, html, null, null, null)).text()).isNotNull();
    }

    @TestFactory
    Stream<DynamicTest> extractsNothingFromOtherLanguagesAndSaysSo() {
        return Map.of(
                        "fr",
                                "Le président a rencontré la chancelière à Paris et les deux ont signé un accord.",
                        "de",
                                "Der Präsident hat die Kanzlerin in Berlin getroffen und ein Abkommen mit ihr unterzeichnet.",
                        "zh", "国家主席在北京会见了法国总统，双方签署了联合声明。",
                        "ar", "التقى الرئيس المستشارة في برلين ووقعا اتفاقا جديدا",
                        "ru", "Президент встретился с канцлером в Берлине и подписал соглашение.")
                .entrySet()
                .stream()
                .map(text ->
                        DynamicTest.dynamicTest(
                                text.getKey(),
                                () -> {
                                    Extraction read = read(plain(text.getValue()));
                                    assertThat(read.language()).isEqualTo(text.getKey());
                                    assertThat(read.mentions()).isEmpty();
                                    assertThat(read.diagnostics())
                                            .extracting(d -> d.code())
                                            .containsExactly("language-unsupported");
                                }));
    }

    @Test
    void keepsAnIdThroughEditsElsewhere() {
        Mention before = read(plain("Intro here. " + TOLD)).mentions().getFirst();
        Mention after =
                read(plain("Another, longer introduction stands here. " + TOLD))
                        .mentions()
                        .getFirst();
        assertThat(after.id()).isEqualTo(before.id());
    }

    private static void assertSound(String text) {
        Extraction read = read(plain(text));
        for (Mention mention : read.mentions()) {
            String quote = slice(text, mention.sentence().start(), mention.sentence().end());
            String trigger = slice(text, mention.trigger().start(), mention.trigger().end());
            assertThat(mention.quote()).isEqualTo(quote).hasSizeLessThanOrEqualTo(2_000);
            assertThat(mention.trigger().text()).isEqualTo(trigger);
            assertThat(mention.trigger().start())
                    .isGreaterThanOrEqualTo(mention.sentence().start());
            assertThat(mention.trigger().end()).isLessThanOrEqualTo(mention.sentence().end());
        }
        assertThat(read.mentions()).hasSizeLessThanOrEqualTo(Extractor.MOST_MENTIONS);
    }

    private static String slice(String text, int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    private static ArticleContent plain(String text) {
        return new ArticleContent(null, text, null, "2017-07-05", null, null);
    }

    private static Extraction read(ArticleContent content) {
        return new Extractor().extract(null, new UUID(0, 1), content);
    }
}
