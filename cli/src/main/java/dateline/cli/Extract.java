package dateline.cli;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleIds;
import dateline.contract.json.Json;
import dateline.extraction.Extractor;
import java.util.List;

/// `./dateline extract`: NDJSON articles in, NDJSON extractions out, by the extractor of the service.
final class Extract {
    private static final String USAGE = "usage: ./dateline extract [FILE]";
    private static final Extractor EXTRACTOR = new Extractor();

    private Extract() {}

    public static void main(String[] arguments) {
        Input.run(
                USAGE,
                List.of(arguments),
                (lines, report) -> new OrderedWork(Extract::extraction, report).run(lines));
    }

    static String extraction(String line) {
        try {
            ArticleLine article = Json.read(line, ArticleLine.class);
            ArticleContent content = article.content();
            var id = ArticleIds.of(article.name(), content);
            return Json.text(EXTRACTOR.extract(article.id(), id, content));
        } catch (IllegalArgumentException e) {
            throw new BadLineException(e.getMessage(), e);
        }
    }
}
