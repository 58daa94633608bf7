package dateline.extraction.source;

import dateline.contract.article.ArticleContent;
import dateline.contract.extraction.Dct;
import dateline.contract.extraction.Sketch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as its page gives it, before any sentence is read.
///
/// @param points the text that all offsets count in
/// @param html whether that text was made from HTML
/// @param zones in order; what no zone covers is white space
/// @param title the headline; null: none was found
/// @param source who published it; null: unknown
/// @param datelinePlace where the dateline says the report was written; null: it has none
public record Page(
        CodePoints points,
        boolean html,
        List<Zone> zones,
        @Nullable String title,
        @Nullable String source,
        Dct dct,
        @Nullable Zone dateline,
        @Nullable String datelinePlace,
        List<String> agencies,
        String language,
        Sketch sketch) {
    public Page {
        zones = List.copyOf(zones);
        agencies = List.copyOf(agencies);
    }

    /// Reads whatever was posted; no text makes it fail.
    public static Page of(ArticleContent content) {
        String posted = content.text();
        return posted == null ? ofHtml(content) : ofPlain(content, posted);
    }

    private static Page ofPlain(ArticleContent content, String text) {
        CodePoints points = CodePoints.of(text);
        List<Zone> zones = PlainTextZones.of(points.flat());
        Dcts dcts = new Dcts(points);
        dcts.addIso(content.publishedAt(), "request");
        dcts.addZones(zones);
        return of(content, points, zones, dcts, null, content.source(), false);
    }

    private static Page ofHtml(ArticleContent content) {
        String html = content.html();
        HtmlArticle article = HtmlArticle.of(html == null ? "" : html);
        Dcts dcts = new Dcts(article.points());
        dcts.addIso(content.publishedAt(), "request");
        article.published().forEach(date -> dcts.addIso(date.written(), date.rule()));
        dcts.addZones(article.zones());
        String source = content.source() == null ? article.source() : content.source();
        String declared = content.language() == null ? article.language() : content.language();
        ArticleContent known =
                new ArticleContent(
                        content.title(), null, "", content.publishedAt(), source, declared);
        return of(known, article.points(), article.zones(), dcts, article.title(), source, true);
    }

    private static Page of(
            ArticleContent content,
            CodePoints points,
            List<Zone> zones,
            Dcts dcts,
            @Nullable String title,
            @Nullable String source,
            boolean html) {
        String text = points.flat();
        Zone dateline = first(zones, ZoneKind.DATELINE);
        Dateline opening =
                dateline == null ? null : Dateline.at(text, dateline.start(), text.length());
        List<String> openings = new ArrayList<>();
        if (opening != null && opening.agency() != null) {
            openings.add(opening.agency());
        }
        return new Page(
                points,
                html,
                zones,
                titleOf(content, points, zones, title),
                source,
                dcts.chosen(),
                dateline,
                opening == null ? null : opening.place(),
                Agencies.quoted(text, zones, openings),
                Languages.of(text, zones, content.language()),
                Sketches.of(text, zones));
    }

    private static @Nullable String titleOf(
            ArticleContent content, CodePoints points, List<Zone> zones, @Nullable String found) {
        if (content.title() != null) {
            return content.title();
        }
        if (found != null) {
            return found;
        }
        Zone headline = first(zones, ZoneKind.HEADLINE);
        return headline == null ? null : points.slice(headline.start(), headline.end());
    }

    private static @Nullable Zone first(List<Zone> zones, ZoneKind kind) {
        return zones.stream().filter(zone -> zone.kind() == kind).findFirst().orElse(null);
    }
}
