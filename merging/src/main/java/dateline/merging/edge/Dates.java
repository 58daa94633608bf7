package dateline.merging.edge;

import dateline.merging.telling.Rank.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Whether two mentions' own constraints can hold together.
public final class Dates {
    /// A slip of the pen or of the time zone is no further off than this.
    private static final long NEAR_DAYS = 3;

    private Dates() {}

    /// Whether they cannot both be true of one event.
    public static boolean exclude(Profile one, Profile other) {
        if (one.precision() == Precision.NONE || other.precision() == Precision.NONE) {
            return false;
        }
        if (over(one.latest(), other.earliest()) || over(other.latest(), one.earliest())) {
            return true;
        }
        return !one.claim().intersects(other.claim());
    }

    static boolean near(Profile one, Profile other) {
        return isNear(one.latest(), other.earliest()) || isNear(other.latest(), one.earliest());
    }

    private static boolean over(@Nullable LocalDate latest, @Nullable LocalDate earliest) {
        return latest != null && earliest != null && latest.isBefore(earliest);
    }

    private static boolean isNear(@Nullable LocalDate latest, @Nullable LocalDate earliest) {
        if (latest == null || earliest == null) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(latest, earliest);
        return days > 0 && days <= NEAR_DAYS;
    }
}
