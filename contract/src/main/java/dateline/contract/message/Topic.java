package dateline.contract.message;

import java.util.Map;

/// The topics with their settings; each service ensures at start those it writes to.
public enum Topic {
    /// The log of record: content and metadata, or a retraction. Kept for ever.
    ARTICLES("articles", 12, Map.of("retention.ms", "-1", "retention.bytes", "-1")),
    /// What each content tells, for generation 1.
    ARTICLE_EVENTS("article-events.g1", 12, Map.of("cleanup.policy", "compact")),
    ARTICLES_DLQ("articles.dlq", 1, Map.of("retention.ms", "2592000000")),
    ARTICLE_EVENTS_DLQ("article-events.dlq", 1, Map.of("retention.ms", "2592000000"));

    /// Holds the worst JSON escaping of an article of 2 MiB.
    public static final int MAX_MESSAGE_BYTES = 16 * 1024 * 1024;

    private final String topicName;
    private final int partitions;
    private final Map<String, String> settings;

    Topic(String topicName, int partitions, Map<String, String> settings) {
        this.topicName = topicName;
        this.partitions = partitions;
        this.settings = settings;
    }

    public String topicName() {
        return topicName;
    }

    public int partitions() {
        return partitions;
    }

    public Map<String, String> settings() {
        return settings;
    }
}
