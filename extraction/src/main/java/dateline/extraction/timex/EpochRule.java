package dateline.extraction.timex;

import org.jspecify.annotations.Nullable;

/// Decades and centuries: "the 1960s", "the '60s", "the 60's", "the nineties", "the late 1980s", "the 20th
/// century", "the 4th century BC". TIMEX3 writes a decade with three digits, a century with two.
final class EpochRule implements Rule {
    private static final int THE = Lexicon.id("the");
    private static final int S = Lexicon.id("s");
    private static final int AND = Lexicon.id("and");
    private static final int CENTURY = Lexicon.id("century");
    private static final int NINETEEN = Lexicon.id("nineteen");
    private static final int[] SUFFIXES = {
        Lexicon.id("st"), Lexicon.id("nd"), Lexicon.id("rd"), Lexicon.id("th")
    };

    @Override
    public String name() {
        return "epoch";
    }

    @Override
    public boolean beginsWith(int word) {
        return word == THE
                || word == NINETEEN
                || Lexicon.value(word, Lexeme.STAGE) > 0
                || Lexicon.value(word, Lexeme.DECADE_NAME) > 0
                || Lexicon.value(word, Lexeme.ORDINAL) > 0;
    }

    @Override
    public boolean beginsWithDigits() {
        return true;
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean article = cursor.take(THE);
        boolean age = cursor.value(Lexeme.OWNER, -1) > 0;
        int stage = cursor.take(Lexeme.STAGE);
        cursor.takeHyphen();
        Mod mod = stage >= 1 && stage <= 3 ? Mod.values()[stage - 1] : null;
        int start = cursor.at();
        Meaning decade = decade(cursor, article || stage > 0);
        if (decade != null && !age) {
            return Reading.of(decade).with(mod);
        }
        cursor.moveTo(start);
        Meaning century = century(cursor);
        boolean hyphen = article && cursor.isHyphen(-2);
        return century == null || hyphen ? null : Reading.of(century).with(mod);
    }

    private static @Nullable Meaning decade(Cursor cursor, boolean introduced) {
        boolean mark =
                cursor.takeSymbol('\'')
                        || cursor.takeSymbol('\u2019')
                        || cursor.takeSymbol('\u2018')
                        || (cursor.isSymbol('\'', -1) && cursor.isGlued(0));
        int digits = cursor.digits();
        if (digits == 0) {
            return named(cursor, introduced);
        }
        int year = cursor.number();
        boolean listed = cursor.wasBefore(AND) && cursor.isPossessive(-2);
        boolean old = digits == 2 && (introduced || listed) && year >= 20 && cursor.isPossessive(1);
        mark |= old && cursor.value(Lexeme.WEATHER, -3) + cursor.value(Lexeme.WEATHER, -4) == 0;
        cursor.skip();
        boolean plural = cursor.isGlued(0) && (cursor.take(S) || takePossessive(cursor));
        if (!plural || year % 10 != 0) {
            return null;
        }
        if (digits == 2 && mark) {
            return decade(190 + year / 10);
        }
        if (digits == 3 && YearReader.takeBeforeChrist(cursor)) {
            return new Meaning.Epoch(year / 10, true, Measure.DECADE);
        }
        return digits == 4 && year >= 1000 && year <= 2100 ? decade(year / 10) : null;
    }

    private static Meaning decade(int number) {
        return new Meaning.Epoch(number, false, Measure.DECADE);
    }

    private static boolean takePossessive(Cursor cursor) {
        boolean found = cursor.isPossessive(0);
        if (found) {
            cursor.skip();
        }
        return found;
    }

    private static @Nullable Meaning named(Cursor cursor, boolean introduced) {
        boolean nineteen = cursor.take(NINETEEN);
        cursor.takeHyphen();
        int decade = cursor.take(Lexeme.DECADE_NAME);
        return decade > 0 && (introduced || nineteen) ? decade(190 + decade / 10) : null;
    }

    private static @Nullable Meaning century(Cursor cursor) {
        int ordinal = ordinal(cursor);
        cursor.takeHyphen();
        boolean name = cursor.isCapital() && cursor.isCapital(1);
        if (ordinal == 0 || name || !cursor.take(CENTURY)) {
            return null;
        }
        boolean beforeChrist = YearReader.takeBeforeChrist(cursor);
        return new Meaning.Epoch(ordinal - 1, beforeChrist, Measure.CENTURY);
    }

    private static int ordinal(Cursor cursor) {
        int digits = cursor.digits();
        if (digits == 0) {
            int tens = cursor.value(Lexeme.CARDINAL) == 20 ? 20 : 0;
            if (tens > 0) {
                cursor.skip();
                cursor.takeHyphen();
            }
            int ones = cursor.take(Lexeme.ORDINAL);
            return ones == 0 ? 0 : tens + ones;
        }
        int number = cursor.number();
        cursor.skip();
        return digits <= 2 && cursor.takeAny(SUFFIXES) ? number : 0;
    }
}
