package dateline.gateway.guard;

import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Without keys only requests that name this machine's loopback are answered. A page of another
/// site that points its own name at 127.0.0.1 (DNS rebinding) still sends that name. The caller's
/// address is never the test: every page in the user's browser calls from loopback.
public final class HostRule {
    private static final Pattern LOOPBACK =
            Pattern.compile(
                    "(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]{1,5})?",
                    Pattern.CASE_INSENSITIVE);

    private final boolean keysInUse;

    public HostRule(boolean keysInUse) {
        this.keysInUse = keysInUse;
    }

    public Optional<Refusal> refuse(HttpServerRequest request) {
        List<String> hosts = request.headers().getAll("Host");
        if (hosts.size() > 1 || !request.uri().startsWith("/") || request.path() == null) {
            return Optional.of(
                    Refusal.of(
                            ProblemType.BAD_REQUEST,
                            "A request has one Host and a target that begins with a slash."));
        }
        if (keysInUse || (hosts.size() == 1 && isLoopback(hosts.getFirst()))) {
            return Optional.empty();
        }
        return Optional.of(
                Refusal.of(
                        ProblemType.MISDIRECTED,
                        "Without keys only the hosts localhost, 127.0.0.1 and [::1] are served."));
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }
}
