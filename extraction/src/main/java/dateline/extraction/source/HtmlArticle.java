package dateline.extraction.source;

import dateline.extraction.source.HtmlBlocks.Block;
import dateline.extraction.source.HtmlBlocks.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final List<String> DATE_METAS =
            List.of(
                    "meta[property=article:published_time]",
                    "meta[property=og:published_time]",
                    "meta[itemprop=datePublished]",
                    "meta[name=article:published_time]",
                    "meta[name=parsely-pub-date]",
                    "meta[name=pubdate]",
                    "meta[name=publishdate]",
                    "meta[name=publish-date]",
                    "meta[name=sailthru.date]",
                    "meta[name=DC.date.issued]",
                    "meta[name=dcterms.created]",
                    "meta[name=date]",
                    "meta[name=DC.date]",
                    "time[itemprop=datePublished]",
                    "time[pubdate]",
                    "article header time",
                    "article time");
    private static final int LONGEST_TITLE = 300;

    /// @param written as it stands there
    /// @param rule `json-ld` or `meta`
    record Published(String written, String rule) {}

    static HtmlArticle of(String html) {
        Document page = Jsoup.parse(html);
        List<JsonLd.Article> described = described(page);
        String heading = text(page, "meta[property=og:title]", "content");
        JsonLd.Article main = main(described, heading);
        String title = title(page, main, heading);
        Assembly assembly = new Assembly(HtmlBlocks.of(page), title);
        assembly.run();
        String siteName = text(page, "meta[property=og:site_name]", "content");
        return new HtmlArticle(
                CodePoints.of(assembly.text.toString()),
                List.copyOf(assembly.zones),
                assembly.title,
                main != null && main.publisher() != null ? main.publisher() : siteName,
                language(page, main),
                published(page, main));
    }

    private static List<JsonLd.Article> described(Document page) {
        List<JsonLd.Article> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            articles.addAll(JsonLd.articles(script.data()));
        }
        return articles;
    }

    /// The one with the page's own headline, else the first that is dated.
    private static JsonLd.@Nullable Article main(
            List<JsonLd.Article> articles, @Nullable String heading) {
        Optional<JsonLd.Article> named =
                articles.stream()
                        .filter(a ->
                                heading != null
                                        && a.headline() != null
                                        && (heading.startsWith(a.headline())
                                                || a.headline().startsWith(heading)))
                        .findFirst();
        return named.or(() -> articles.stream().filter(a -> a.published() != null).findFirst())
                .or(() -> articles.stream().findFirst())
                .orElse(null);
    }

    private static @Nullable String title(
            Document page, JsonLd.@Nullable Article main, @Nullable String heading) {
        if (main != null && main.headline() != null) {
            return main.headline();
        }
        if (heading != null) {
            return heading;
        }
        Element first = page.selectFirst("h1");
        if (first != null && !first.text().isBlank()) {
            return first.text();
        }
        String title = page.title();
        return title.isBlank() ? null : title;
    }

    private static @Nullable String language(Document page, JsonLd.@Nullable Article main) {
        Element root = page.selectFirst("html[lang]");
        String declared =
                main != null && main.language() != null
                        ? main.language()
                        : root == null ? "" : root.attr("lang");
        return declared.length() < 2 || declared.length() > 35 ? null : declared;
    }

    private static List<Published> published(Document page, JsonLd.@Nullable Article main) {
        List<Published> published = new ArrayList<>();
        if (main != null && main.published() != null) {
            published.add(new Published(main.published(), "json-ld"));
        }
        for (String query : DATE_METAS) {
            String attribute = query.startsWith("meta") ? "content" : "datetime";
            String written = text(page, query, attribute);
            if (written != null) {
                published.add(new Published(written, "meta"));
            }
        }
        return published;
    }

    private static @Nullable String text(Document page, String query, String attribute) {
        Element element = page.selectFirst(query);
        String value = element == null ? "" : element.attr(attribute).strip();
        return value.isEmpty() || value.length() > LONGEST_TITLE ? null : value;
    }

    /// Writes the article's blocks one below the other.
    private static final class Assembly {
        private final HtmlBlocks blocks;
        private final StringBuilder text = new StringBuilder();
        private final List<Zone> zones = new ArrayList<>();
        private @Nullable String title;
        private int points;
        private boolean opened;

        Assembly(HtmlBlocks blocks, @Nullable String title) {
            this.blocks = blocks;
            this.title = title;
        }

        void run() {
            int[] range = blocks.article();
            List<Block> all = blocks.all();
            Block heading = heading(all, range[0]);
            if (heading != null) {
                add(heading.text(), ZoneKind.HEADLINE);
                title = title == null ? heading.text() : title;
            } else if (title != null) {
                add(title, ZoneKind.HEADLINE);
            }
            for (int at = 0; at < all.size(); at++) {
                Block block = all.get(at);
                boolean within = at >= range[0] && at < range[1];
                if (block != heading
                        && !block.outside()
                        && (within || isAbove(block, at, range[0]))) {
                    addBlock(block);
                }
            }
        }

        /// The last main heading before the article's end.
        private static @Nullable Block heading(List<Block> all, int start) {
            Block found = null;
            for (int at = 0; at < all.size(); at++) {
                boolean main = all.get(at).form() == Form.HEADING && !all.get(at).outside();
                found = main && (found == null || at <= start) ? all.get(at) : found;
            }
            return found;
        }

        /// Byline and caption may stand between the heading and the text.
        private static boolean isAbove(Block block, int at, int start) {
            boolean kind = block.form() == Form.BYLINE || block.form() == Form.CAPTION;
            return kind && at < start && start - at <= 8;
        }

        private void addBlock(Block block) {
            boolean linked = 2 * block.linkChars() > block.text().length();
            ZoneKind kind =
                    switch (block.form()) {
                        case HEADING, SUBHEADING -> ZoneKind.SUBHEADING;
                        case CAPTION -> ZoneKind.CAPTION;
                        case BYLINE -> ZoneKind.BYLINE;
                        case TEXT, LIST_ITEM -> linked ? ZoneKind.RELATED : ZoneKind.PARAGRAPH;
                    };
            LineForm form = new LineForm(block.text(), 0, block.text().length());
            if (kind == ZoneKind.PARAGRAPH) {
                kind =
                        form.isFooter()
                                ? ZoneKind.FOOTER
                                : form.isRelatedHeading()
                                        ? ZoneKind.RELATED
                                        : form.isByline() ? ZoneKind.BYLINE : kind;
            }
            add(block.text(), kind);
        }

        private void add(String words, ZoneKind kind) {
            String line = words.replace('\n', ' ');
            if (points > 0) {
                text.append("\n\n");
                points += 2;
            }
            int start = points;
            points += line.codePointCount(0, line.length());
            text.append(line);
            int opening = kind == ZoneKind.PARAGRAPH && !opened ? opening(line) : 0;
            opened |= kind == ZoneKind.PARAGRAPH;
            if (opening > 0) {
                zones.add(new Zone(ZoneKind.DATELINE, start, start + opening));
            }
            int credit = kind == ZoneKind.CAPTION ? start + credit(line) : points;
            if (start + opening < credit) {
                zones.add(new Zone(kind, start + opening, credit));
            }
            if (credit < points) {
                zones.add(new Zone(ZoneKind.CREDIT, credit, points));
            }
        }

        private static int credit(String line) {
            String flat = CodePoints.of(line).flat();
            return LineForm.startOfCredit(flat, 0, flat.length());
        }

        private static int opening(String line) {
            Dateline dateline = Dateline.at(line, 0, line.length());
            return dateline == null ? 0 : dateline.end();
        }
    }
}
