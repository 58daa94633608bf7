package dateline.extraction.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.PartialDate;
import dateline.temporal.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts from a day whose year is unknown stays a distance from it.
class YearlessDctTest {
    private static final String DCT = "XXXX-07-05";

    @ParameterizedTest
    @CsvSource({
        "He left last week., WEEK, -1",
        "He will leave next week., WEEK, 1",
        "He left three weeks ago., WEEK, -3",
        "He left a fortnight ago., WEEK, -2",
        "He left last year., YEAR, -1",
        "He left three years ago., YEAR, -3",
        "He leaves this year., YEAR, 0",
        "He was born last century., CENTURY, -1",
    })
    void keepsTheDistanceInUnits(String text, Unit unit, int steps) {
        Constraint constraint = constraint(text);
        assertThat(constraint).isInstanceOf(Constraint.Offset.class);
        Constraint.Offset offset = (Constraint.Offset) constraint;
        assertThat(offset.unit()).isEqualTo(unit);
        assertThat(List.of(offset.from(), offset.to())).containsOnly(steps);
        assertThat(anchor(offset.anchor())).isEqualTo(new PartialDate(null, 0, 7, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "He left on Tuesday., -6, 0",
        "He left last Tuesday., -7, -1",
        "He will leave next Tuesday., 1, 7",
        "He left last Tuesday night., -7, -1",
    })
    void keepsAWeekdayNearIt(String text, int from, int to) {
        Constraint constraint = constraint(text);
        assertThat(constraint).isInstanceOf(Constraint.OnWeekday.class);
        Constraint.OnWeekday weekday = (Constraint.OnWeekday) constraint;
        assertThat(List.of(weekday.from(), weekday.to())).containsExactly(from, to);
    }

    @Test
    void saysNothingOfWhatCountsFromAnEarlierStory() {
        assertThat(TimexSpecTest.read("He came back that year.", DCT).getFirst().constraints())
                .isEmpty();
    }

    @Test
    void makesNoYearUp() {
        ResolvedTimex week = TimexSpecTest.read("He left last week.", DCT).getFirst();
        assertThat(week.value()).isEqualTo("XXXX-WXX");
        assertThat(week.earliest()).isNull();
    }

    private static Constraint constraint(String text) {
        List<Constraint> constraints = TimexSpecTest.read(text, DCT).getFirst().constraints();
        assertThat(constraints).hasSize(1);
        return constraints.getFirst();
    }

    private static PartialDate anchor(Anchor anchor) {
        return ((Anchor.Written) anchor).date();
    }
}
