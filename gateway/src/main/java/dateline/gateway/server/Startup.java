package dateline.gateway.server;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/// Opens the public server with the application and closes it with it.
@ApplicationScoped
class Startup {
    private static final Logger LOG = Logger.getLogger(Startup.class);

    private final PublicServer server;
    private final GatewaySettings settings;

    Startup(Vertx vertx, GatewaySettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.server = new PublicServer(vertx, settings, new Requests(meters));
    }

    void start(@Observes StartupEvent event) {
        int port = server.start();
        LOG.infof("The public API listens on http://%s:%d", settings.host(), port);
    }

    void stop(@Observes ShutdownEvent event) {
        server.stop();
    }
}
