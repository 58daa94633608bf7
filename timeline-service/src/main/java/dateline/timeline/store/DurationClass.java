package dateline.timeline.store;

import org.jspecify.annotations.Nullable;

/// How long a span is. The events of one class that overlap a window begin in a range that is longer
/// than the window by no more than the class's longest span: a short range of a btree.
public enum DurationClass {
    DAY(1),
    WEEK(7),
    MONTH(31),
    YEAR(366),
    DECADE(3_660),
    CENTURY(36_600),
    /// Both ends are known, however far apart.
    AGES(Integer.MAX_VALUE),
    /// No last day is known; `sort_day` is the first.
    OPEN_END(Integer.MAX_VALUE),
    /// No first day is known; `sort_day` is the last.
    OPEN_START(Integer.MAX_VALUE),
    /// No day is known, or no year.
    UNDATED(Integer.MAX_VALUE);

    private final int days;

    DurationClass(int days) {
        this.days = days;
    }

    /// The longest span, in days.
    public int days() {
        return days;
    }

    static DurationClass of(@Nullable Integer earliest, @Nullable Integer latest) {
        if (earliest == null) {
            return latest == null ? UNDATED : OPEN_START;
        }
        if (latest == null) {
            return OPEN_END;
        }
        long length = (long) latest - earliest + 1;
        for (DurationClass candidate : values()) {
            if (length <= candidate.days) {
                return candidate;
            }
        }
        return AGES;
    }
}
