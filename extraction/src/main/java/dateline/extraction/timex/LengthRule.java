package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Lengths of time and what is counted with them: "six months", "26-hour", "the past five years",
/// "half a century", "weeks"; with "ago", "later", "earlier", "from now" they are a date.
final class LengthRule implements Rule {
    private static final int LONGEST_AGE = 150;
    private static final int FIRST_TENS = 20;
    private static final int MOST_SINGULAR = 999;
    private static final int YEARS_OF_QUARTER_CENTURY = 25;
    private static final int PERIOD = Lexicon.id("period");
    private static final int THE = Lexicon.id("the");
    private static final int THESE = Lexicon.id("these");
    private static final int FIRST = Lexicon.id("first");
    private static final int LATEST = Lexicon.id("latest");
    private static final int WAR = Lexicon.id("war");
    private static final int OLD = Lexicon.id("old");
    private static final int LONG = Lexicon.id("long");
    private static final int AND = Lexicon.id("and");
    private static final int OF = Lexicon.id("of");
    private static final int OR = Lexicon.id("or");
    private static final int SO = Lexicon.id("so");
    private static final int MORE = Lexicon.id("more");
    private static final int A = Lexicon.id("a");
    private static final int AN = Lexicon.id("an");
    private static final int HALF = Lexicon.id("half");
    private static final int MINUTES_OF_QUARTER = 15;
    private static final int QUARTERS = Lexicon.id("quarters");
    private static final int HOUR = Lexicon.id("hour");
    private static final int QUARTER = Lexicon.id("quarter");
    private static final int CENTURY = Lexicon.id("century");

    @Override
    public String name() {
        return "length";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == THE
                || word == A
                || word == AN
                || word == HALF
                || word == MORE
                || Lexicon.value(word, Lexeme.ABOUT) > 0
                || AboutReader.begins(word)
                || Lexicon.value(word, Lexeme.REACH) > 0
                || Lexicon.value(word, Lexeme.SOME) > 0
                || Lexicon.value(word, Lexeme.CARDINAL) > 0
                || Lexicon.value(word, Lexeme.UNIT) > 0
                || Lexicon.value(word, Lexeme.UNITS) > 0
                || Lexicon.value(word, Lexeme.WHOLE_UNIT) > 0
                || word == Lexicon.id("another");
    }

    @Override
    public boolean beginsWithDigits() {
        return true;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        int whole = cursor.take(Lexeme.WHOLE_UNIT);
        if (whole > 0) {
            return Reading.of(new Meaning.Length(Quantity.ONE, Measure.values()[whole - 1]));
        }
        Mod mod = AboutReader.take(cursor);
        boolean article = cursor.take(THE);
        boolean these = cursor.takeAny(THESE);
        boolean first = cursor.takeAny(FIRST, LATEST);
        boolean reach = !first && takeReach(cursor);
        boolean pointed = article || these || first || reach;
        if (takeQuarterCentury(cursor)) {
            return finish(cursor, Quantity.of(YEARS_OF_QUARTER_CENTURY), Measure.YEAR, mod);
        }
        int start = cursor.at();
        int minutes = pointed ? 0 : takeQuartersOfHour(cursor);
        if (minutes > 0) {
            return finish(cursor, Quantity.of(minutes), Measure.MINUTE, mod);
        }
        Quantity quantity = QuantityReader.take(cursor);
        if (quantity == null) {
            cursor.moveTo(start);
            return BareUnits.take(cursor, reach, pointed, mod);
        }
        boolean one = cursor.at() == start + 1 && (cursor.word(-1) == A || cursor.word(-1) == AN);
        if (one && cursor.value(Lexeme.COUNTED, -2) > 0) {
            // "60 miles an hour"
            return null;
        }
        if (one && cursor.isNumberLike()) {
            return mod == null ? periodOf(cursor) : null;
        }
        return withUnit(cursor, quantity, pointed, one, mod);
    }

