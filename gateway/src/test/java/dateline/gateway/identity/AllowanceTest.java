package dateline.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final int CALLERS = 100;

    private final Clock clock = new Clock();
    private final Allowance allowance = new Allowance(2, 3, CALLERS, clock);

    @Test
    void allowsSoManyAtOnceAndThenSaysHowLongToWait() {
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isZero();
        assertThat(allowance.take("a")).isZero();

        assertThat(allowance.take("a")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void allowsSoManyASecondForGood() {
        for (int i = 0; i < 3; i++) {
            allowance.take("a");
        }

        for (int i = 0; i < 10; i++) {
            clock.pass(Duration.ofMillis(499));
            assertThat(allowance.take("a")).isPositive();
            clock.pass(Duration.ofMillis(1));
            assertThat(allowance.take("a")).isZero();
        }
    }

    @Test
    void letsNoCallerUseUpAnothersAllowance() {
        for (int i = 0; i < 4; i++) {
            allowance.take("a");
        }

        assertThat(allowance.take("b")).isZero();
    }

    @Test
    void remembersNoMoreCallersThanItMay() {
        for (int i = 0; i < 100 * CALLERS; i++) {
            allowance.take("caller " + i);
        }

        assertThat(allowance.remembered()).isLessThanOrEqualTo(CALLERS);
    }

    private static final class Clock implements TimeMeter {
        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
