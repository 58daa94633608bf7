package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Times of the sun, behind a preposition of time: "at dawn Sunday", "before sunrise", "by dusk",
/// "until midafternoon". What else dawns, and names with these words, are none.
final class DawnRule implements Rule {
    private static final int OF = Lexicon.id("of");
    private static final int IN = Lexicon.id("in");
    private static final int[] INTRODUCING = {
        Lexicon.id("at"),
        Lexicon.id("by"),
        Lexicon.id("before"),
        Lexicon.id("after"),
        Lexicon.id("until"),
        Lexicon.id("till"),
        Lexicon.id("since")
    };
    private static final int[] MIDDLES = {Lexicon.id("midmorning"), Lexicon.id("midafternoon")};

    private final Dates dates;

    DawnRule(Dates dates) {
        this.dates = dates;
    }

    @Override
    public String name() {
        return "dawn";
    }

    @Override
    public boolean beginsWith(int word) {
        return Lexicon.value(word, Lexeme.DAYLIGHT) > 0;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean middle = cursor.isAny(0, MIDDLES);
        boolean introduced = cursor.isAny(-1, INTRODUCING) || middle && cursor.wasBefore(IN);
        TimeOfDay.Part part = take(cursor);
        boolean joined = cursor.isHyphen(0) && cursor.isGlued(0);
        if (part == null || joined || cursor.isPossessive(0) || cursor.is(OF)) {
            return null;
        }
        Meaning day = dates.day(cursor);
        boolean attribute = middle && cursor.value(Lexeme.BETWEEN) > 0;
        return introduced && !attribute
                ? new Reading(new Meaning.At(day, part), middle ? Mod.MID : null)
                : null;
    }

    /// The part of the day that such a word stands for; null: it is none, or a name.
    static TimeOfDay.@Nullable Part take(Cursor cursor) {
        int part = cursor.isCapital() ? 0 : cursor.take(Lexeme.DAYLIGHT);
        return part == 0 ? null : TimeOfDay.Part.values()[part - 1];
    }
}