    /// "a quarter of a century", "the last quarter-century".
    private static boolean takeQuarterCentury(Cursor cursor) {
        int start = cursor.at();
        cursor.take(A);
        boolean quarter = cursor.take(QUARTER);
        boolean of = quarter && cursor.take(OF);
        boolean joined = !of || cursor.take(A);
        cursor.takeHyphen();
        if (quarter && joined && cursor.take(CENTURY)) {
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    /// "a quarter of an hour", "three-quarters of an hour" in minutes; 0: none.
    private static int takeQuartersOfHour(Cursor cursor) {
        int start = cursor.at();
        int quarters = cursor.take(A) ? 1 : cursor.take(Lexeme.CARDINAL) == 3 ? 3 : 0;
        cursor.takeHyphen();
        boolean quarter = quarters > 0 && cursor.take(quarters == 1 ? QUARTER : QUARTERS);
        if (quarter && cursor.take(OF) && cursor.take(AN) && cursor.take(HOUR)) {
            return quarters * MINUTES_OF_QUARTER;
        }
        cursor.moveTo(start);
        return 0;
    }

    /// "a three-year period": the article and the noun belong to it.
    private static @Nullable Reading periodOf(Cursor cursor) {
        Quantity quantity = QuantityReader.take(cursor);
        boolean hyphen = quantity != null && cursor.takeHyphen();
        int unit = hyphen ? cursor.take(Lexeme.UNIT) : 0;
        return quantity != null && unit > 0 && cursor.take(PERIOD)
                ? Reading.of(new Meaning.Length(quantity, Measure.values()[unit - 1]))
                : null;
    }

    private static boolean takeReach(Cursor cursor) {
        int value = cursor.value(Lexeme.REACH);
        boolean counts =
                value > 0 && value != Reach.SAME.ordinal() + 1 && value != Reach.THIS.ordinal() + 1;
        if (counts) {
            cursor.skip();
        }
        return counts;
    }

    private static @Nullable Reading withUnit(
            Cursor cursor, Quantity quantity, boolean pointed, boolean one, @Nullable Mod mod) {
        boolean hyphen = cursor.takeHyphen();
        if (hyphen && (pointed || one)) {
            return null;
        }
        boolean row = cursor.take(Lexeme.BETWEEN) > 0;
        int plural = cursor.value(Lexeme.UNITS);
        int singular = cursor.value(Lexeme.UNIT);
        if (plural + singular == 0 || (pointed && quantity.equals(Quantity.ONE) && !one)) {
            return null;
        }
        Measure measure = Measure.values()[Math.max(plural, singular) - 1];
        boolean some = !pointed && quantity.equals(Quantity.ONE) && SomeDay.isAt(cursor, measure);
        boolean ordinal = hyphen && isOrdinal(cursor, measure);
        if (some || ordinal || (cursor.isCapital() && !cursor.isCapital(-1))) {
            return null;
        }
        cursor.skip();
        if (hyphen && measure == Measure.QUARTER || isWar(cursor)) {
            return null;
        }
        boolean bound = pointed && !cursor.is(OF) || ShiftReader.isShift(cursor.word(0));
        boolean counted = !quantity.isUnknown() && !bound;
        if ((one || counted) && isNoLength(measure, one, plural > 0 && !row)) {
            return null;
        }
        if (plural == 0 && quantity.whole() > MOST_SINGULAR
                || one && cursor.isHyphen(0) && cursor.isGlued(0)) {
            return null;
        }
        if (isAge(cursor, measure, quantity) || (one && measure == Measure.SECOND)) {
            return null;
        }
        Quantity whole = hyphen ? quantity : half(cursor, quantity);
        return finish(cursor, whole, measure, mod);
    }

    /// "the Thirty Years' War".
    private static boolean isWar(Cursor cursor) {
        boolean owner =
                cursor.isPossessive(0) || cursor.isSymbol('\'') || cursor.isSymbol('\u2019');
        return owner && cursor.word(1) == WAR && cursor.isCapital(1);
    }

    /// "a quarter" is a fourth more often than three months, "a day" no length behind "to".
    private static boolean isNoLength(Measure measure, boolean one, boolean plural) {
        return switch (measure) {
            case QUARTER -> one || plural;
            case SECOND, NIGHT, WEEKEND -> one;
            default -> false;
        };
    }

    /// "the twenty-second anniversary", "its fifty-second week"; not "a thirty-second delay".
    private static boolean isOrdinal(Cursor cursor, Measure measure) {
        boolean tens = cursor.value(Lexeme.CARDINAL, -2) >= FIRST_TENS;
        boolean named =
                cursor.word(-3) == THE
                        || cursor.value(Lexeme.OWNER, -3) > 0
                        || cursor.isPossessive(-3)
                        || cursor.value(Lexeme.UNIT, 1) > 0;
        return measure == Measure.SECOND && tens && named;
    }

    /// The guidelines leave the ages of people out: "39-year-old", "19 years old".
    private static boolean isAge(Cursor cursor, Measure measure, Quantity quantity) {
        int start = cursor.at();
        cursor.takeHyphen();
        boolean old = cursor.is(OLD);
        cursor.moveTo(start);
        return old && measure == Measure.YEAR && quantity.whole() < LONGEST_AGE;
    }

    private static Quantity half(Cursor cursor, Quantity quantity) {
        int start = cursor.at();
        if (cursor.take(AND) && cursor.takeAny(A) && cursor.take(HALF)) {
            return quantity.plusHalf();
        }
        cursor.moveTo(start);
        return quantity;
    }

    /// "a day or two ago".
    private static boolean takeSecond(Cursor cursor) {
        boolean second = cursor.value(Lexeme.CARDINAL) > 0 && ShiftReader.isShift(cursor.word(1));
        return second && cursor.take(Lexeme.CARDINAL) > 0;
    }

    /// What stands behind a length, and what it makes of it.
    static Reading finish(Cursor cursor, Quantity quantity, Measure measure, @Nullable Mod mod) {
        int end = cursor.at();
        cursor.takeHyphen();
        if (!cursor.takeAny(LONG, OLD)) {
            cursor.moveTo(end);
        }
        end = cursor.at();
        Mod approximate =
                cursor.take(OR) && (cursor.takeAny(SO, MORE) || takeSecond(cursor))
                        ? Mod.APPROX
                        : null;
        if (approximate == null) {
            cursor.moveTo(end);
        }
        Meaning.Shift shift = ShiftReader.behind(cursor, quantity, measure);
        Meaning away = AwayReader.behind(cursor, quantity, measure, shift);
        Meaning date = away == null ? shift : away;
        Meaning meaning = date == null ? new Meaning.Length(quantity, measure) : date;
        return Reading.of(meaning).with(mod == null ? approximate : mod);
    }
}
