package dateline.extraction.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    @Test
    void endsNoSentenceBeforeTheOtherSide() {
        assertThat(split("The case of Hale v. Stone was closed. Ohio vs. Iowa was a draw."))
                .containsExactly(
                        "The case of Hale v. Stone was closed.", "Ohio vs. Iowa was a draw.");
    }

    @Test
    void endsSentencesAtFullStops() {
        assertThat(split("The vote is over. Counting began on Jan. 5. Who won?"))
                .containsExactly("The vote is over.", "Counting began on Jan. 5.", "Who won?");
    }

    @Test
    void doesNotEndSentencesAtAbbreviations() {
        assertThat(split("Mr. Lee and Gen. Park met U.S. Sen. J. Doe of Acme Corp. in Seoul."))
                .hasSize(1);
    }

    @Test
    void endsASentenceAfterADottedWordBeforeAnOpener() {
        assertThat(split("They flew to the U.S. The visit lasts a week."))
                .containsExactly("They flew to the U.S.", "The visit lasts a week.");
    }

    @Test
    void takesClosingQuotesWithTheSentence() {
        assertThat(split("\"We won.\" He left.")).containsExactly("\"We won.\"", "He left.");
    }

    @Test
    void endsSentencesAtEmptyLinesButNotAtLineBreaks() {
        assertThat(split("Talks end\n\nThe leaders\nshook hands"))
                .containsExactly("Talks end", "The leaders\nshook hands");
    }

    @Test
    void keepsDecimalsAndPricesWhole() {
        assertThat(split("Shares fell 1.5 to 20.25 each.")).hasSize(1);
    }

    @Test
    void staysInsideItsRegions() {
        String text = "Menu Home News. First words stand here";
        List<Sentence> sentences =
                SentenceSplitter.split(
                        Tokens.of(text), List.of(new Region(0, 4), new Region(16, 27)));
        assertThat(sentences.stream().map(s -> text.substring(s.start(), s.end())))
                .containsExactly("Menu", "First words");
    }

    private static List<String> split(String text) {
        return SentenceSplitter.split(Tokens.of(text)).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }
}
