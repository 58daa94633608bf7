package dateline.ingest.problem;

import dateline.contract.json.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request that is answered with a problem.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int RETRY_SECONDS = 2;

    private final Reason reason;
    private final transient List<Problem.Fault> faults;
    private final transient Map<String, String> headers;

    private Refusal(
            Reason reason,
            String detail,
            List<Problem.Fault> faults,
            Map<String, String> headers,
            @Nullable Throwable cause) {
        super(detail, cause, false, false);
        this.reason = reason;
        this.faults = List.copyOf(faults);
        this.headers = Map.copyOf(headers);
    }

    public static Refusal of(Reason reason, String detail) {
        return new Refusal(reason, detail, List.of(), Map.of(), null);
    }

    /// @param faults what is wrong, each with a pointer to where
    public static Refusal of(Reason reason, String detail, List<Problem.Fault> faults) {
        return new Refusal(reason, detail, faults, Map.of(), null);
    }

    /// The same with a header that belongs to the answer.
    public static Refusal of(Reason reason, String detail, String header, String value) {
        return new Refusal(reason, detail, List.of(), Map.of(header, value), null);
    }

    /// Refused for now: the client may try again.
    public static Refusal forNow(Reason reason, String detail, @Nullable Throwable cause) {
        Map<String, String> headers = Map.of("Retry-After", String.valueOf(RETRY_SECONDS));
        return new Refusal(reason, detail, List.of(), headers, cause);
    }

    /// Refused before its body was read: the connection cannot be used again.
    public static Refusal unread(Reason reason, String detail) {
        return new Refusal(reason, detail, List.of(), Map.of("Connection", "close"), null);
    }

    public Reason reason() {
        return reason;
    }

    public Map<String, String> headers() {
        return headers;
    }

    /// @param instance the path that failed; null: it is one line of a batch
    public Problem problem(@Nullable String instance, @Nullable String traceId) {
        return new Problem(
                reason.type(),
                reason.title(),
                reason.status(),
                String.valueOf(getMessage()),
                instance,
                traceId,
                faults);
    }
}
