package dateline.gateway.exchange;

import dateline.gateway.route.Operation;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/// A request for an operation that exists.
///
/// @param variables of the path
/// @param mediaType what the answer will be, of the operation's own
public record Visit(
        Exchange exchange,
        Operation operation,
        Map<String, String> variables,
        Query query,
        String mediaType,
        Caller caller) {
    public Visit {
        variables = Map.copyOf(variables);
    }

    public HttpServerRequest request() {
        return exchange.request();
    }
}
