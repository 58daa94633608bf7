package dateline.timeline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Ready as long as the database answers.
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Database database;

    DatabaseReadiness(Database database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try {
            database.read(PATIENCE, session -> session.list("select 1", row -> row.getInt(1)));
            return response.up().build();
        } catch (DatabaseException e) {
            return response.down().build();
        }
    }
}
