package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// "the morning of 31 January 1965", "the night of Friday, Oct. 23".
final class PartOfDayRule implements Rule {
    private static final int THE = Lexicon.id("the");
    private static final int OF = Lexicon.id("of");

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
        int part = cursor.take(Lexeme.PART);
        if (part == 0 || !cursor.take(OF)) {
            return null;
        }
        Meaning day = dates.day(cursor);
        return day == null
                ? null
                : Reading.of(new Meaning.At(day, TimeOfDay.Part.values()[part - 1]));
    }
}
