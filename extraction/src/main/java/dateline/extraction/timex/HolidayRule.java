package dateline.extraction.timex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holidays by their names, with the year or the word that points to it: "Christmas 1963", "last
/// Thanksgiving", "Easter week".
final class HolidayRule implements Rule {
    private record Name(int[] words, Holiday holiday) {}

    private static final List<Name> NAMES = names();
    private static final int PEACE = Lexicon.id("peace");
    private static final int THE = Lexicon.id("the");
    private static final int DAY = Lexicon.id("day");
    private static final int OF = Lexicon.id("of");
    private static final int ST = Lexicon.id("st");
    private static final int JR = Lexicon.id("jr");
    private static final int S = Lexicon.id("s");

    @Override
    public String name() {
        return "holiday";
    }

    @Override
    public boolean beginsWith(int word) {
        return Lexicon.value(word, Lexeme.REACH) > 0
                || NAMES.stream().anyMatch(name -> name.words()[0] == word);
    }

    @Override
    public @Nullable Reading read(Cursor cursor) {
        boolean named = cursor.wasBefore(THE);
        int value = cursor.take(Lexeme.REACH);
        Reach reach = value == 0 ? Reach.OPEN : Reach.values()[value - 1];
        int start = cursor.at();
        if (!cursor.isCapital()) {
            return null;
        }
        Holiday found = null;
        int end = start;
        for (Name name : NAMES) {
            cursor.moveTo(start);
            if (takes(cursor, name.words()) && cursor.at() > end) {
                found = name.holiday();
                end = cursor.at();
            }
        }
        if (found == null) {
            return null;
        }
        cursor.moveTo(end);
        if (found == Holiday.CHRISTMAS && cursor.value(Lexeme.FESTIVE) > 0) {
            return null;
        }
        cursor.take(DAY);
        if (named && isPact(cursor)) {
            return null;
        }
        return Reading.of(new Meaning.Feast(found, year(cursor), reach));
    }

    /// "the Good Friday agreement", "the Good Friday peace accord": named, not dated.
    private static boolean isPact(Cursor cursor) {
        return cursor.value(Lexeme.PACT) > 0
                || cursor.value(Lexeme.PACT, 1) > 0 && cursor.is(PEACE);
    }

    private static @Nullable Integer year(Cursor cursor) {
        int end = cursor.at();
        boolean apart = cursor.takeSymbol(',') || cursor.take(OF);
        Integer year = YearReader.takeFourDigits(cursor);
        if (year == null && apart) {
            cursor.moveTo(end);
        }
        return year;
    }

    private static boolean takes(Cursor cursor, int[] words) {
        for (int word : words) {
            if (word == S ? !cursor.isPossessive(0) && !cursor.isSymbol('\'') : !cursor.is(word)) {
                return false;
            }
            cursor.skip();
            if (word == ST || word == JR) {
                cursor.takeSymbol('.');
            }
        }
        return true;
    }

    private static List<Name> names() {
        List<Name> names = new ArrayList<>();
        for (Holiday holiday : Holiday.values()) {
            names.add(
                    new Name(
                            words(holiday.words().replace("'s", " s").replace("s'", "s s")),
                            holiday));
        }
        names.add(new Name(words("new years day"), Holiday.NEW_YEARS_DAY));
        names.add(new Name(words("new years eve"), Holiday.NEW_YEARS_EVE));
        names.add(new Name(words("easter sunday"), Holiday.EASTER));
        names.add(new Name(words("martin luther king jr day"), Holiday.MARTIN_LUTHER_KING_DAY));
        names.add(new Name(words("labour day"), Holiday.LABOR_DAY));
        names.add(new Name(words("presidents day"), Holiday.PRESIDENTS_DAY));
        return List.copyOf(names);
    }

    private static int[] words(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(Lexicon::id).toArray();
    }
}
