package dateline.timeline.store;

import jakarta.enterprise.context.ApplicationScoped;
import org.flywaydb.core.Flyway;

/// The tables' shape.
@ApplicationScoped
public class Schema {
    private final Flyway flyway;

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /// Brings the tables to this version's shape; safe from several instances at once.
    public void migrate() {
        flyway.migrate();
    }
}
