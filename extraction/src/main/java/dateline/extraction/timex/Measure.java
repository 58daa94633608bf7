package dateline.extraction.timex;

/// A unit of the calendar or clock, as time expressions count in it.
public enum Measure {
    SECOND("S", true, 1),
    MINUTE("M", true, 1),
    HOUR("H", true, 1),
    DAY("D", false, 1),
    NIGHT("NI", false, 1),
    WEEKEND("WE", false, 1),
    WEEK("W", false, 1),
    FORTNIGHT("W", false, 2),
    MONTH("M", false, 1),
    QUARTER("Q", false, 1),
    YEAR("Y", false, 1),
    DECADE("Y", false, 10),
    CENTURY("Y", false, 100),
    MILLENNIUM("Y", false, 1000);

    private final String letter;
    private final boolean clock;
    private final int factor;

    Measure(String letter, boolean clock, int factor) {
        this.letter = letter;
        this.clock = clock;
        this.factor = factor;
    }

    /// The letter that ISO 8601 durations write for it.
    public String letter() {
        return letter;
    }

    /// Shorter than a day.
    public boolean isClock() {
        return clock;
    }

    /// How many of [#letter()] it is.
    public int factor() {
        return factor;
    }
}
