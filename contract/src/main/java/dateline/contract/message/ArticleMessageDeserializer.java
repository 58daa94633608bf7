package dateline.contract.message;

import dateline.contract.article.ArticleMessage;

/// Reads what the topic `articles` carries.
public final class ArticleMessageDeserializer extends MessageDeserializer<ArticleMessage> {
    public ArticleMessageDeserializer() {
        super(ArticleMessage.class);
    }
}
