package dateline.timeline.articles;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The calendar day of `publishedAt`, as written, in its own offset.
public final class PublishedDay {
    /// Stands after every day: there is none, or it cannot be read.
    public static final int NONE = Integer.MAX_VALUE;

    private static final int DAY_LENGTH = 10;

    private PublishedDay() {}

    /// Days since 1970-01-01, or `NONE`.
    public static int of(@Nullable String publishedAt) {
        if (publishedAt == null || publishedAt.length() < DAY_LENGTH) {
            return NONE;
        }
        try {
            return (int) LocalDate.parse(publishedAt.substring(0, DAY_LENGTH)).toEpochDay();
        } catch (DateTimeException _) {
            return NONE;
        }
    }
}
