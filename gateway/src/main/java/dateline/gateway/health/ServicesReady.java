package dateline.gateway.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Ready when both services are; says which is not.
@Readiness
@ApplicationScoped
class ServicesReady implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI ingest;
    private final URI timeline;

    ServicesReady(
            @ConfigProperty(name = "dateline.gateway.ingest-url") URI ingest,
            @ConfigProperty(name = "dateline.gateway.timeline-url") URI timeline) {
        this.ingest = ingest;
        this.timeline = timeline;
    }

    @Override
    public HealthCheckResponse call() {
        String ingestState = state(ingest);
        String timelineState = state(timeline);
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("services")
                        .withData("ingest-service", ingestState)
                        .withData("timeline-service", timelineState);
        return answer.status(ingestState.equals("up") && timelineState.equals("up")).build();
    }

    private String state(URI service) {
        HttpRequest request =
                HttpRequest.newBuilder(service.resolve("/q/health/ready"))
                        .timeout(PATIENCE)
                        .build();
        try {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status == 200 ? "up" : "answers " + status;
        } catch (IOException _) {
            return "cannot be reached";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "not asked";
        }
    }
}
