package dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2017-07-04,  2017-07-04,  2017-07-04,  DAY",
        "2017-05,     2017-05-01,  2017-05-31,  MONTH",
        "2016-02,     2016-02-01,  2016-02-29,  MONTH",
        "2017,        2017-01-01,  2017-12-31,  YEAR",
        "201X,        2010-01-01,  2019-12-31,  DECADE",
        "20XX,        2000-01-01,  2099-12-31,  CENTURY",
        "-0043-03-15, -0043-03-15, -0043-03-15, DAY",
        "-004X,       -0049-01-01, -0040-12-31, DECADE",
        "-00XX,       -0099-01-01, -0001-12-31, CENTURY",
        "000X,        0000-01-01,  0009-12-31,  DECADE",
        "9999-12-31,  9999-12-31,  9999-12-31,  DAY",
        "-9999,       -9999-01-01, -9999-12-31, YEAR",
    })
    void readsEveryUnitAndKnowsItsDays(
            String text, LocalDate first, LocalDate last, Granularity granularity) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date.granularity()).isEqualTo(granularity);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "2017-", "2017-7", "2017-13", "2017-00", "2017-02-29", "2017-04-31",
                "XXXX", "XXXX-02-30", "XXXX-13", "201X-05", "2XXX", "X017", "-XXXX-05", "-0000",
                "12017", "2017/05", "2017-05-0a", "２０１７", "2017-05-01T00:00", "+2017", "20170504"
            })
    void refusesWhatIsNoDate(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsDecadesAndCenturiesBeforeTheYearZero() {
        assertThat(PartialDate.ofDecade(-43)).hasToString("-004X");
        assertThat(PartialDate.ofDecade(-40)).hasToString("-004X");
        assertThat(PartialDate.ofCentury(-1)).hasToString("-00XX");
        assertThat(PartialDate.ofCentury(2017)).hasToString("20XX");
    }

    @Test
    void givesAYearlessDateItsYear() {
        assertThat(PartialDate.parse("XXXX-07-05").withYear(2017)).hasToString("2017-07-05");
        assertThat(PartialDate.parse("2017-07-05").withoutYear()).hasToString("XXXX-07-05");
    }

    @Test
    void knowsThatALeapDayIsNotInEveryYear() {
        PartialDate leapDay = PartialDate.parse("XXXX-02-29");

        assertThat(leapDay.fallsIn(2016)).isTrue();
        assertThat(leapDay.fallsIn(2017)).isFalse();
        assertThatThrownBy(() -> leapDay.withYear(2017))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hasNoFirstDayWithoutAYear() {
        assertThatThrownBy(() -> PartialDate.ofYearlessMonth(5).firstDay())
                .isInstanceOf(IllegalStateException.class);
    }

    @Property
    void readsBackWhatItWrites(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(-9999, 9999);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 28);
        return Arbitraries.oneOf(
                Combinators.combine(years, months, days).as(PartialDate::ofDay),
                Combinators.combine(years, months).as(PartialDate::ofMonth),
                years.map(PartialDate::ofYear),
                years.map(PartialDate::ofDecade),
                years.map(PartialDate::ofCentury),
                Combinators.combine(months, days).as(PartialDate::ofYearlessDay),
                months.map(PartialDate::ofYearlessMonth));
    }
}
