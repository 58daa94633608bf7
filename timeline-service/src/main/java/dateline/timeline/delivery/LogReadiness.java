package dateline.timeline.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready before the log is read, nor while an outage holds it up.
@Readiness
@ApplicationScoped
class LogReadiness implements HealthCheck {
    private final Pulse pulse;

    LogReadiness(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("log");
        return pulse.trouble()
                .map(trouble -> response.down().withData("trouble", trouble).build())
                .orElseGet(() -> response.up().build());
    }
}
