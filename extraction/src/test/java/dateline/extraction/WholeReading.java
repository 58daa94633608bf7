package dateline.extraction;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Extraction;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads an article from its text or page alone, so that two class loaders can share the call.
public final class WholeReading implements Consumer<String> {
    @Override
    public void accept(String text) {
        boolean html = text.startsWith("<html>");
        ArticleContent content =
                new ArticleContent(
                        null, html ? null : text, html ? text : null, "2017-07-05", null, "en");
        Extraction read = new Extractor().extract(null, new UUID(0, 1), content);
        if (read.mentions().size() > Extractor.MOST_MENTIONS) {
            throw new IllegalStateException("mentions: " + read.mentions().size());
        }
    }
}
