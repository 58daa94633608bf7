package dateline.gateway.page;

import dateline.gateway.exchange.Exchange;
import dateline.gateway.exchange.Visit;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.RouteTable;
import dateline.gateway.route.Target;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Serves the files under `META-INF/resources`. What was read once is kept: there are few, and their
/// names come from the build.
public final class Pages {
    private final Map<String, Resource> kept = new ConcurrentHashMap<>();

    public void serve(Visit visit, Target.Files target) {
        send(visit.exchange(), file(target.folder() + visit.variables().getOrDefault("file", "")));
    }

    public void serve(Visit visit, Target.Document target) {
        Optional<Resource> yaml = file(target.name());
        boolean json = visit.mediaType().equals(RouteTable.JSON);
        visit.exchange().response().putHeader("Vary", "Accept");
        send(
                visit.exchange(),
                json
                        ? yaml.map(file ->
                                kept.computeIfAbsent(target.name() + " json", _ -> file.asJson()))
                        : yaml);
    }

    private static void send(Exchange exchange, Optional<Resource> found) {
        if (found.isEmpty()) {
            exchange.refuse(Refusal.of(ProblemType.NOT_FOUND, "There is no such file."));
            return;
        }
        Resource file = found.get();
        HttpServerResponse response = exchange.response();
        response.putHeader("ETag", file.etag());
        response.putHeader("Cache-Control", "no-cache");
        if (file.etag().equals(exchange.request().getHeader("If-None-Match"))) {
            exchange.begin();
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", file.mediaType());
        exchange.end(file.bytes());
    }

    private Optional<Resource> file(String name) {
        Resource known = kept.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Resource> read = Resource.read(name);
        read.ifPresent(file -> kept.put(name, file));
        return read;
    }
}
