package dateline.gateway.server;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// All that can be set; `application.properties` names the environment variables.
@ConfigMapping(prefix = "dateline.gateway")
interface GatewaySettings {
    String host();

    int port();

    URI ingestUrl();

    URI timelineUrl();

    /// One key a line; absent: no keys are in use.
    Optional<Path> keysFile();

    @WithDefault("false")
    boolean openBehindLoopback();

    /// From the end of a request to the head of a service's answer.
    @WithDefault("10s")
    Duration patience();

    /// For a client's body to arrive.
    @WithDefault("60s")
    Duration upload();

    /// For the head of a connection's next request to arrive.
    @WithDefault("20s")
    Duration head();

    @WithDefault("4096")
    int connections();

    /// Requests a second for one key, for good.
    @WithDefault("200")
    double keyRate();

    /// Requests at once for one key.
    @WithDefault("1000")
    int keyBurst();

    /// Requests a second without a valid key from one address, for good.
    @WithDefault("5")
    double addressRate();

    /// Requests at once without a valid key from one address.
    @WithDefault("50")
    int addressBurst();
}
