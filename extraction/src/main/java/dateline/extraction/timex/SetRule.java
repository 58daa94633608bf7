package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Times that come back: "every Tuesday", "each July", "daily", "per week", "twice a month", and "a
/// year" behind what happens in each of them ("$33 million a year").
final class SetRule implements Rule {
    private static final int EVERY = Lexicon.id("every");
    private static final int EACH = Lexicon.id("each");
    private static final int PER = Lexicon.id("per");
    private static final int OTHER = Lexicon.id("other");
    private static final int A = Lexicon.id("a");
    private static final int AN = Lexicon.id("an");
    private static final int ONCE = Lexicon.id("once");
    private static final int TWICE = Lexicon.id("twice");
    private static final int TIMES = Lexicon.id("times");
    private static final int MILLION = Lexicon.id("million");
    private static final int BILLION = Lexicon.id("billion");
    private static final int AFTER = Lexicon.id("after");
    private static final int BEFORE = Lexicon.id("before");
    private static final int SECOND = Lexicon.id("second");
    private static final int PERCENT = Lexicon.id("percent");

    @Override
    public String name() {
        return "set";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == EVERY
                || word == EACH
                || word == PER
                || word == ONCE
                || word == TWICE
                || word == A
                || word == AN
                || Lexicon.value(word, Lexeme.WEEKDAYS) > 0
                || Lexicon.value(word, Lexeme.WEEKDAY) > 0
                || Lexicon.value(word, Lexeme.MONTH) > 0
                || Lexicon.value(word, Lexeme.RECURRING) > 0;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int recurring = cursor.value(Lexeme.RECURRING);
        if (recurring > 0) {
            return recurring(cursor, Measure.values()[recurring - 1]);
        }
        int weekdays = cursor.isCapital() ? cursor.take(Lexeme.WEEKDAYS) : 0;
        if (weekdays > 0) {
            return set("XXXX-WXX-" + weekdays);
        }
        if (cursor.value(Lexeme.WEEKDAY) + cursor.value(Lexeme.MONTH) > 0) {
            return listed(cursor);
        }
        if (cursor.takeAny(EVERY, EACH)) {
            return every(cursor);
        }
        if (cursor.take(PER)) {
            return unit(cursor, 1);
        }
        if (cursor.takeAny(ONCE, TWICE)) {
            boolean hyphen = cursor.takeHyphen();
            boolean each = cursor.takeAny(A, AN, EVERY);
            return each && cursor.takeHyphen() == hyphen ? unit(cursor, 1) : null;
        }
        boolean compound = cursor.isHyphen(-1) && cursor.isGlued(0) && cursor.isHyphen(1);
        return isRate(cursor, compound) && cursor.takeAny(A, AN) && cursor.takeHyphen() == compound
                ? unit(cursor, 1)
                : null;
    }

    private static @Nullable Reading recurring(Cursor cursor, Measure measure) {
        boolean name = cursor.isCapital() && (cursor.isCapital(1) || cursor.isCapital(-1));
        boolean paper = !cursor.isCapital() && cursor.isCapital(1) && cursor.isInside(-1);
        boolean wage = measure.isClock() && cursor.isWord(1);
        if (name || paper || wage || measure == Measure.QUARTER || cursor.isHyphen(1)) {
            return null;
        }
        cursor.skip();
        return repeat(1, measure);
    }

    private static @Nullable Reading every(Cursor cursor) {
        int start = cursor.at();
        int nth = cursor.take(OTHER) ? 2 : cursor.take(Lexeme.ORDINAL);
        if (cursor.value(Lexeme.WEEKDAY) > 0) {
            return Names.isPartOfName(cursor) ? null : weekday(cursor);
        }
        if (nth > 0 && cursor.value(Lexeme.UNIT) > 0) {
            return unit(cursor, nth);
        }
        cursor.moveTo(start);
        if (cursor.is(SECOND) && cursor.isWord(1) && cursor.value(Lexeme.PREPOSITION, 1) == 0) {
            // "every second man"
            return null;
        }
        if (cursor.isCapital() && cursor.value(Lexeme.MONTH) > 0) {
            return month(cursor);
        }
        int season = cursor.take(Lexeme.SEASON);
        if (season > 0) {
            return set("XXXX-" + SEASONS[season - 1]);
        }
        int part = cursor.value(Lexeme.PART);
        if (part > 0) {
            cursor.skip();
            return set("XXXX-XX-XXT" + TimeOfDay.Part.values()[part - 1].code());
        }
        return unit(cursor, 0);
    }

