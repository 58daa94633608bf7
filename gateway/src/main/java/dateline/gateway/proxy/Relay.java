package dateline.gateway.proxy;

import dateline.gateway.exchange.Exchange;
import dateline.gateway.problem.ProblemBody;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.Backend;
import java.util.Arrays;
import java.util.Map;

/// Tells a client of a failure that a service told the gateway.
final class Relay {
    private Relay() {}

    /// The service's own problem details where it has any, else the gateway's.
    static void problem(Exchange exchange, Backend backend, int status, byte[] body) {
        ProblemBody.relayed(body, status, exchange.instance(), exchange.trace().traceId())
                .ifPresentOrElse(
                        problem -> exchange.problem(status, Map.of(), problem),
                        () -> exchange.refuse(unexplained(backend, status)));
    }

    private static Refusal unexplained(Backend backend, int status) {
        Refusal refusal =
                Refusal.of(
                        type(status),
                        "The %s answered %d without a reason."
                                .formatted(backend.serviceName(), status));
        return refusal.type() == ProblemType.UNAVAILABLE
                ? refusal.with("Retry-After", BackendFailure.RETRY_AFTER_SECONDS)
                : refusal;
    }

    private static ProblemType type(int status) {
        if (status >= 500) {
            return status == 503 ? ProblemType.UNAVAILABLE : ProblemType.BAD_GATEWAY;
        }
        return Arrays.stream(ProblemType.values())
                .filter(known -> known.status() == status)
                .findFirst()
                .orElse(ProblemType.BAD_GATEWAY);
    }
}
