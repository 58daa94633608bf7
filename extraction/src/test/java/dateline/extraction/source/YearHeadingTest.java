package dateline.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A chapter of a history that is headed by its year: what follows counts from it.
class YearHeadingTest {
    private static final String STORY = "In March the army crossed the river and took the town.";

    @Test
    void datesFromAYearAboveTheFirstParagraph() {
        assertThat(kindOfFirst("1917\n\n" + STORY)).isEqualTo(ZoneKind.SUBHEADING);
    }

    @Test
    void datesFromAYearAboveTheHeadline() {
        assertThat(kindOfFirst("1917\n\nThe army crosses the river\n\n" + STORY))
                .isEqualTo(ZoneKind.SUBHEADING);
    }

    @Test
    void takesANumberElsewhereInTheHeadForNavigation() {
        assertThat(kindOfFirst("1917\n\nArchive\n\nThe army crosses the river\n\n" + STORY))
                .isEqualTo(ZoneKind.NAVIGATION);
        assertThat(kindOfFirst("Share\n\n" + STORY)).isNotEqualTo(ZoneKind.SUBHEADING);
    }

    private static ZoneKind kindOfFirst(String text) {
        return PlainTextZones.of(text).getFirst().kind();
    }
}
