package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// A date and which part of it: "early October", "late last week", "mid-1990", "the end of November",
/// "the middle of 2010", "earlier this year", "later in the day", "around Nov. 1"; or a part of a day
/// and which part of that: "by late afternoon". The words that say so belong to the expression.
final class StageRule implements Rule {
    private static final int THE = Lexicon.id("the");
    private static final int IN = Lexicon.id("in");
    private static final int OF = Lexicon.id("of");
    private static final int DAY = Lexicon.id("day");
    private static final int PART = Lexicon.id("part");
    private static final int VERY = Lexicon.id("very");
    private static final int LATTER = Lexicon.id("latter");
    private static final int MID = Lexicon.id("mid");
    private static final int AROUND = Lexicon.id("around");
    private static final int[] ENDS = {Lexicon.id("end"), Lexicon.id("close")};
    private static final int[] STARTS = {
        Lexicon.id("beginning"), Lexicon.id("start"), Lexicon.id("turn")
    };
    private static final int MIDDLE = Lexicon.id("middle");
    private static final int[] REACHING = {
        Lexicon.id("by"), Lexicon.id("until"), Lexicon.id("till"), Lexicon.id("since")
    };
    private static final int[] INTRODUCING = {
        IN,
        AROUND,
        Lexicon.id("during"),
        Lexicon.id("before"),
        Lexicon.id("after"),
        Lexicon.id("through"),
        Lexicon.id("from")
    };

    private final Dates dates;

    StageRule(Dates dates) {
        this.dates = dates;
    }

    @Override
    public String name() {
        return "stage";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == THE || word == AROUND || Lexicon.value(word, Lexeme.STAGE) > 0;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        if (cursor.take(AROUND)) {
            Reading about = dates.take(cursor);
            return about == null || isDeictic(about.meaning()) ? null : about.with(Mod.APPROX);
        }
        int start = cursor.at();
        boolean article = cursor.take(THE);
        Mod mod = article ? noun(cursor) : null;
        if (mod == null) {
            mod = adjective(cursor);
        }
        if (mod == null) {
            return null;
        }
        Meaning part = cursor.wasBefore(IN) ? told(cursor, mod) : partOfDay(cursor, start, mod);
        if (part != null) {
            return Reading.of(part).with(mod);
        }
        Reading date = dates.take(cursor);
        return date == null || isTooFine(date.meaning(), mod) ? null : date.with(mod);
    }

    /// "later in the day", "earlier in the afternoon", "early in the morning of 29 April": of the day
    /// that the text speaks of, if none is said.
    private @Nullable Meaning told(Cursor cursor, Mod mod) {
        int start = cursor.at();
        if (cursor.take(THE)) {
            if (isMoved(mod) && cursor.take(DAY)) {
                return new Meaning.Period(Measure.DAY, Reach.SAME);
            }
            TimeOfDay.Part part = PartOfDayRule.takeOne(cursor);
            if (part != null) {
                int end = cursor.at();
                cursor.take(OF);
                Meaning day = dates.day(cursor);
                cursor.moveTo(day == null ? end : cursor.at());
                return new Meaning.At(day, part);
            }
        }
        cursor.moveTo(start);
        return null;
    }

    private static boolean isMoved(Mod mod) {
        return mod == Mod.BEFORE || mod == Mod.AFTER;
    }

    /// "by late afternoon", "in the early evening", "mid-afternoon yesterday"; not "in late afternoon
    /// trading", "the late evening news".
    private @Nullable Meaning partOfDay(Cursor cursor, int first, Mod mod) {
        int start = cursor.at();
        TimeOfDay.Part part = isMoved(mod) ? null : PartOfDayRule.takeOne(cursor);
        if (part != null) {
            Meaning day = dates.day(cursor);
            boolean joined = cursor.isHyphen(0) && cursor.isGlued(0);
            boolean counted = cursor.value(Lexeme.BETWEEN) + cursor.value(Lexeme.UNITS) > 0;
            boolean reaching =
                    cursor.isAny(first - cursor.at() - 1, REACHING) && !joined && !counted;
            boolean plain =
                    cursor.isAny(first - cursor.at() - 1, INTRODUCING)
                            && !Names.isBeforeNoun(cursor);
            if (day != null || reaching || plain) {
                return new Meaning.At(day, part);
            }
        }
        cursor.moveTo(start);
        return null;
    }

    /// "the end of …", "the middle of …".
    private static @Nullable Mod noun(Cursor cursor) {
        int start = cursor.at();
        cursor.take(VERY);
        boolean latter = cursor.take(LATTER);
        Mod mod =
                cursor.takeAny(ENDS) || (latter && cursor.take(PART))
                        ? Mod.END
                        : cursor.takeAny(STARTS) ? Mod.START : cursor.take(MIDDLE) ? Mod.MID : null;
        if (mod == null || !cursor.take(OF)) {
            cursor.moveTo(start);
            return null;
        }
        return mod;
    }

    /// "early …", "mid-…", "later in the …", "the early part of …".
    private static @Nullable Mod adjective(Cursor cursor) {
        boolean mid = cursor.is(MID);
        int stage = cursor.take(Lexeme.STAGE);
        if (stage == 0) {
            return null;
        }
        boolean hyphen = cursor.takeHyphen();
        if (hyphen && !mid && cursor.isWord(0) && cursor.value(Lexeme.MONTH) == 0) {
            return null;
        }
        if (cursor.take(PART)) {
            return cursor.take(OF) ? Mod.values()[stage - 1] : null;
        }
        if (!hyphen) {
            cursor.take(IN);
        }
        return Mod.values()[stage - 1];
    }

    /// "early Tuesday" says when on Tuesday, and its "early" stands outside; "later Tuesday" inside.
    private static boolean isTooFine(Meaning meaning, Mod mod) {
        return meaning instanceof Meaning.Vague
                || isWeekday(meaning)
                || (Dates.isDay(meaning) && mod != Mod.BEFORE && mod != Mod.AFTER);
    }

    /// "he turned it around this week": no rough date.
    private static boolean isDeictic(Meaning meaning) {
        return isWeekday(meaning)
                || meaning instanceof Meaning.Period
                || meaning instanceof Meaning.At;
    }

    private static boolean isWeekday(Meaning meaning) {
        return meaning instanceof Meaning.Calendar date && date.weekday() != null;
    }
}
