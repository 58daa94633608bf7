package dateline.extraction.timex;

import dateline.extraction.sentence.Tokens;
import dateline.extraction.sentence.WordTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The days and halves of a day that clock times take from the expressions beside them: "noon on
/// Saturday", "10:00 on Monday evening", "10 p.m. (2200 GMT) Tuesday", "from 8 to 10 p.m. Saturday",
/// "Thursday night at 11:30".
final class ClockDays {
    private static final int FARTHEST_DAY = 3;
    private static final WordTable ON = new WordTable(List.of("on", "local", "time"));
    private static final WordTable AT = new WordTable(List.of("at"));

    private ClockDays() {}

    /// Gives that expression and the ones before it the day they share.
    static void lend(Tokens tokens, List<Timex> found, int second) {
        Timex one = found.get(second - 1);
        Timex two = found.get(second);
        if (one.meaning() instanceof Meaning.At(Meaning none, TimeOfDay time) && none == null) {
            Meaning shared = shared(tokens, one, time, two);
            if (shared != null) {
                found.set(second - 1, Coordination.with(one, shared));
                lendBracket(tokens, found, second - 1);
            }
        }
        if (one.meaning() instanceof Meaning.At(Meaning day, TimeOfDay.Part part)
                && two.meaning() instanceof Meaning.At(Meaning none, TimeOfDay.Clock clock)
                && none == null
                && Coordination.isOnly(AT, tokens, one.endToken(), two.firstToken())) {
            found.set(second, Coordination.with(two, new Meaning.At(day, clock.inThe(part))));
        }
    }

    private static @Nullable Meaning shared(Tokens tokens, Timex one, TimeOfDay time, Timex two) {
        boolean on = isOn(tokens, one.endToken(), two.firstToken());
        if (Dates.isDay(two.meaning())) {
            return on ? new Meaning.At(two.meaning(), time) : null;
        }
        if (!(two.meaning() instanceof Meaning.At(Meaning day, TimeOfDay end))
                || !(time instanceof TimeOfDay.Clock clock)) {
            return null;
        }
        return switch (end) {
            case TimeOfDay.Part part ->
                    on && day != null ? new Meaning.At(day, clock.inThe(part)) : null;
            case TimeOfDay.Clock _ ->
                    Coordination.areJoined(tokens, one.endToken(), two.firstToken())
                            ? new Meaning.At(day, time)
                            : null;
        };
    }

    /// "10 p.m. (2200 GMT) Tuesday": one moment told twice, of one day.
    private static void lendBracket(Tokens tokens, List<Timex> found, int second) {
        Timex two = found.get(second);
        if (second > 0
                && tokens.isSymbol(two.firstToken() - 1, '(')
                && two.meaning() instanceof Meaning.At(Meaning day, TimeOfDay.Clock _)
                && found.get(second - 1).meaning() instanceof Meaning.At(Meaning none, var time)
                && none == null
                && isOn(tokens, found.get(second - 1).endToken(), two.firstToken())) {
            Timex one = found.get(second - 1);
            found.set(second - 1, Coordination.with(one, new Meaning.At(day, time)));
        }
    }

    /// "15:12 local time on Tuesday", "10 a.m. local time Tuesday", "(0500 GMT) Sunday".
    private static boolean isOn(Tokens tokens, int from, int to) {
        boolean on = to > from && to - from <= FARTHEST_DAY;
        for (int token = from; on && token < to; token++) {
            on =
                    Coordination.isOnly(ON, tokens, token, token + 1)
                            || tokens.isSymbol(token, '(')
                            || tokens.isSymbol(token, ')');
        }
        return on;
    }
}
