package dateline.ingest.problem;

import dateline.contract.json.Json;
import dateline.contract.json.Problem;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Turns whatever goes wrong into a problem, and tells nobody outside how it went wrong inside.
final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /// W3C Trace Context: version, trace id, parent id, flags.
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    @ServerExceptionMapper
    Response refused(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        Response.ResponseBuilder answer = answer(refusal, uri, headers);
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    /// What the framework refuses: routes, methods, media types.
    @ServerExceptionMapper
    Response refusedByTheFramework(
            WebApplicationException exception, UriInfo uri, HttpHeaders headers) {
        Reason reason = reasonFor(exception.getResponse().getStatus());
        Response.ResponseBuilder answer = answer(Refusal.of(reason, detail(reason)), uri, headers);
        return (reason == Reason.METHOD_NOT_ALLOWED
                        ? answer.header(HttpHeaders.ALLOW, allowed(uri.getPath()))
                        : answer)
                .build();
    }

    @ServerExceptionMapper
    Response broken(Throwable failure, UriInfo uri, HttpHeaders headers) {
        LOG.errorf(failure, "Request failed: %s", uri.getPath());
        Refusal refusal = Refusal.of(Reason.FAILED, "The reason is in the service's log.");
        return answer(refusal, uri, headers).build();
    }

    private static Response.ResponseBuilder answer(
            Refusal refusal, UriInfo uri, HttpHeaders headers) {
        Problem problem = refusal.problem(uri.getPath(), traceId(headers));
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

    /// Of the span under way, or with tracing switched off of whoever sent the request on.
    private static @Nullable String traceId(HttpHeaders headers) {
        SpanContext context = Span.current().getSpanContext();
        if (context.isValid()) {
            return context.getTraceId();
        }
        String sent = headers.getHeaderString("traceparent");
        Matcher parts = TRACEPARENT.matcher(sent == null ? "" : sent);
        return parts.matches() ? parts.group(1) : null;
    }
}
