package dateline.contract.message;

import dateline.contract.article.ArticleMessage;
import dateline.contract.extraction.Extraction;

/// The CloudEvents types that travel, each with the record it holds and the topic it is written to.
public enum MessageType {
    ARTICLE_POSTED(
            "dateline.article.posted.v1",
            Topic.ARTICLES,
            ArticleMessage.Posted.class,
            "article-posted"),
    ARTICLE_RETRACTED(
            "dateline.article.retracted.v1",
            Topic.ARTICLES,
            ArticleMessage.Retracted.class,
            "article-retracted"),
    ARTICLE_EXTRACTED(
            "dateline.article.extracted.v1",
            Topic.ARTICLE_EVENTS,
            Extraction.class,
            "article-extracted"),
    ARTICLE_REFUSED(
            "dateline.article.refused.v1", Topic.ARTICLES_DLQ, DeadLetter.class, "dead-letter"),
    EXTRACTION_REFUSED(
            "dateline.extraction.refused.v1",
            Topic.ARTICLE_EVENTS_DLQ,
            DeadLetter.class,
            "dead-letter");

    private final String code;
    private final Topic topic;
    private final Class<?> holds;
    private final String schema;

    MessageType(String code, Topic topic, Class<?> holds, String schema) {
        this.code = code;
        this.topic = topic;
        this.holds = holds;
        this.schema = "schema/" + schema + ".json";
    }

    /// The value of `ce_type`.
    public String code() {
        return code;
    }

    public Topic topic() {
        return topic;
    }

    /// The record whose JSON the message holds.
    public Class<?> holds() {
        return holds;
    }

    /// The JSON Schema of the value, as a path on the class path.
    public String schema() {
        return schema;
    }

    /// @throws IllegalArgumentException if there is no such type
    static MessageType ofCode(String code) {
        for (MessageType type : values()) {
            if (type.code.equals(code)) {
                return type;
            }
        }
        throw new IllegalArgumentException("unknown message type");
    }
}
