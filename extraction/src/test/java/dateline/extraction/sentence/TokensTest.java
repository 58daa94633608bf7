package dateline.extraction.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TokensTest {

    @Test
    void splitsWordsNumbersAndMarks() {
        assertThat(words("The two-day talks cost $1,500.50."))
                .containsExactly("The", "two", "-", "day", "talks", "cost", "$", "1,500.50", ".");
    }

    @Test
    void keepsDottedAbbreviationsWhole() {
        assertThat(words("At 10 p.m. the U.S. envoy left at 9 a.m"))
                .containsExactly(
                        "At", "10", "p.m.", "the", "U.S.", "envoy", "left", "at", "9", "a.m");
    }

    @Test
    void partsThePossessiveFromItsNoun() {
        assertThat(words("Tuesday's and last week’s talks don't bind workers' unions"))
                .containsExactly(
                        "Tuesday", "'s", "and", "last", "week", "’s", "talks", "don't", "bind",
                        "workers", "'", "unions");
    }

    @Test
    void partsDigitsFromLettersAndDates() {
        assertThat(words("2017-07-04 1960s 10pm 18:30"))
                .containsExactly(
                        "2017", "-", "07", "-", "04", "1960", "s", "10", "pm", "18", ":", "30");
    }

    @Test
    void readsTheValueOfNumbers() {
        Tokens tokens = Tokens.of("1,500.50 2017 12345678901234567890 1,50 10,000,000");
        assertThat(tokens.number(0)).isEqualTo(1500);
        assertThat(tokens.number(1)).isEqualTo(2017);
        assertThat(tokens.number(2)).isEqualTo(-1);
        assertThat(tokens.text(3)).isEqualTo("1");
        assertThat(tokens.number(tokens.size() - 1)).isEqualTo(10_000_000);
    }

    @Test
    void findsWordsWhateverTheirCase() {
        WordTable table = new WordTable(List.of("january", "p.m", "o'clock"));
        Tokens tokens = Tokens.of("JANUARY p.m. O’clock Januar p.m");
        assertThat(IntStream.range(0, tokens.size()).map(i -> table.find(tokens, i)))
                .containsExactly(0, 1, 2, WordTable.NONE, 1);
    }

    @Test
    void takesLoneSurrogatesAndNul() {
        assertThat(words("a\ud800b\u0000c\udc00 😀 \u0301"))
                .containsExactly("a", "\ud800", "b", "c", "\udc00", "😀", "\u0301");
    }

    @Test
    @Timeout(5)
    void isLinearOnRepeatedMarks() {
        for (String unit : List.of("a.", "1,111", "'s'", "!", "1.", "p.m.", "\ud83d\ude00'")) {
            Tokens tokens = Tokens.of(unit.repeat(100_000));
            assertThat(SentenceSplitter.split(tokens)).isNotEmpty();
        }
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.size()).mapToObj(tokens::text).toList();
    }
}
