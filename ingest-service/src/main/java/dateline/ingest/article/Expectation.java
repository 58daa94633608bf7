package dateline.ingest.article;

import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The header `If-Match` (RFC 9110, section 13.1.1) as far as one record of the log can carry it:
/// `*` or one strong entity tag.
final class Expectation {
    private static final Pattern TAG = Pattern.compile("(W/)?\"([\\x21\\x23-\\x7E]{1,100})\"");

    private Expectation() {}

    /// @throws Refusal if there is none
    static String required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    Reason.PRECONDITION_REQUIRED,
                    "If-Match has to name the revision: its ETag, or * for any.");
        }
        return parse(ifMatch.strip());
    }

    /// The tag without quotes, or `*`; null: nothing is expected.
    static @Nullable String optional(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.isBlank() ? null : parse(ifMatch.strip());
    }

    private static String parse(String ifMatch) {
        if (ifMatch.equals("*")) {
            return ifMatch;
        }
        Matcher tag = TAG.matcher(ifMatch);
        if (!tag.matches()) {
            throw Refusal.of(Reason.BAD_REQUEST, "If-Match is not one entity tag in quotes.");
        }
        if (tag.group(1) != null) {
            throw Refusal.of(Reason.STALE, "If-Match compares strongly; a weak tag never matches.");
        }
        return tag.group(2);
    }
}
