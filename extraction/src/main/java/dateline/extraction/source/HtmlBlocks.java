package dateline.extraction.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Cuts a page into its blocks of text, in one walk without recursion, and finds the element that
/// holds the article by the density of its prose.
final class HtmlBlocks implements NodeVisitor {
    /// What a block is by its markup.
    enum Form {
        HEADING,
        SUBHEADING,
        CAPTION,
        BYLINE,
        TEXT,
        LIST_ITEM
    }

    /// @param outside in navigation, a footer, an aside, comments, or hidden
    record Block(String text, Form form, int linkChars, boolean outside, @Nullable Element parent) {
        boolean isProse() {
            return !outside
                    && form == Form.TEXT
                    && text.length() >= SHORTEST_PROSE
                    && 3 * linkChars < text.length();
        }
    }

    private static final int SHORTEST_PROSE = 60;
    private static final int MOST_BLOCKS = 100_000;
    private static final Set<String> SILENT =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "button",
                    "select",
                    "textarea",
                    "head");
    private static final Set<String> OUTSIDE =
            Set.of("nav", "footer", "aside", "form", "menu", "dialog");
    private static final List<String> OUTSIDE_CLASSES =
            List.of(
                    "comment",
                    "related",
                    "promo",
                    "share",
                    "social",
                    "newsletter",
                    "sidebar",
                    "cookie",
                    "advert",
                    "breadcrumb",
                    "recommend",
                    "footer",
                    "subscribe",
                    "most-read",
                    "trending",
                    "teaser",
                    "menu");

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, int[]> ranges = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int linkChars;
    private int links;
    private int silent;
    private int outside;
    private final List<Form> forms = new ArrayList<>(List.of(Form.TEXT));
    private @Nullable Element parent;

    private HtmlBlocks() {}

    static HtmlBlocks of(Document page) {
        HtmlBlocks blocks = new HtmlBlocks();
        NodeTraversor.traverse(blocks, page);
        blocks.flush();
        return blocks;
    }

    List<Block> all() {
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && silent == 0) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
    }

    private void enter(Element element) {
        String name = element.normalName();
        silent += SILENT.contains(name) ? 1 : 0;
        links += name.equals("a") ? 1 : 0;
        if (name.equals("br")) {
            lineBreak();
        }
        if (!element.isBlock() && form(element) == null) {
            return;
        }
        flush();
        outside += isOutside(element) ? 1 : 0;
        Form form = form(element);
        forms.add(form == null ? forms.getLast() : form);
        parent = element;
        ranges.put(element, new int[] {blocks.size(), blocks.size()});
    }

    private void leave(Element element) {
        String name = element.normalName();
        silent -= SILENT.contains(name) ? 1 : 0;
        links -= name.equals("a") ? 1 : 0;
        if (!element.isBlock() && form(element) == null) {
            return;
        }
        flush();
        outside -= isOutside(element) ? 1 : 0;
        forms.removeLast();
        parent = element.parent();
        int[] range = ranges.get(element);
        if (range != null) {
            range[1] = blocks.size();
        }
    }

    private static boolean isOutside(Element element) {
        if (OUTSIDE.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String marks = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        boolean body =
                element.normalName().equals("body")
                        || element.normalName().equals("html")
                        || element.normalName().equals("article");
        return !body && !marks.isBlank() && OUTSIDE_CLASSES.stream().anyMatch(marks::contains);
    }

    private static @Nullable Form form(Element element) {
        String marks =
                (element.className() + " " + element.attr("itemprop") + " " + element.attr("rel"))
                        .toLowerCase(Locale.ROOT);
        return switch (element.normalName()) {
            case "h1" -> Form.HEADING;
            case "h2", "h3", "h4", "h5", "h6" -> Form.SUBHEADING;
            case "figcaption" -> Form.CAPTION;
            case "time", "address" -> Form.BYLINE;
            case "li" -> Form.LIST_ITEM;
            case "p", "div", "span" ->
                    marks.contains("byline")
                                    || marks.contains("author")
                                    || marks.contains("dateline-date")
                                    || marks.contains("publish")
                                    || marks.contains("timestamp")
                            ? Form.BYLINE
                            : marks.contains("caption")
                                    ? Form.CAPTION
                                    : element.normalName().equals("p") ? Form.TEXT : null;
            default -> null;
        };
    }

    private void append(String words) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean space = Lines.isSpace(c);
            boolean needless = space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            if (!needless) {
                text.append(space ? ' ' : c);
                linkChars += links > 0 && !space ? 1 : 0;
            }
        }
    }

    /// A line break parts text only where it is long enough to be a paragraph of its own.
    private void lineBreak() {
        if (text.length() >= SHORTEST_PROSE) {
            flush();
        } else {
            append(" ");
        }
    }

    private void flush() {
        String words = text.toString().strip();
        if (!words.isEmpty() && blocks.size() < MOST_BLOCKS) {
            blocks.add(new Block(words, forms.getLast(), linkChars, outside > 0, parent));
        }
        text.setLength(0);
        linkChars = 0;
    }

    /// From which to which block the article reaches: the element whose own paragraphs hold the most
    /// prose. Nothing but all blocks where there is no prose.
    int[] article() {
        Map<Element, Integer> scores = new IdentityHashMap<>();
        for (Block block : blocks) {
            Element holder =
                    block.isProse() && block.parent() != null ? block.parent().parent() : null;
            if (holder == null) {
                continue;
            }
            scores.merge(holder, block.text().length(), Integer::sum);
            Element outer = holder.parent();
            if (outer != null) {
                scores.merge(outer, block.text().length() / 2, Integer::sum);
            }
        }
        Element best = null;
        for (Block block : blocks) {
            best = better(scores, best, block.parent());
        }
        int[] range = best == null ? null : ranges.get(best);
        return range == null ? new int[] {0, blocks.size()} : range;
    }

    private static @Nullable Element better(
            Map<Element, Integer> scores, @Nullable Element best, @Nullable Element block) {
        Element found = best;
        Element at = block;
        for (int up = 0; up < 3 && at != null; up++, at = at.parent()) {
            int score = scores.getOrDefault(at, 0);
            if (score > (found == null ? 0 : scores.getOrDefault(found, 0))) {
                found = at;
            }
        }
        return found;
    }
}
