package dateline.extraction.source;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What an HTML page holds of its article: the text that offsets count in, its zones, its metadata.
///
/// @param published days of publication in metadata, the best first
record HtmlArticle(
        CodePoints points,
        List<Zone> zones,
        @Nullable String title,
        @Nullable String source,
        @Nullable String language,
        List<Published> published) {

    /// @param written as it stands there
    /// @param rule `json-ld` or `meta`
    record Published(String written, String rule) {}

    static HtmlArticle of(String html) {
        Document page = Jsoup.parse(html);
        StringBuilder text = new StringBuilder();
        for (Element element : page.select("h1, h2, p, figcaption, time")) {
            text.append(element.text()).append("\n\n");
        }
        CodePoints points = CodePoints.of(text.toString());
        return new HtmlArticle(
                points, PlainTextZones.of(points.flat()), null, null, null, List.of());
    }
}
