package dateline.temporal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When an event happened, as far as the words say.
///
/// @param edtf the date in EDTF text, e.g. `2017-07-03/2017-07-04` or `[2017-07-04..]`
/// @param earliest the first possible day; null: unbounded, or the year is unknown
/// @param latest the last possible day; null: unbounded, or the year is unknown
/// @param granularity how finely it is known
public record When(
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        Granularity granularity) {

    /// The same date with its bounds and granularity; the one place where they are worked out.
    public static When of(Edtf edtf) {
        return new When(
                edtf.toString(),
                edtf.earliest().orElse(null),
                edtf.latest().orElse(null),
                edtf.granularity());
    }
}
