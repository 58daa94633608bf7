package dateline.ingest.problem;

/// Why a request fails: the last part of the problem's `type`, its title, its status.
public enum Reason {
    BAD_REQUEST("bad-request", "The request cannot be read", 400),
    EMPTY_BODY("empty-body", "The body is empty", 400),
    NOT_UTF8("not-utf-8", "The body is not UTF-8", 400),
    NOT_JSON("not-json", "The body is not JSON", 400),
    NOT_FOUND("not-found", "There is no such thing", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "This method is not for this path", 405),
    NOT_ACCEPTABLE("not-acceptable", "No such representation", 406),
    TOO_SLOW("too-slow", "The body came too slowly", 408),
    GONE("gone", "The article was retracted", 410),
    STALE("stale", "The article has another revision by now", 412),
    TOO_LARGE("too-large", "Too much at once", 413),
    MEDIA_TYPE("media-type", "This media type is not understood", 415),
    INVALID("invalid", "The article is not as it must be", 422),
    PRECONDITION_REQUIRED("precondition-required", "If-Match is missing", 428),
    BUSY("busy", "Too many requests at once", 429),
    FAILED("internal", "Something broke here", 500),
    UNAVAILABLE("unavailable", "The log of articles cannot be reached", 503);

    private final String slug;
    private final String title;
    private final int status;

    Reason(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    /// A relative reference, as the problem's `type`.
    public String type() {
        return "/problems/" + slug;
    }

    public String title() {
        return title;
    }

    public int status() {
        return status;
    }
}