    /// "Thursday" of "every Tuesday and Thursday".
    private static @Nullable Reading listed(Cursor cursor) {
        boolean weekday = cursor.value(Lexeme.WEEKDAY) > 0;
        Lexeme lexeme = weekday ? Lexeme.WEEKDAY : Lexeme.MONTH;
        if (!cursor.isCapital() || !EveryList.goesOnAt(cursor, lexeme)) {
            return null;
        }
        return weekday ? weekday(cursor) : month(cursor);
    }

    private static Reading month(Cursor cursor) {
        return set("XXXX-%02d".formatted(cursor.take(Lexeme.MONTH)));
    }

    /// "Tuesday", "Tuesday night".
    private static Reading weekday(Cursor cursor) {
        String day = "XXXX-WXX-" + cursor.take(Lexeme.WEEKDAY);
        int part = cursor.value(Lexeme.UNITS) > 0 ? 0 : cursor.take(Lexeme.PART);
        return set(part == 0 ? day : day + "T" + TimeOfDay.Part.values()[part - 1].code());
    }

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /// A unit, perhaps with a number: "every two weeks".
    private static @Nullable Reading unit(Cursor cursor, int count) {
        int number = count;
        if (count == 0) {
            Quantity quantity =
                    cursor.value(Lexeme.CARDINAL) > 0 || cursor.digits() > 0
                            ? QuantityReader.take(cursor)
                            : Quantity.ONE;
            number = quantity == null ? 0 : quantity.whole();
        }
        int unit = Math.max(cursor.value(Lexeme.UNIT), cursor.value(Lexeme.UNITS));
        boolean night = unit == Measure.NIGHT.ordinal() + 1;
        if (unit == 0 || number == 0 || night) {
            return null;
        }
        cursor.skip();
        return repeat(number, Measure.values()[unit - 1]);
    }

    private static Reading repeat(int number, Measure measure) {
        String letter = measure.letter();
        return set("P" + (measure.isClock() ? "T" : "") + number * measure.factor() + letter);
    }

    private static Reading set(String value) {
        return Reading.of(new Meaning.Repeat(value));
    }

    /// What is counted stands before, in "$80,000-a-year" with hyphens: a number, "million", "percent", "times", or a noun that is no
    /// word of time.
    private static boolean isRate(Cursor cursor, boolean compound) {
        int last = compound ? -2 : -1;
        int before = cursor.word(last);
        boolean counted =
                cursor.isNumber(last)
                        || before == MILLION
                        || before == BILLION
                        || before == PERCENT
                        || before == TIMES
                        || before == ONCE
                        || Lexicon.value(before, Lexeme.UNITS) > 0
                        || compound && isCompoundCount(before)
                        || Lexicon.value(before, Lexeme.COUNTED) > 0;
        int unit = cursor.value(Lexeme.UNIT, compound ? 2 : 1);
        int behind = cursor.word(compound ? 3 : 2);
        if (ShiftReader.isShift(behind) || behind == AFTER || behind == BEFORE) {
            // "sold 500 a year ago", "won 40 a year after that"
            return false;
        }
        boolean speed =
                unit > 0
                        && Measure.values()[unit - 1].isClock()
                        && cursor.value(Lexeme.COUNTED, last) > 0;
        return counted && unit > 0 && !speed;
    }

    /// "40-hour-a-week", "five-a-day".
    private static boolean isCompoundCount(int word) {
        return Lexicon.value(word, Lexeme.UNIT) > 0 || Lexicon.value(word, Lexeme.CARDINAL) > 0;
    }
}
