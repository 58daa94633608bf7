package dateline.extraction.timex;

/// The words that say which of many like it is meant, behind an article if there is one.
final class ReachReader {
    private static final int VERY = Lexicon.id("very");

    private ReachReader() {}

    /// "last", "that very"; "this past", "that same" and "this coming" are two words for one.
    ///
    /// @return [Reach#OPEN] if there are none
    static Reach take(Cursor cursor) {
        int first = cursor.take(Lexeme.REACH);
        if (first == 0) {
            return Reach.OPEN;
        }
        cursor.take(VERY);
        Reach reach = Reach.values()[first - 1];
        if (reach == Reach.THIS || reach == Reach.SAME) {
            int second = cursor.take(Lexeme.REACH);
            return second == 0 ? reach : Reach.values()[second - 1];
        }
        return reach;
    }
}
