package dateline.temporal;

/// A part of a day as news uses the words; hours are local, the end is exclusive.
public enum PartOfDay {
    ANY(0, 24),
    MORNING(6, 12),
    AFTERNOON(12, 18),
    EVENING(18, 24),
    NIGHT(0, 24);

    private final int fromHour;
    private final int toHourExclusive;

    PartOfDay(int fromHour, int toHourExclusive) {
        this.fromHour = fromHour;
        this.toHourExclusive = toHourExclusive;
    }

    public int fromHour() {
        return fromHour;
    }

    public int toHourExclusive() {
        return toHourExclusive;
    }
}
