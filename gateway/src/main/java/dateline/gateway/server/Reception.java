package dateline.gateway.server;

import dateline.gateway.exchange.Accept;
import dateline.gateway.exchange.Exchange;
import dateline.gateway.exchange.Gate;
import dateline.gateway.exchange.Query;
import dateline.gateway.exchange.Visit;
import dateline.gateway.guard.HostRule;
import dateline.gateway.identity.Badge;
import dateline.gateway.identity.Identity;
import dateline.gateway.page.Pages;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.proxy.Proxy;
import dateline.gateway.route.Match;
import dateline.gateway.route.Operation;
import dateline.gateway.route.RouteTable;
import dateline.gateway.route.Target;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Meets every request: finds its operation, asks the gates, and hands it on.
final class Reception {
    private static final Logger LOG = Logger.getLogger(Reception.class);
    private static final int MAX_QUERY_LENGTH = 4_000;

    private final Vertx vertx;
    private final HostRule hostRule;
    private final Identity identity;
    private final List<Gate> gates;
    private final Proxy proxy;
    private final Pages pages;

    /// @param gates in the order in which they are asked
    Reception(
            Vertx vertx,
            HostRule hostRule,
            Identity identity,
            List<Gate> gates,
            Proxy proxy,
            Pages pages) {
        this.vertx = vertx;
        this.hostRule = hostRule;
        this.identity = identity;
        this.gates = List.copyOf(gates);
        this.proxy = proxy;
        this.pages = pages;
    }

    void receive(HttpServerRequest request) {
        Exchange exchange = new Exchange(vertx, request);
        try {
            hostRule.refuse(request).ifPresentOrElse(exchange::refuse, () -> match(exchange));
        } catch (RuntimeException e) {
            // A fault of ours: whoever asked must not wait for an answer that never comes.
            LOG.errorf(e, "request of trace %s broke", exchange.trace().traceId());
            exchange.refuse(Refusal.of(ProblemType.INTERNAL_ERROR, "Something broke here."));
        }
    }

    private void match(Exchange exchange) {
        HttpServerRequest request = exchange.request();
        switch (RouteTable.match(request.method().name(), request.path())) {
            case Match.Found found -> visit(exchange, found);
            case Match.WrongMethod(List<String> allowed) ->
                    exchange.refuse(
                            Refusal.of(
                                            ProblemType.METHOD_NOT_ALLOWED,
                                            "Allowed here: " + String.join(", ", allowed) + ".")
                                    .with("Allow", String.join(", ", allowed)));
            case Match.Unknown() ->
                    exchange.refuse(
                            Refusal.of(ProblemType.NOT_FOUND, "There is nothing at this address."));
        }
    }

    private void visit(Exchange exchange, Match.Found found) {
        String raw = exchange.request().query();
        if (raw != null && raw.length() > MAX_QUERY_LENGTH) {
            exchange.refuse(
                    Refusal.of(
                            ProblemType.URI_TOO_LONG,
                            "A query may have " + MAX_QUERY_LENGTH + " characters at most."));
            return;
        }
        Optional<Query> query = Query.parse(raw);
        if (query.isEmpty()) {
            exchange.refuse(
                    Refusal.of(
                            ProblemType.BAD_PARAMETER,
                            "The query is not percent-encoded UTF-8 without control characters."));
            return;
        }
        Visit visit =
                new Visit(
                        exchange,
                        found.operation(),
                        found.variables(),
                        query.get(),
                        mediaType(exchange, found.operation(), query.get()),
                        identity.caller(exchange.request().headers()));
        admit(visit);
    }

    /// What `format` says, else what is accepted; empty: nothing that could be answered.
    private static String mediaType(Exchange exchange, Operation operation, Query query) {
        List<String> formats =
                operation.parameters().contains("format") ? query.values("format") : List.of();
        if (!formats.isEmpty()) {
            return RouteTable.FORMATS.getOrDefault(formats.getFirst(), "");
        }
        return Accept.parse(exchange.request().headers().getAll("Accept"))
                .choose(operation.gives())
                .orElse("");
    }

    private void admit(Visit visit) {
        for (Gate gate : gates) {
            Optional<Refusal> refusal = gate.refuse(visit);
            if (refusal.isPresent()) {
                visit.exchange().refuse(refusal.get());
                return;
            }
        }
        switch (visit.operation().target()) {
            case Target.Forward forward -> proxy.pass(visit, forward);
            case Target.Rendered rendered -> proxy.pass(visit, rendered);
            case Target.Files files -> pages.serve(visit, files);
            case Target.Document document -> pages.serve(visit, document);
            case Target.Badge() -> Badge.show(visit);
        }
    }
}
