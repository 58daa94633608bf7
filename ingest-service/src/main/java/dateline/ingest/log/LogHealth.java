package dateline.ingest.log;

import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready when an article could be appended: the topics are there and the broker answers.
@Readiness
@Singleton
final class LogHealth implements HealthCheck {
    private static final long PATIENCE_SECONDS = 2;

    private final LogClients clients;
    private final LogTopics topics;

    LogHealth(LogClients clients, LogTopics topics) {
        this.clients = clients;
        this.topics = topics;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("log of articles")
                .status(topics.areEnsured() && brokerAnswers())
                .build();
    }

    private boolean brokerAnswers() {
        try {
            return !clients.admin()
                    .describeCluster()
                    .nodes()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .isEmpty();
        } catch (KafkaException | ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
