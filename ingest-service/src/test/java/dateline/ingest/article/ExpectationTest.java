package dateline.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

class ExpectationTest {

    @ParameterizedTest
    @NullAndEmptySource
    void isNeededToChangeAnArticle(String ifMatch) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Expectation.required(ifMatch));

        assertThat(refusal.reason()).isEqualTo(Reason.PRECONDITION_REQUIRED);
    }

    @Test
    void isOneTagOrAny() {
        assertThat(Expectation.required("*")).isEqualTo("*");
        assertThat(Expectation.required(" \"r1-0123456789ab\" ")).isEqualTo("r1-0123456789ab");
        assertThat(Expectation.optional(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "r1-a,BAD_REQUEST",
        "'\"a\", \"b\"',BAD_REQUEST",
        "'\"a',BAD_REQUEST",
        "W/\"a\",STALE"
    })
    void refusesWhatARecordCannotCarry(String ifMatch, Reason reason) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Expectation.optional(ifMatch));

        assertThat(refusal.reason()).isEqualTo(reason);
    }
}
