package dateline.extraction.source;

import dateline.extraction.source.Lines.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what each line of a page copied as plain text is for: what stands before the first prose is
/// the page's head, what a copyright line opens is its foot.
final class PlainTextZones {
    private static final int FEWEST_HEADLINE_WORDS = 2;
    private static final int YEAR_DIGITS = 4;

    private final String text;
    private final List<Block> blocks;
    private final @Nullable ZoneKind[] kinds;
    private final int body;

    private PlainTextZones(String text) {
        this.text = text;
        this.blocks = Lines.of(text);
        this.kinds = new @Nullable ZoneKind[blocks.size()];
        this.body = firstProse();
    }

    /// The zones of a text, in order, without gaps but for white space.
    static List<Zone> of(String text) {
        PlainTextZones zones = new PlainTextZones(text);
        zones.readHead();
        zones.readBody();
        return zones.zones();
    }

    private int firstProse() {
        for (int at = 0; at < blocks.size(); at++) {
            if (lineAt(at).isProse()) {
                return at;
            }
        }
        return blocks.size();
    }

    private LineForm lineAt(int at) {
        Block block = blocks.get(at);
        return new LineForm(text, block.start(), block.end());
    }

    private void readHead() {
        for (int at = 0; at < body; at++) {
            LineForm line = lineAt(at);
            if (line.isCaption()) {
                kinds[at] = ZoneKind.CAPTION;
            } else if (line.isByline()) {
                kinds[at] = ZoneKind.BYLINE;
            } else if (line.isSectionPath()) {
                kinds[at] = ZoneKind.SECTION;
            } else if (line.isFooter() || line.isAddress()) {
                kinds[at] = ZoneKind.NAVIGATION;
            }
        }
        int headline = headline();
        if (headline >= 0) {
            kinds[headline] = ZoneKind.HEADLINE;
            markRepeats(headline);
        }
        for (int at = 0; at < body; at++) {
            if (kinds[at] == null) {
                boolean below = headline >= 0 && at > headline;
                kinds[at] =
                        below || isYearHeading(at, headline)
                                ? ZoneKind.SUBHEADING
                                : ZoneKind.NAVIGATION;
            }
        }
    }

    /// A history's chapter may be headed by its year alone, above its title or its first paragraph.
    private boolean isYearHeading(int at, int headline) {
        Block block = blocks.get(at);
        boolean digits = block.end() - block.start() == YEAR_DIGITS;
        for (int i = block.start(); digits && i < block.end(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits && (at + 1 == headline || at + 1 == body);
    }

    /// A line that stands twice is the headline; else the longest of those that could be.
    private int headline() {
        Set<String> seen = new HashSet<>();
        int longest = -1;
        for (int at = 0; at < body; at++) {
            if (kinds[at] != null || lineAt(at).words() < FEWEST_HEADLINE_WORDS) {
                continue;
            }
            if (!seen.add(folded(at)) && lineAt(at).words() > 2) {
                return firstLike(at);
            }
            if (longest < 0 || lineAt(at).words() > lineAt(longest).words()) {
                longest = at;
            }
        }
        return longest;
    }

    private int firstLike(int repeat) {
        for (int at = 0; at < repeat; at++) {
            if (folded(at).equals(folded(repeat))) {
                return at;
            }
        }
        return repeat;
    }

    private void markRepeats(int headline) {
        for (int at = headline + 1; at < body; at++) {
            if (folded(at).equals(folded(headline))) {
                kinds[at] = ZoneKind.REPEATED_HEADLINE;
            }
        }
    }

    private String folded(int at) {
        Block block = blocks.get(at);
        return block.end() - block.start() > 500
                ? ""
                : text.substring(block.start(), block.end()).toLowerCase(Locale.ROOT);
    }

    private void readBody() {
        boolean foot = false;
        boolean related = false;
        for (int at = body; at < blocks.size(); at++) {
            LineForm line = lineAt(at);
            boolean prose = line.isProse();
            foot |= line.isFooter() && at > body;
            related = !foot && (line.isRelatedHeading() || (related && !prose));
            kinds[at] = foot ? ZoneKind.FOOTER : bodyKind(line, prose, related);
        }
    }

    private static ZoneKind bodyKind(LineForm line, boolean prose, boolean related) {
        if (related) {
            return ZoneKind.RELATED;
        }
        if (line.isCaption()) {
            return ZoneKind.CAPTION;
        }
        if (prose) {
            return ZoneKind.PARAGRAPH;
        }
        if (line.isByline()) {
            return ZoneKind.BYLINE;
        }
        return line.words() >= 8 || line.isQuote() ? ZoneKind.PARAGRAPH : ZoneKind.SUBHEADING;
    }

    private List<Zone> zones() {
        List<Zone> zones = new ArrayList<>();
        boolean opened = false;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            ZoneKind kind = kinds[at] == null ? ZoneKind.NAVIGATION : kinds[at];
            int start = block.start();
            if (kind == ZoneKind.PARAGRAPH && !opened) {
                opened = true;
                start = addOpening(block, zones);
            }
            if (kind == ZoneKind.CAPTION) {
                addCaption(block, zones);
            } else {
                zones.add(new Zone(kind, start, block.end()));
            }
        }
        return List.copyOf(zones);
    }

    /// The first paragraph may begin with a time stamp, a dateline or both.
    private int addOpening(Block block, List<Zone> zones) {
        int start = block.start();
        int stamped = LineForm.endOfStamp(text, start, block.end());
        if (stamped > start) {
            zones.add(new Zone(ZoneKind.BYLINE, start, stamped));
            start = stamped;
        }
        Dateline dateline = Dateline.at(text, start, block.end());
        if (dateline != null) {
            zones.add(new Zone(ZoneKind.DATELINE, start, dateline.end()));
            start = dateline.end();
        }
        return start;
    }

    private void addCaption(Block block, List<Zone> zones) {
        int credit = LineForm.startOfCredit(text, block.start(), block.end());
        if (credit > block.start()) {
            zones.add(new Zone(ZoneKind.CAPTION, block.start(), credit));
        }
        if (credit < block.end()) {
            zones.add(new Zone(ZoneKind.CREDIT, credit, block.end()));
        }
    }
}
