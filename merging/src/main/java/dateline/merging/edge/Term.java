package dateline.merging.edge;

/// The one table of what speaks for and against two mentions telling of the same thing. A pair is
/// an edge when its terms add up to at least `Judgement.THRESHOLD`. Integers, because sums of
/// doubles depend on their order.
public enum Term {
    SAME_TYPE(12, "the same type of event"),
    SAME_GROUP(6, "related types of event"),
    OTHER_STEP(-4, "steps of justice that follow each other: charged, tried, sentenced"),
    OTHER_GROUP(-200, "types of event that never are one thing"),
    SAME_TRIGGER(16, "the same trigger word"),
    SAME_SAYING(2, "the same word of saying, which tells little"),

    ALL_PARTICIPANTS(38, "every participant of the shorter list is in the other, at least two"),
    ONE_PARTICIPANT(24, "the only named participant of one is in the other"),
    ONE_COUNTRY(12, "the only named participant of one, a country, is in the other"),
    SOME_PARTICIPANTS(14, "some participants in common, others only on one side"),
    OTHER_COUNTERPART(-90, "each names someone of the same kind whom the other does not"),
    OTHER_SIDE(-90, "one says that somebody did it, the other that it was done to the same one"),
    NAMED_IN_SENTENCE(10, "no participant in common, but the other's sentence names one"),
    OTHER_PARTICIPANTS(-45, "both name participants, none in common"),

    SAME_PLACE(12, "the same place"),
    SAME_COUNTRY(5, "the same country, one of them no finer"),
    OTHER_PLACE(-20, "different places in one country"),
    OTHER_COUNTRY(-70, "places in different countries"),

    SAME_DAY(22, "both on the same single day"),
    CLOSE_DATES(12, "dates within a month that can be the same"),
    SAME_YEARLESS(10, "dates without a year that can be the same"),
    DATES_EXCLUDE(-200, "dates that cannot both be true"),
    DATES_EXCLUDE_COPIED(-30, "dates few days apart that cannot both be true, in copied text"),

    PUBLISHED_TOGETHER(10, "published within two days, and the words give no closer date"),
    PUBLISHED_APART(-40, "published more than a month apart, and the words give no closer date"),
    PUBLISHED_FAR_APART(-80, "published more than half a year apart, no closer date"),

    SOME_WORDS(8, "two or three content words in common beside names and trigger"),
    MANY_WORDS(16, "four or more content words in common beside names and trigger"),
    SAME_GIST(26, "the articles have four or more of their twelve commonest words in common"),
    OTHER_GIST(-14, "the articles have at most one of their twelve commonest words in common"),

    COPIED_SENTENCE(40, "the sentence is copied: shingle containment of at least 0.4"),
    COPIED_ARTICLE(14, "the articles share text: shingle containment of at least 0.4"),
    SAME_SOURCE(3, "both name the same source"),
    SAME_ARTICLE(12, "told twice in one article"),

    TOLD_APART(-200, "one trigger that the article tells of once for each counterpart"),
    OTHER_ROUND(-200, "another round, leg or edition by its number"),
    OTHER_MAGNITUDE(-200, "magnitudes half a point or more apart"),
    ANOTHER_ONE(
            -140, "one is told as another, the previous or the next one, and not both to the day"),
    COMMEMORATED(-120, "one commemorates or follows up what the other tells");

    private final int weight;
    private final String reason;

    Term(int weight, String reason) {
        this.weight = weight;
        this.reason = reason;
    }

    public int weight() {
        return weight;
    }

    public String reason() {
        return reason;
    }
}
