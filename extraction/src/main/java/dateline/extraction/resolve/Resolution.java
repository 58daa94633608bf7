package dateline.extraction.resolve;

import org.jspecify.annotations.Nullable;

/// What an expression comes to.
///
/// @param value the TIMEX3 value
/// @param point null: not a place in the calendar
/// @param anchor what it was counted from; null: it is absolute
/// @param rejected the reading that lost, and why; null: there was none
record Resolution(
        String value, @Nullable Point point, @Nullable String anchor, @Nullable String rejected) {

    static Resolution absolute(Point point) {
        return new Resolution(point.value(), point, null, null);
    }

    static Resolution from(Point point, String anchor) {
        return new Resolution(point.value(), point, anchor, null);
    }

    static Resolution plain(String value) {
        return new Resolution(value, null, null, null);
    }

    /// @param words what was not believed, and why
    Resolution noting(String words) {
        return new Resolution(value, point, anchor, words);
    }

    Resolution rejecting(@Nullable Point other, String why) {
        return other == null || other.value().equals(value)
                ? this
                : new Resolution(value, point, anchor, other.value() + ": " + why);
    }
}
