package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// A part of the day behind a day: "Friday night", "yesterday afternoon", "July 4 evening", "Thursday
/// midnight", "Sunday dawn".
final class DaySuffix {
    private static final int NOON = Lexicon.id("noon");
    private static final int MIDNIGHT = Lexicon.id("midnight");

    private DaySuffix() {}

    /// The reading, longer by the part of the day behind it, if one stands there.
    static Reading extend(Cursor cursor, Reading reading) {
        if (!Dates.isDay(reading.meaning())) {
            return reading;
        }
        int end = cursor.at();
        cursor.takeHyphen();
        int part = cursor.value(Lexeme.UNITS) > 0 ? 0 : cursor.take(Lexeme.PART);
        if (part > 0
                && cursor.tokens().text(cursor.at() - 1).endsWith("s")
                && reading.meaning() instanceof Meaning.Calendar date
                && date.weekday() != null
                && date.day() == 0) {
            TimeOfDay.Part repeated = TimeOfDay.Part.values()[part - 1];
            return Reading.of(
                    new Meaning.Repeat(
                            "XXXX-WXX-%dT%s"
                                    .formatted(date.weekday().getValue(), repeated.code())));
        }
        TimeOfDay time =
                part > 0
                        ? TimeOfDay.Part.values()[part - 1]
                        : reading.meaning() instanceof Meaning.Feast ? null : moment(cursor);
        if (time == null) {
            cursor.moveTo(end);
            return reading;
        }
        return new Reading(new Meaning.At(reading.meaning(), time), reading.mod());
    }

    /// "Thursday midnight", "Sunday dawn"; not "Easter sunrise service".
    private static @Nullable TimeOfDay moment(Cursor cursor) {
        if (cursor.isCapital()) {
            return null;
        }
        return cursor.take(NOON)
                ? new TimeOfDay.Clock(12, 0, -1, null)
                : cursor.take(MIDNIGHT)
                        ? new TimeOfDay.Clock(24, 0, -1, null)
                        : DawnRule.take(cursor);
    }
}
