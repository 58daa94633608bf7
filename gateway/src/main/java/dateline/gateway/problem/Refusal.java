package dateline.gateway.problem;

import dateline.contract.json.Problem;
import java.util.List;
import java.util.Map;

/// Why a request is not let through, or could not be answered.
///
/// @param detail one sentence for the person who sent it
/// @param headers to be sent with it, such as `Allow` or `Retry-After`
/// @param errors what is wrong where; empty: it is about the whole
public record Refusal(
        ProblemType type, String detail, Map<String, String> headers, List<Problem.Fault> errors) {
    public Refusal {
        headers = Map.copyOf(headers);
        errors = List.copyOf(errors);
    }

    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, Map.of(), List.of());
    }

    public static Refusal badParameter(String name, String detail) {
        return new Refusal(
                ProblemType.BAD_PARAMETER,
                "The query parameter " + name + " is wrong: " + detail + ".",
                Map.of(),
                List.of(new Problem.Fault(name, detail)));
    }

    public Refusal with(String header, String value) {
        return new Refusal(type, detail, Map.of(header, value), errors);
    }

    /// As RFC 9457 writes it.
    Problem toProblem(String instance, String traceId) {
        return new Problem(
                type.uri(), type.title(), type.status(), detail, instance, traceId, errors);
    }
}
