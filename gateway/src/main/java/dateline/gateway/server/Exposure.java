package dateline.gateway.server;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Set;

/// To whom the gateway is open. Without keys that is this machine alone.
///
/// @param host what it binds to
/// @param keysInUse whether callers need a key
/// @param openBehindLoopback said by whoever publishes the port on a loopback address only, as the
///     compose file does; the rule on `Host` stays
record Exposure(String host, boolean keysInUse, boolean openBehindLoopback) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    /// @throws ConfigurationException, which Quarkus prints as one line before it ends, if anyone on the network could use it without a key
    void require() {
        if (!keysInUse && !openBehindLoopback && !LOOPBACK.contains(host)) {
            throw new ConfigurationException(
                    "Without keys the gateway binds to 127.0.0.1 only, not to "
                            + host
                            + ". Set DATELINE_KEYS_FILE, or DATELINE_OPEN_BEHIND_LOOPBACK=true if only"
                            + " a loopback port leads here.");
        }
    }
}
