package dateline.gateway.guard;

import dateline.gateway.exchange.Gate;
import dateline.gateway.exchange.Visit;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.RequestBody;
import io.vertx.core.MultiMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The body is of a kind and length that the operation takes, and is not compressed: all this is
/// known before a byte of it is read.
public final class BodyRule implements Gate {
    @Override
    public Optional<Refusal> refuse(Visit visit) {
        MultiMap headers = visit.request().headers();
        String expect = headers.get("Expect");
        if (expect != null && !expect.equalsIgnoreCase("100-continue")) {
            return refusal(ProblemType.EXPECTATION_FAILED, "Only 100-continue is understood.");
        }
        return switch (visit.operation().body()) {
            case RequestBody.None() -> refuseAny(headers);
            case RequestBody.Takes takes -> refuseWrong(headers, takes);
        };
    }

    private static Optional<Refusal> refuseAny(MultiMap headers) {
        boolean empty =
                length(headers.get("Content-Length")) == 0
                        && !headers.contains("Transfer-Encoding");
        return empty
                ? Optional.empty()
                : refusal(ProblemType.BAD_REQUEST, "This operation takes no body.");
    }

    private static Optional<Refusal> refuseWrong(MultiMap headers, RequestBody.Takes takes) {
        String encoding = headers.get("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            return refusal(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Bodies are taken as they are, without a Content-Encoding.");
        }
        if (!takes.mediaTypes().contains(mediaType(headers.get("Content-Type")))) {
            return Optional.of(
                    Refusal.of(
                                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                                    "The Content-Type must be one of "
                                            + String.join(", ", takes.mediaTypes())
                                            + ".")
                            .with("Accept", String.join(", ", takes.mediaTypes())));
        }
        return length(headers.get("Content-Length")) > takes.maxBytes()
                ? Optional.of(tooLarge(takes.maxBytes()))
                : Optional.empty();
    }

    /// The refusal of a body over the limit; also for one whose length was not said beforehand.
    public static Refusal tooLarge(long maxBytes) {
        return Refusal.of(
                ProblemType.CONTENT_TOO_LARGE, "A body may have " + maxBytes + " bytes at most.");
    }

    private static String mediaType(@Nullable String contentType) {
        return contentType == null
                ? ""
                : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static long length(@Nullable String contentLength) {
        return contentLength == null || !contentLength.matches("[0-9]{1,18}")
                ? contentLength == null ? 0 : Long.MAX_VALUE
                : Long.parseLong(contentLength);
    }

    private static Optional<Refusal> refusal(ProblemType type, String detail) {
        return Optional.of(Refusal.of(type, detail));
    }
}
