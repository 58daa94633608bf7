package dateline.gateway.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contract.json.Json;
import dateline.contract.json.UnreadableJsonException;
import java.util.Optional;

/// Problem details as bytes.
public final class ProblemBody {
    private ProblemBody() {}

    public static byte[] of(Refusal refusal, String instance, String traceId) {
        return Json.bytes(refusal.toProblem(instance, traceId));
    }

    /// A service's problem details, told under the public path and trace; empty if they are none.
    public static Optional<byte[]> relayed(
            byte[] body, int status, String instance, String traceId) {
        return read(body)
                .filter(problem -> problem.path("status").asInt() == status)
                .filter(problem -> problem.path("type").isTextual())
                .filter(problem -> problem.path("title").isTextual())
                .map(problem ->
                        Json.bytes(problem.put("instance", instance).put("traceId", traceId)));
    }

    private static Optional<ObjectNode> read(byte[] body) {
        try {
            JsonNode node = Json.parse(body);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (UnreadableJsonException _) {
            return Optional.empty();
        }
    }
}
