package dateline.ingest.request;

import dateline.ingest.problem.Reason;
import dateline.ingest.problem.Refusal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// In which form an article is posted.
public enum Media {
    AS_JSON,
    AS_TEXT,
    AS_HTML;

    public static final String JSON = "application/json";
    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";
    public static final String LINES = "application/x-ndjson";

    /// @param type such as `text/plain`, without parameters
    /// @param charset the parameter of that name; null: it is not said, so it is UTF-8
    /// @throws Refusal if it is another type or another charset than UTF-8
    public static Media of(String type, @Nullable String charset) {
        boolean isUtf8 =
                switch (charset == null ? "utf-8" : charset.toLowerCase(Locale.ROOT)) {
                    case "utf-8", "utf8", "us-ascii" -> true;
                    default -> false;
                };
        if (!isUtf8) {
            throw Refusal.unread(Reason.MEDIA_TYPE, "Articles come in UTF-8.");
        }
        return switch (type.toLowerCase(Locale.ROOT)) {
            case JSON -> AS_JSON;
            case TEXT -> AS_TEXT;
            case HTML -> AS_HTML;
            default -> throw Refusal.unread(Reason.MEDIA_TYPE, "No article comes as this type.");
        };
    }
}
