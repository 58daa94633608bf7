package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {
    private final AtomicInteger starts = new AtomicInteger();

    @Test
    void drawsNoPortTwice() {
        assertThat(Stream.generate(Ports::free).limit(500)).doesNotHaveDuplicates();
    }

    @Test
    void knowsATakenPort() throws IOException {
        int port = Ports.free();
        assertThat(Ports.isFree(port)).isTrue();
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(port)).isFalse();
        }
    }

    @Test
    void startsAgainWhenAPortWasTakenMeanwhile() {
        assertThat(Ports.retried(takenTimes(4))).isEqualTo("started");
        assertThat(starts).hasValue(5);
    }

    @Test
    void givesUpWhenPortsAreTakenEveryTime() {
        assertThatThrownBy(() -> Ports.retried(takenTimes(100)))
                .isInstanceOf(PortTakenException.class);
        assertThat(starts).hasValue(5);
    }

    @Test
    void startsNothingAgainForAnotherReason() {
        Supplier<String> broken =
                () -> {
                    starts.incrementAndGet();
                    throw new StackException("no room");
                };
        assertThatThrownBy(() -> Ports.retried(broken)).hasMessage("no room");
        assertThat(starts).hasValue(1);
    }

    private Supplier<String> takenTimes(int times) {
        return () -> {
            if (starts.incrementAndGet() <= times) {
                throw new PortTakenException("taken");
            }
            return "started";
        };
    }
}
