package dateline.extraction.timex;

/// Which one of many like it is meant, and what it is counted from.
public enum Reach {
    /// Nothing said: "in May", "on Friday".
    OPEN,
    /// The one that contains the DCT: "this week", "the current quarter".
    THIS,
    /// The one before the DCT's: "last year".
    LAST,
    /// The one after the DCT's: "next month".
    NEXT,
    /// The one that needs no pointing: "for the year", "the quarter".
    DEFINITE,
    /// The one the text speaks of: "that year", "the same day", "the quarter".
    SAME,
    /// The one before that: "the previous day".
    PREVIOUS,
    /// The one after that: "the following month".
    FOLLOWING;

    /// Whether it is counted from what the text told before, not from the DCT.
    public boolean isTold() {
        return this == SAME || this == PREVIOUS || this == FOLLOWING;
    }

    /// How many units away from the one it counts from: −1, 0 or 1.
    public int steps() {
        return switch (this) {
            case LAST, PREVIOUS -> -1;
            case NEXT, FOLLOWING -> 1;
            case THIS, SAME, DEFINITE, OPEN -> 0;
        };
    }
}
