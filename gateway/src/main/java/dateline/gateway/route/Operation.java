package dateline.gateway.route;

import java.util.List;
import java.util.Set;

/// One operation of the public API: all the gateway needs to know before it lets a request through.
///
/// @param id the `operationId` of the OpenAPI document
/// @param method an HTTP method; `GET` answers `HEAD` as well
/// @param access who may use it
/// @param parameters the query parameters it knows; any other is refused
/// @param body what it takes
/// @param gives the media types it can answer with, the preferred one first
public record Operation(
        String id,
        String method,
        PathTemplate path,
        Access access,
        Target target,
        Set<String> parameters,
        RequestBody body,
        List<String> gives) {
    public Operation {
        parameters = Set.copyOf(parameters);
        gives = List.copyOf(gives);
    }

    /// Whether a request with this method is for this operation.
    boolean answers(String asked) {
        return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
    }
}
