package dateline.gateway.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import dateline.gateway.route.Match;
import dateline.gateway.route.Operation;
import dateline.gateway.route.RequestBody;
import dateline.gateway.route.RouteTable;
import java.io.IOException;
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

    /// Answers as a service does, with the least that the document allows.
    static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (!(RouteTable.match(method, path) instanceof Match.Found(Operation operation, _))) {
            BackendDouble.answer(exchange, 404, Map.of(), "");
            return;
        }
        int status = method.equals("GET") || operation.id().equals("extract") ? 200 : 202;
        JsonNode content =
                DocumentTest.node(operation)
                        .path("responses")
                        .path(Integer.toString(status))
                        .path("content");
        JsonNode schema = content.path(RouteTable.JSON).path("schema");
        if (method.equals("HEAD")) {
            BackendDouble.answer(exchange, 200, Map.of(), "");
        } else if (schema.isMissingNode()) {
            BackendDouble.answer(exchange, status, Map.of("Content-Type", "text/plain"), "text");
        } else {
            BackendDouble.answer(exchange, status, Gateway.AS_JSON, Least.of(schema).toString());
        }
    }
}
