package dateline.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "–",
            value = {
                "2017-07-04                  | 2017-07-04  | 2017-07-04  | DAY",
                "2017-05                     | 2017-05-01  | 2017-05-31  | MONTH",
                "XXXX-07-05                  | –           | –           | DAY",
                "2017-07-03/2017-07-04       | 2017-07-03  | 2017-07-04  | SPAN",
                "2017-05/2017-07             | 2017-05-01  | 2017-07-31  | SPAN",
                "2017-07-04/..               | 2017-07-04  | –           | SPAN",
                "../2017-07-04               | –           | 2017-07-04  | SPAN",
                "/2017-07-04                 | –           | 2017-07-04  | SPAN",
                "2017-07-04/                 | 2017-07-04  | –           | SPAN",
                "../..                       | –           | –           | SPAN",
                "XXXX-12-31/XXXX-01-01       | –           | –           | SPAN",
                "[2017-07-03..2017-07-04]    | 2017-07-03  | 2017-07-04  | SPAN",
                "[2017-07-03..2017-07-09]    | 2017-07-03  | 2017-07-09  | WEEK",
                "[2017-07-04..2017-07-10]    | 2017-07-04  | 2017-07-10  | SPAN",
                "[2017-04-01..2017-06-30]    | 2017-04-01  | 2017-06-30  | QUARTER",
                "[2017-05-01..2017-07-31]    | 2017-05-01  | 2017-07-31  | SPAN",
                "[2017-07-04..]              | 2017-07-04  | –           | SPAN",
                "[..2017-07-05]              | –           | 2017-07-05  | SPAN",
                "[XXXX-06-29,XXXX-06-30]     | –           | –           | SPAN",
                "[2017-07-04,2017-07-11]     | 2017-07-04  | 2017-07-11  | SPAN",
                "[..2016-05,2017-05]         | –           | 2017-05-31  | SPAN",
                "[-0043-03-14..-0043-03-15]  | -0043-03-14 | -0043-03-15 | SPAN",
            })
    void readsWhatItWritesAndKnowsItsBounds(
            String text,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            Granularity granularity) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf).hasToString(text);
        assertThat(When.of(edtf)).isEqualTo(new When(text, earliest, latest, granularity));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "../",
                "[]",
                "[",
                "[2017-07-04",
                "2017-07-04]",
                "[2017-07-04,]",
                "[..]",
                "2017-07-05/2017-07-04",
                "[2017-07-05..2017-07-04]",
                "[2017-07-04..2017-07-04]",
                "[XXXX-06-29..XXXX-07-05]",
                "[XXXX-06-29..]",
                "[2016..,2017-05]",
                "[2016,..2017-05]",
                "2017-07-03/2017-07-04/2017-07-05",
                "2017-07-04..",
                "2017-25",
                "{2017,2018}",
                "2017?",
                "2017-07-04T12:00",
                " 2017",
                "[2017-07-03, 2017-07-04]",
                "2017-99"
            })
    void refusesWhatItDoesNotWrite(String text) {
        assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 1_000_000})
    void refusesEndlessText(int length) {
        assertThatThrownBy(() -> Edtf.parse("[" + "2017,".repeat(length / 5) + "2017]"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void readsBackWhateverItWrites(@ForAll("edtf") Edtf edtf) {
        assertThat(Edtf.parse(edtf.toString())).isEqualTo(edtf);
    }

    @Property(tries = 500)
    void readsAnyTextOrRefusesIt(@ForAll String text) {
        try {
            assertThat(Edtf.parse(text)).hasToString(text);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    @Provide
    Arbitrary<Edtf> edtf() {
        Arbitrary<PartialDate> first = dates(1900, 1950);
        Arbitrary<PartialDate> last = dates(1951, 2020);
        Arbitrary<PartialDate> yearless =
                Arbitraries.integers().between(1, 12).map(PartialDate::ofYearlessMonth);
        Arbitrary<Choice> choice =
                Arbitraries.oneOf(
                        first.map(Choice.One::new),
                        yearless.map(Choice.One::new),
                        Combinators.combine(first, last).as(Choice.Range::new));
        return Arbitraries.oneOf(
                first.map(Edtf.Single::new),
                yearless.map(Edtf.Single::new),
                Combinators.combine(first, last).as(Edtf.Interval::of),
                first.map(d -> new Edtf.Interval(new Edtf.End.At(d), Edtf.End.Missing.OPEN)),
                last.map(d -> new Edtf.Interval(Edtf.End.Missing.UNKNOWN, new Edtf.End.At(d))),
                first.map(d -> new Edtf.OneOf(List.of(new Choice.From(d)))),
                last.map(d -> new Edtf.OneOf(List.of(new Choice.UpTo(d)))),
                choice.list().ofMinSize(1).ofMaxSize(8).map(Edtf.OneOf::new));
    }

    private static Arbitrary<PartialDate> dates(int from, int to) {
        Arbitrary<Integer> years = Arbitraries.integers().between(from, to);
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 12);
        return Arbitraries.oneOf(
                years.map(PartialDate::ofYear),
                Combinators.combine(years, months).as(PartialDate::ofMonth),
                Combinators.combine(years, months, Arbitraries.integers().between(1, 28))
                        .as(PartialDate::ofDay));
    }
}
