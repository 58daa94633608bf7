package dateline.timeline.http;

import dateline.contract.json.Problem;
import dateline.contract.json.Problem.Fault;
import dateline.timeline.events.BadQueryException;
import dateline.timeline.store.DatabaseException;
import dateline.timeline.waiting.TooManyWaitersException;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Answers every failure as `application/problem+json`, and none with what only we need to know.
final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String RETRY_AFTER = "Retry-After";
    private static final int TRACE_ID_FROM = 3;
    private static final int TRACE_ID_TO = 35;

    @ServerExceptionMapper
    Response problem(ProblemException e, HttpServerRequest request) {
        Response answer =
                answer(e.status(), e.type(), String.valueOf(e.getMessage()), e.faults(), request);
        String etag = e.etag();
        return etag == null
                ? answer
                : Response.fromResponse(answer).header("ETag", "\"" + etag + "\"").build();
    }

    @ServerExceptionMapper
    Response badQuery(BadQueryException e, HttpServerRequest request) {
        return answer(400, "bad-parameter", "the query is not understood", e.faults(), request);
    }

    /// Unknown routes, wrong methods, media types that are not served.
    @ServerExceptionMapper
    Response rejected(WebApplicationException e, HttpServerRequest request) {
        Response given = e.getResponse();
        Response.Status status = Response.Status.fromStatusCode(given.getStatus());
        String title = status == null ? "error" : status.getReasonPhrase();
        Response answer =
                answer(
                        given.getStatus(),
                        title.toLowerCase(Locale.ROOT).replace(' ', '-'),
                        title,
                        List.of(),
                        request);
        String allow = given.getHeaderString("Allow");
        return allow == null
                ? answer
                : Response.fromResponse(answer).header("Allow", allow).build();
    }

    @ServerExceptionMapper
    Response databaseAway(DatabaseException e, HttpServerRequest request) {
        if (e.isTimeout()) {
            return later("too-expensive", "the query takes too long: narrow it", request);
        }
        LOG.warnf("database: %s", e.getMessage());
        return later("unavailable", "the timeline cannot be read at the moment", request);
    }

    @ServerExceptionMapper
    Response tooMany(TooManyWaitersException e, HttpServerRequest request) {
        return later("busy", String.valueOf(e.getMessage()), request);
    }

    @ServerExceptionMapper
    Response failed(RuntimeException e, HttpServerRequest request) {
        LOG.error("a request failed", e);
        return answer(500, "internal", "this is our fault", List.of(), request);
    }

    private static Response later(String type, String detail, HttpServerRequest request) {
        return Response.fromResponse(answer(503, type, detail, List.of(), request))
                .header(RETRY_AFTER, 2)
                .build();
    }

    private static Response answer(
            int status, String type, String detail, List<Fault> faults, HttpServerRequest request) {
        Response.Status known = Response.Status.fromStatusCode(status);
        Problem problem =
                new Problem(
                        "/problems/" + type,
                        known == null ? type : known.getReasonPhrase(),
                        status,
                        detail,
                        request.path(),
                        traceId(request),
                        faults);
        return Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }

    private static @Nullable String traceId(HttpServerRequest request) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            return span.getTraceId();
        }
        String parent = request.getHeader("traceparent");
        return parent == null || parent.length() < TRACE_ID_TO
                ? null
                : parent.substring(TRACE_ID_FROM, TRACE_ID_TO);
    }
}
