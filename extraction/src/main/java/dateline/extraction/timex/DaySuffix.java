package dateline.extraction.timex;

/// A part of the day behind a day: "Friday night", "yesterday afternoon", "July 4 evening".
final class DaySuffix {
    private DaySuffix() {}

    /// The reading, longer by the part of the day behind it, if one stands there.
    static Reading extend(Cursor cursor, Reading reading) {
        if (!Dates.isDay(reading.meaning())) {
            return reading;
        }
        int end = cursor.at();
        cursor.takeHyphen();
        int part = cursor.value(Lexeme.UNITS) > 0 ? 0 : cursor.take(Lexeme.PART);
        if (part == 0) {
            cursor.moveTo(end);
            return reading;
        }
        TimeOfDay time = TimeOfDay.Part.values()[part - 1];
        return new Reading(new Meaning.At(reading.meaning(), time), reading.mod());
    }
}
