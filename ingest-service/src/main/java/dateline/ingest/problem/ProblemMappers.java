package dateline.ingest.problem;

import dateline.contract.json.Json;
import dateline.contract.json.Problem;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Turns whatever goes wrong into a problem, and tells nobody outside how it went wrong inside.
final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refused(Refusal refusal, UriInfo uri) {
        Response.ResponseBuilder answer = answer(refusal, uri);
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    /// What the framework refuses: routes, methods, media types.
    @ServerExceptionMapper
    Response refusedByTheFramework(WebApplicationException exception, UriInfo uri) {
        Reason reason = reasonFor(exception.getResponse().getStatus());
        Response.ResponseBuilder answer = answer(Refusal.of(reason, detail(reason)), uri);
        return (reason == Reason.METHOD_NOT_ALLOWED
                        ? answer.header(HttpHeaders.ALLOW, allowed(uri.getPath()))
                        : answer)
                .build();
    }

    @ServerExceptionMapper
    Response broken(Throwable failure, UriInfo uri) {
        LOG.errorf(failure, "Request failed: %s", uri.getPath());
        return answer(Refusal.of(Reason.FAILED, "The reason is in the service's log."), uri)
                .build();
    }

    private static Response.ResponseBuilder answer(Refusal refusal, UriInfo uri) {
        Problem problem = refusal.problem(uri.getPath(), traceId());
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(Json.bytes(problem));
    }

    private static Reason reasonFor(int status) {
        for (Reason reason : Reason.values()) {
            if (reason.status() == status && reason != Reason.EMPTY_BODY) {
                return reason;
            }
        }
        return status >= 500 ? Reason.FAILED : Reason.BAD_REQUEST;
    }

    /// The framework does not tell. A collection is posted to, a member put and deleted.
    private static String allowed(String path) {
        return path.matches("/v1/articles/[^/]+") ? "PUT, DELETE" : "POST";
    }

    private static String detail(Reason reason) {
        return switch (reason) {
            case NOT_FOUND -> "No such path.";
            case METHOD_NOT_ALLOWED -> "The header Allow names the methods of this path.";
            case NOT_ACCEPTABLE -> "Accept allows nothing that this path can answer.";
            case MEDIA_TYPE ->
                    "Articles are application/json, text/plain, text/html or, many at once,"
                            + " application/x-ndjson; in UTF-8.";
            default -> reason.title() + ".";
        };
    }

    private static @Nullable String traceId() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
