package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// "day-long", "decades-long", "the month-old strike", "a centuries-old church". The guidelines leave
/// out ages of people; those of other living things are left out as well.
final class CompoundReader {
    private static final int LONG = Lexicon.id("long");
    private static final int OLD = Lexicon.id("old");

    private CompoundReader() {}

    /// Null: it is none, and the cursor stands where it stood.
    static @Nullable Reading take(Cursor cursor) {
        int start = cursor.at();
        boolean part = cursor.isHyphen(-1) && cursor.isGlued(0);
        int singular = cursor.take(Lexeme.UNIT);
        int unit = singular > 0 ? singular : cursor.take(Lexeme.UNITS);
        boolean hyphen = unit > 0 && cursor.takeHyphen();
        if (!hyphen || !(cursor.take(LONG) || isAge(cursor, part, singular > 0))) {
            cursor.moveTo(start);
            return null;
        }
        Quantity quantity = singular > 0 ? Quantity.ONE : Quantity.UNKNOWN;
        return Reading.of(new Meaning.Length(quantity, Measure.values()[unit - 1]));
    }

    /// Whether "-old" says how long a thing is there: "the year-old treaty"; not "a two-year-old", "the
    /// year-old was hurt", "the year-old boy".
    private static boolean isAge(Cursor cursor, boolean part, boolean singular) {
        if (part || !cursor.take(OLD)) {
            return false;
        }
        boolean thing = cursor.isWord(0) && cursor.value(Lexeme.FUNCTION) == 0;
        boolean living = cursor.value(Lexeme.LIVING) > 0 || cursor.isCapital();
        return !living && (thing || !singular);
    }
}
