package dateline.timeline.http;

import dateline.contract.article.ArticleView;
import dateline.contract.json.Problem.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A request that fails, with what its sender is told.
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final transient List<Fault> faults;
    private final @Nullable String etag;

    /// @param type the last part of the problem's type, such as `not-found`
    ProblemException(int status, String type, String detail, List<Fault> faults) {
        this(status, type, detail, faults, null);
    }

    private ProblemException(
            int status, String type, String detail, List<Fault> faults, @Nullable String etag) {
        super(detail);
        this.status = status;
        this.type = type;
        this.faults = List.copyOf(faults);
        this.etag = etag;
    }

    ProblemException(int status, String type, String detail) {
        this(status, type, detail, List.of());
    }

    static ProblemException notFound(String what) {
        return new ProblemException(404, "not-found", what + " is not known");
    }

    /// It can be posted again; then its tag says what is expected.
    static ProblemException retracted(ArticleView article) {
        return new ProblemException(
                410, "retracted", "the article is retracted", List.of(), article.etag());
    }

    /// Of what was there, without quotes; null: none is known.
    @Nullable String etag() {
        return etag;
    }

    int status() {
        return status;
    }

    String type() {
        return type;
    }

    List<Fault> faults() {
        return faults;
    }
}
