package dateline.timeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.timeline.store.Steps.Placed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StepsTest {

    @Test
    void aDayIsCertainInItsBarWhateverTheBarsAre() {
        Steps steps = new Steps();

        steps.count(span("2017-07-04", "2017-07-04", false), 1);

        assertThat(steps.placed())
                .hasSize(8)
                .allMatch(p -> p.step().possible() == 0 && Math.abs(p.step().certain()) == 1);
    }

    @Test
    void oneOfSevenDaysIsCertainInItsYearAndPossibleInItsDays() {
        Steps steps = new Steps();

        steps.count(Bucketing.DAY, span("2017-06-29", "2017-07-05", false), 1);
        steps.count(Bucketing.YEAR, span("2017-06-29", "2017-07-05", false), 1);

        assertThat(steps.placed())
                .extracting(
                        p -> p.key().bucketing() + " " + p.step().certain() + p.step().possible())
                .containsExactly("DAY 01", "DAY 0-1", "YEAR 10", "YEAR -10");
    }

    @Test
    void whatLastedIsCertainInEachOfItsDays() {
        Steps steps = new Steps();

        steps.count(Bucketing.DAY, span("2017-07-03", "2017-07-04", true), 1);

        assertThat(steps.placed()).extracting(p -> p.step().certain()).containsExactly(1L, -1L);
        assertThat(steps.placed().getLast().key().bar() - steps.placed().getFirst().key().bar())
                .isEqualTo(2);
    }

    @Test
    void whatCameAndWentLeavesNothing() {
        Steps steps = new Steps();

        steps.count(span("2017-07-03", "2018-07-04", false), 1);
        steps.count(span("2017-07-03", "2018-07-04", false), -1);

        assertThat(steps.placed()).isEqualTo(java.util.List.<Placed>of());
    }

    @Test
    void whatHasAnOpenEndIsInNoBar() {
        Steps steps = new Steps();

        steps.count(new Span(17_000, null, false), 1);

        assertThat(steps.placed()).isEmpty();
        assertThat(steps.unplaced()).isEqualTo(1);
    }

    @Test
    void barsCoverAllDaysOnceBeforeAndAfterTheEpoch() {
        for (Bucketing bucketing : Bucketing.values()) {
            for (int day = -800_000; day < 800_000; day += 997) {
                int bar = bucketing.barOf(day);
                LocalDate date = LocalDate.ofEpochDay(day);
                assertThat(date).isBetween(bucketing.firstDay(bar), bucketing.lastDay(bar));
            }
        }
    }

    private static Span span(String earliest, String latest, boolean lasting) {
        return new Span(
                (int) LocalDate.parse(earliest).toEpochDay(),
                (int) LocalDate.parse(latest).toEpochDay(),
                lasting);
    }
}
