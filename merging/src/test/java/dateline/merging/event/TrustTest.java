package dateline.merging.event;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.event.Confidence;
import dateline.contract.event.Explanation.Weighed;
import dateline.contract.extraction.Factuality;
import dateline.temporal.Derivation;
import dateline.temporal.Edtf;
import dateline.temporal.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrustTest {
    private static final List<String> DATES =
            List.of("2017-07-04", "2017-07", "2017", "2017-07-04/..", "2015/2017", "XXXX-07-04");

    @Test
    void countsAsTheDocumentSays() throws IOException {
        // Given
        Set<String> rows = new LinkedHashSet<>();
        for (int origins = 1; origins <= 3; origins++) {
            rows(rows, origins, null, Factuality.ASSERTED);
        }
        DATES.forEach(date -> rows(rows, 1, When.of(Edtf.parse(date)), Factuality.ASSERTED));
        for (Factuality factuality : Factuality.values()) {
            rows(rows, 1, null, factuality);
        }

        // When
        String document = Files.readString(Path.of("..", "docs", "architecture.md"));

        // Then
        String section = document.split("## Confidence\\s")[1].split("\\n## ")[0];
        assertThat(section.lines().filter(line -> line.matches("\\|.*\\| -?\\d \\|")).toList())
                .containsExactlyInAnyOrderElementsOf(rows);
        assertThat(section)
                .contains("**high** from %d points".formatted(Trust.HIGH_FROM))
                .contains("**medium** from %d points".formatted(Trust.MEDIUM_FROM));
    }

    @Test
    void countsABorrowedDateLess() {
        When day = When.of(Edtf.parse("2017-07-04"));
        for (Loan loan : List.of(Loan.YEAR, Loan.DAY)) {
            Dating dating = new Dating(day, new Derivation(List.of()), null, loan);
            assertThat(Trust.points(1, dating, Factuality.ASSERTED))
                    .contains(new Weighed("date", 2, "known to the day" + loan.words()));
            assertThat(Trust.of(1, dating, Factuality.ASSERTED, false))
                    .isEqualTo(Confidence.MEDIUM);
        }
    }

    private static void rows(
            Set<String> rows, int origins, @Nullable When when, Factuality factuality) {
        Dating dating = new Dating(when, new Derivation(List.of()), null, Loan.NOTHING);
        for (Weighed weighed : Trust.points(origins, dating, factuality)) {
            rows.add("| %s | %d |".formatted(weighed.reason(), weighed.weight()));
        }
    }
}
