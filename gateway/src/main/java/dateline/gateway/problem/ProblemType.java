package dateline.gateway.problem;

/// The kinds of failure the gateway tells of itself; `type` is `/problems/<slug>`.
public enum ProblemType {
    BAD_REQUEST(400, "Bad request"),
    BAD_PARAMETER(400, "Bad parameter"),
    UNAUTHORIZED(401, "A key is needed"),
    FORBIDDEN(403, "Not allowed"),
    CROSS_SITE(403, "Cross-site request refused"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "Not acceptable"),
    REQUEST_TIMEOUT(408, "The request took too long to arrive"),
    PRECONDITION_FAILED(412, "Precondition failed"),
    CONTENT_TOO_LARGE(413, "Content too large"),
    URI_TOO_LONG(414, "Address too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    EXPECTATION_FAILED(417, "Expectation failed"),
    MISDIRECTED(421, "Misdirected request"),
    UNPROCESSABLE(422, "Content cannot be processed"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "Header fields too large"),
    INTERNAL_ERROR(500, "Internal error"),
    BAD_GATEWAY(502, "A service gave no valid answer"),
    UNAVAILABLE(503, "A service is not available"),
    GATEWAY_TIMEOUT(504, "A service did not answer in time");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /// A relative reference that names the kind for good.
    public String uri() {
        return "/problems/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
