package dateline.timeline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What can be set of the timeline service.
@ConfigMapping(prefix = "dateline")
public interface TimelineConfig {
    Delivery delivery();

    Query query();

    Waiting waiting();

    /// How the log is read.
    interface Delivery {
        /// The consumer group, one for all instances.
        @WithDefault("timeline")
        String group();

        /// The first pause after an outage; it doubles up to `longestPause`.
        @WithDefault("PT0.2S")
        Duration shortestPause();

        @WithDefault("PT5S")
        Duration longestPause();

        /// How long one statement of the writer may take.
        @WithDefault("PT120S")
        Duration statementTimeout();
    }

    /// How the timeline is asked.
    interface Query {
        @WithDefault("50")
        int defaultLimit();

        @WithDefault("200")
        int maxLimit();

        /// The longest query string, in characters.
        @WithDefault("4000")
        int maxLength();

        /// How long one statement may take.
        @WithDefault("PT10S")
        Duration statementTimeout();
    }

    /// How a position of the log is waited for.
    interface Waiting {
        @WithDefault("60")
        int maxSeconds();

        /// How long an unknown article is looked for: its record may be on its way.
        @WithDefault("PT2S")
        Duration forArticle();

        /// How many may wait at once.
        @WithDefault("2000")
        int maxWaiters();
    }
}
