package dateline.gateway.proxy;

import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.Backend;
import java.util.concurrent.TimeoutException;

/// What a client is told when a service cannot be asked.
final class BackendFailure {
    /// Long enough for a restarted service to be back, mostly.
    static final String RETRY_AFTER_SECONDS = "5";

    private BackendFailure() {}

    static Refusal of(Backend backend, Throwable failure) {
        String name = backend.serviceName();
        return failure instanceof TimeoutException
                ? Refusal.of(
                        ProblemType.GATEWAY_TIMEOUT, "The " + name + " did not answer in time.")
                : Refusal.of(ProblemType.UNAVAILABLE, "The " + name + " cannot be reached.")
                        .with("Retry-After", RETRY_AFTER_SECONDS);
    }
}
