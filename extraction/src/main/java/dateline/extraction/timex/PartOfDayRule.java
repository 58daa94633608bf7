package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// "the morning of 31 January 1965", "the night of Friday, Oct. 23", "the early morning hours of 30
/// April".
final class PartOfDayRule implements Rule {
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");
    private static final int HOURS = Lexicon.id("hours");
    private static final int[] PARTS = {
        Lexicon.id("morning"), Lexicon.id("afternoon"), Lexicon.id("evening"), Lexicon.id("night")
    };

    private final Dates dates;

    PartOfDayRule(Dates dates) {
        this.dates = dates;
    }

    @Override
    public String name() {
        return "part-of-day";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == THE;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        cursor.skip();
        int stage = cursor.take(Lexeme.STAGE);
        Mod mod = stage == 0 ? null : Mod.values()[stage - 1];
        if (mod != null) {
            cursor.takeHyphen();
        }
        int part = cursor.take(Lexeme.PART);
        if (mod != null) {
            cursor.take(HOURS);
        }
        if (part == 0 || !cursor.take(OF)) {
            return null;
        }
        Meaning day = dates.day(cursor);
        return day == null
                ? null
                : new Reading(new Meaning.At(day, TimeOfDay.Part.values()[part - 1]), mod);
    }

    /// One morning, afternoon, evening or night; null: there is none, or it is a name.
    static TimeOfDay.@Nullable Part takeOne(Cursor cursor) {
        for (int part = 0; part < PARTS.length; part++) {
            if (cursor.is(PARTS[part]) && !cursor.isCapital()) {
                cursor.skip();
                return TimeOfDay.Part.values()[part];
            }
        }
        return null;
    }
}
