package dateline.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptTest {
    private static final List<String> OFFERED = List.of("application/json", "text/csv");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    application/json                             | application/json
                    */*                                          | application/json
                    text/html, application/xml;q=0.9, */*;q=0.8  | application/json
                    text/*                                       | text/csv
                    TEXT/CSV;q=0.5, application/json;q=0.4       | text/csv
                    application/json;q=0, */*                    | text/csv
                    text/csv;header=present                      | text/csv
                    nonsense, ;;;, ;, q=1                        | application/json
                    """)
    void choosesWhatSuitsBest(String header, String chosen) {
        assertThat(Accept.parse(List.of(header)).choose(OFFERED)).contains(chosen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "image/png\n*/*;q=0\ntext/html, image/*\n")
    void findsNothingThatSuits(String header) {
        assertThat(Accept.parse(List.of(header)).choose(OFFERED)).isEmpty();
    }

    @Test
    void takesTheFirstWhereNothingIsSaid() {
        assertThat(Accept.parse(List.of()).choose(OFFERED)).contains("application/json");
    }
}
