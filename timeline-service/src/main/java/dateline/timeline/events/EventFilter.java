package dateline.timeline.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which events are asked for; null: any.
///
/// @param window the days asked for
/// @param participant a whole name or one word of it, in any case
/// @param place a whole name, one word of it, or the country's code, in any case
/// @param type the code of an event type
/// @param source who published one of the reports, in any case
/// @param tag of the article of one of the reports
/// @param factuality as JSON has it
/// @param confidence as JSON has it
/// @param articleId the article of one of the reports
/// @param q words of the title or a quote, as in a search box
public record EventFilter(
        @Nullable Window window,
        @Nullable String participant,
        @Nullable String place,
        @Nullable String type,
        @Nullable String source,
        @Nullable String tag,
        @Nullable String factuality,
        @Nullable String confidence,
        @Nullable String q,
        @Nullable UUID articleId,
        boolean conflictingOnly) {

    /// Events whose reports contradict each other.
    public static final EventFilter CONFLICTS =
            new EventFilter(null, null, null, null, null, null, null, null, null, null, true);

    /// What one article tells of.
    public static EventFilter ofArticle(UUID articleId) {
        return new EventFilter(
                null, null, null, null, null, null, null, null, null, articleId, false);
    }

    /// Whether nothing but days is asked for.
    boolean isByDaysAlone() {
        return new EventFilter(window, null, null, null, null, null, null, null, null, null, false)
                .equals(this);
    }
}
