package dateline.timeline.http;

import java.util.UUID;

/// Ids in paths.
final class Ids {
    private static final int LENGTH = 36;

    private Ids() {}

    /// What is no id names nothing: not found, as with any other name that is not in use.
    static UUID parse(String text, String what) {
        try {
            if (text.length() == LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException _) {
            throw ProblemException.notFound(what);
        }
        throw ProblemException.notFound(what);
    }
}
