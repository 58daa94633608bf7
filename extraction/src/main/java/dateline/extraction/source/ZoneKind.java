package dateline.extraction.source;

/// What a stretch of a page is for. Only three kinds may tell of events.
public enum ZoneKind {
    NAVIGATION(false),
    SECTION(false),
    HEADLINE(true),
    /// The headline once more, as web pages copied to plain text often have it.
    REPEATED_HEADLINE(false),
    BYLINE(false),
    CAPTION(true),
    /// The credit at the end of a caption: `[Photo/Xinhua]`.
    CREDIT(false),
    DATELINE(false),
    SUBHEADING(false),
    PARAGRAPH(true),
    RELATED(false),
    FOOTER(false);

    private final boolean telling;

    ZoneKind(boolean telling) {
        this.telling = telling;
    }

    /// Whether events may be told here.
    public boolean telling() {
        return telling;
    }

    /// Whether its dates are the article's: those that tell, headings, bylines and datelines.
    public boolean dated() {
        return telling || this == SUBHEADING || this == DATELINE || this == BYLINE;
    }
}
