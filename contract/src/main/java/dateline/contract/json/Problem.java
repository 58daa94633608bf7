package dateline.contract.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An error as RFC 9457 `application/problem+json`.
///
/// @param type a relative reference such as `/problems/not-found`
/// @param instance the path that failed
/// @param traceId null: none is known
/// @param errors what is wrong where in the request; empty: it is about the whole
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String traceId,
        List<Fault> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /// @param pointer JSON pointer into the body, or the name of the parameter
    public record Fault(String pointer, String detail) {}
}
