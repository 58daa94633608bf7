package dateline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final String TALKS =
            "A 2017-07-05 | CONSULT talk | Ada Brock; Tom Fenn | Oslo NO | 2017-07-04";
    private static final String LATER =
            "B 2017-07-13 | CONSULT talk | Ada Brock; Tom Fenn | Oslo NO | 2017-07-12";

    @Test
    void hasOneDigestForEveryOrderOfArticles() {
        assertThat(timeline(TALKS, LATER).digest()).isEqualTo(timeline(LATER, TALKS).digest());
    }

    @Test
    void hasAnotherDigestForOtherArticles() {
        assertThat(timeline(TALKS).digest()).isNotEqualTo(timeline(LATER).digest());
    }

    @Test
    void leavesOutWhatIsToldAsBackground() {
        String counted = LATER.replace("CONSULT", "background CONSULT");

        assertThat(timeline(TALKS, counted).events())
                .isEqualTo(timeline(TALKS).events())
                .hasSize(1);
    }

    @Test
    void isTheSameAsExplained() {
        var live = Told.articles(List.of(TALKS, LATER));

        assertThat(Timeline.explain(live))
                .extracting(explanation -> explanation.eventId())
                .containsExactlyElementsOf(
                        Timeline.of(live).events().stream().map(event -> event.id()).toList());
    }

    private static Timeline timeline(String... lines) {
        return Timeline.of(Told.articles(List.of(lines)));
    }
}
