package dateline.gateway.server;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.gateway.route.Backend;
import dateline.gateway.route.Operation;
import dateline.gateway.route.RequestBody;
import dateline.gateway.route.RouteTable;
import dateline.gateway.route.Target;
import java.net.http.HttpRequest;
import java.util.Map;

/// A valid request for each operation, and an answer of its service that the document allows.
final class Described {
    private Described() {}

    static HttpRequest.Builder valid(Gateway gateway, Operation operation) {
        HttpRequest.Builder request =
                gateway.to(DocumentTest.concrete(operation)).header("If-Match", "*");
        return operation.body() instanceof RequestBody.Takes
                ? request.header("Content-Type", "application/json")
                        .method(
                                operation.method(),
                                HttpRequest.BodyPublishers.ofString(
                                        Document.example("ArticlePost")))
                : request.method(operation.method(), HttpRequest.BodyPublishers.noBody());
    }

    /// Makes the service behind it answer with the least that the document allows.
    static void answerAsDescribed(Gateway gateway, Operation operation) {
        if (operation.target() instanceof Target.Document) {
            return;
        }
        BackendDouble service = service(gateway, operation);
        int status =
                operation.method().equals("GET") || operation.id().equals("extract") ? 200 : 202;
        JsonNode content =
                DocumentTest.node(operation)
                        .path("responses")
                        .path(Integer.toString(status))
                        .path("content");
        if (content.has(RouteTable.JSON)) {
            JsonNode schema = content.path(RouteTable.JSON).path("schema");
            service.answers(status, Gateway.AS_JSON, Least.of(schema).toString());
        } else {
            service.answers(status, Map.of("Content-Type", "text/plain"), "text");
        }
    }

    private static BackendDouble service(Gateway gateway, Operation operation) {
        return switch (operation.target()) {
            case Target.Forward(Backend backend, _) ->
                    backend == Backend.INGEST ? gateway.ingest : gateway.timeline;
            case Target.Rendered _, Target.Files _, Target.Document _ -> gateway.timeline;
        };
    }
}
