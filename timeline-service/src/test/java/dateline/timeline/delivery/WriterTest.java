package dateline.timeline.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.contract.article.Position;
import dateline.contract.message.Inbound;
import dateline.contract.message.Topic;
import dateline.timeline.TimelineConfig;
import dateline.timeline.store.DatabaseException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WriterTest {
    private static final TimelineConfig CONFIG =
            new SmallRyeConfigBuilder()
                    .withMapping(TimelineConfig.class)
                    .withDefaultValue("dateline.delivery.shortest-pause", "PT0.001S")
                    .withDefaultValue("dateline.delivery.longest-pause", "PT0.002S")
                    .build()
                    .getConfigMapping(TimelineConfig.class);

    private final FakeWork work = new FakeWork();
    private final Pulse pulse = new Pulse();
    private final Writer writer = new Writer(work, pulse, CONFIG, new SimpleMeterRegistry());

    @Test
    void writesABatchWhole() {
        writer.write(batch(100));

        assertThat(work.transactions).isEqualTo(1);
        assertThat(work.written).hasSize(100);
    }

    @Test
    void refusesThePoisonAloneAndKeepsTheOrderOfTheRest() {
        work.poison.addAll(Set.of(0L, 41L, 42L, 99L));

        writer.write(batch(100));

        assertThat(work.refused).containsExactly(0L, 41L, 42L, 99L);
        assertThat(work.written).hasSize(96).isSorted();
    }

    @Test
    void findsOnePoisonAmongManyInFewTransactions() {
        work.poison.add(77L);

        writer.write(batch(128));

        assertThat(work.refused).containsExactly(77L);
        assertThat(work.transactions).isLessThanOrEqualTo(16);
    }

    @Test
    void waitsOutAnOutageOfTheDatabaseAndRefusesNothing() {
        work.outages.addAll(outages(20, new DatabaseException(new SQLException("away", "08006"))));

        writer.write(batch(10));

        assertThat(work.refused).isEmpty();
        assertThat(work.written).hasSize(10);
        assertThat(pulse.trouble()).isEmpty();
    }

    @Test
    void waitsOutAnOutageOfTheBrokerWhileItRefuses() {
        work.poison.add(3L);
        work.outagesOfRefusal.addAll(outages(20, new TimeoutException("away")));

        writer.write(batch(10));

        assertThat(work.refused).containsExactly(3L);
        assertThat(work.written).hasSize(9);
    }

    @Test
    void anOutageAmidTheSearchForPoisonRefusesNobodyElse() {
        work.poison.add(5L);
        work.outageAfterPoison = true;

        writer.write(batch(10));

        assertThat(work.refused).containsExactly(5L);
        assertThat(work.written).hasSize(9).isSorted();
    }

    @Test
    void givesUpWhenItIsStopped() {
        writer.stop();
        work.outages.addAll(outages(1, new TimeoutException("away")));

        assertThatThrownBy(() -> writer.write(batch(1))).isInstanceOf(TimeoutException.class);
        assertThat(work.refused).isEmpty();
    }

    private static List<RuntimeException> outages(int times, RuntimeException failure) {
        return LongStream.range(0, times).mapToObj(_ -> failure).toList();
    }

    private static List<Delivery> batch(int size) {
        return LongStream.range(0, size)
                .mapToObj(offset ->
                        new Delivery(
                                Topic.ARTICLE_EVENTS,
                                new Position(0, offset),
                                null,
                                Instant.EPOCH,
                                null,
                                new Inbound.Unreadable<>("of no interest")))
                .toList();
    }

    /// All or nothing, as a transaction is.
    private static final class FakeWork implements Work {
        private final Set<Long> poison = new HashSet<>();
        private final List<RuntimeException> outages = new ArrayList<>();
        private final List<RuntimeException> outagesOfRefusal = new ArrayList<>();
        private final List<Long> written = new ArrayList<>();
        private final List<Long> refused = new ArrayList<>();
        private boolean outageAfterPoison;
        private int transactions;

        @Override
        public void apply(List<Delivery> batch) {
            if (!outages.isEmpty()) {
                throw outages.removeFirst();
            }
            transactions++;
            List<Long> offsets = batch.stream().map(d -> d.position().offset()).toList();
            if (offsets.stream().anyMatch(poison::contains)) {
                if (outageAfterPoison) {
                    outageAfterPoison = false;
                    outages.add(new DatabaseException(new SQLException("away", "57P01")));
                }
                throw new IllegalStateException("poison");
            }
            written.addAll(offsets);
        }

        @Override
        public void refuse(Delivery delivery, String reason) {
            if (!outagesOfRefusal.isEmpty()) {
                throw outagesOfRefusal.removeFirst();
            }
            refused.add(delivery.position().offset());
        }
    }
}
