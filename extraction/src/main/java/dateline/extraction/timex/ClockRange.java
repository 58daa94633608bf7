package dateline.extraction.timex;

/// The half of the day that is said once for both ends of a range: "9-11 a.m.", "from 8 to 10 p.m.",
/// "between nine and noon".
final class ClockRange {
    private static final int NOON = Lexicon.id("noon");
    private static final int MIDNIGHT = Lexicon.id("midnight");
    private static final int AT = Lexicon.id("at");
    private static final int AND = Lexicon.id("and");
    private static final int FROM = Lexicon.id("from");
    private static final int BETWEEN = Lexicon.id("between");
    private static final int[] JOINING = {
        Lexicon.id("to"), Lexicon.id("until"), Lexicon.id("till"), Lexicon.id("through")
    };
    private static final int HOURS_OF_HALF = 12;

    private ClockRange() {}

    /// The half of the hour that ends where the cursor stands, and stays: 1 before noon, 2 after it; 0:
    /// no such end follows.
    ///
    /// @param start the token at which that hour begins
    static int half(Cursor cursor, int hour, int start) {
        int end = cursor.at();
        int before = cursor.word(start - end - 1);
        int half = 0;
        if (takeJoint(cursor, before)) {
            boolean spanning = before == FROM || before == BETWEEN;
            half = spanning && cursor.is(NOON) ? 1 : spanning && cursor.is(MIDNIGHT) ? 2 : 0;
            half = half == 0 ? ofNumber(cursor, hour) : half;
        }
        cursor.moveTo(end);
        return half;
    }

    private static boolean takeJoint(Cursor cursor, int before) {
        if (cursor.isHyphen(0)) {
            cursor.skip();
            return true;
        }
        return cursor.takeAny(JOINING) || (before == BETWEEN || before == AT) && cursor.take(AND);
    }

    /// "11 to 1 p.m." begins before noon: what ends a range is not before its beginning.
    private static int ofNumber(Cursor cursor, int hour) {
        int word = cursor.take(Lexeme.CARDINAL);
        int last = word > 0 ? word : cursor.digits() > 0 ? cursor.number() : 0;
        if (word == 0) {
            cursor.skip();
            ClockReader.behindColon(cursor);
        }
        int half = last > 0 && last <= HOURS_OF_HALF ? ClockReader.half(cursor) : 0;
        boolean turns = hour % HOURS_OF_HALF > last % HOURS_OF_HALF;
        return half == 0 ? 0 : turns ? 3 - half : half;
    }
}
