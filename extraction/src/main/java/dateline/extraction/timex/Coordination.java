package dateline.extraction.timex;

import dateline.extraction.sentence.Tokens;
import dateline.extraction.sentence.WordTable;
import java.util.List;

/// Parts of a date that are said once for two: "May and June 2014", "April 24 and 25", "July 3–5,
/// 2017", "between March and November 1968"; and "Monday through Friday", of which the second comes
/// after the first. What clock times take from their neighbours is [ClockDays]' part.
final class Coordination {
    private static final int FARTHEST = 2;
    private static final WordTable JOINING =
            new WordTable(
                    List.of("and", "or", "to", "through", "until", "till", "the", "in", "on"));

    private static final WordTable BEGINNING =
            new WordTable(List.of("of", "beginning", "starting"));
    private static final WordTable ENDING = new WordTable(List.of("ended", "ending"));
    private static final WordTable RANGING =
            new WordTable(List.of("to", "through", "until", "till"));

    private Coordination() {}

    /// The same expressions; each has the month or year its neighbour says for both.
    static List<Timex> lend(Tokens tokens, List<Timex> found) {
        for (int i = 1; i < found.size(); i++) {
            Timex first = found.get(i - 1);
            Timex second = found.get(i);
            ClockDays.lend(tokens, found, i);
            lendWeek(tokens, found, i);
            boolean near = areJoined(tokens, first.endToken(), second.firstToken());
            if (near
                    && first.meaning() instanceof Meaning.YearPart one
                    && second.meaning() instanceof Meaning.YearPart two
                    && one.year() == null
                    && one.reach() == Reach.OPEN) {
                found.set(i - 1, with(first, inYear(one, two)));
            }
            if (near
                    && first.meaning() instanceof Meaning.Calendar one
                    && second.meaning() instanceof Meaning.Calendar two) {
                boolean range = isWeekday(one) && isWeekday(two) && isRange(tokens, second);
                Meaning.Calendar later = range ? following(two) : month(one, two);
                found.set(i, with(second, later));
                found.set(i - 1, with(first, year(one, later)));
            }
            lendDate(tokens, found, i);
        }
        return List.copyOf(found);
    }

    /// "Sunday (March 1)": the brackets say which Sunday.
    private static void lendDate(Tokens tokens, List<Timex> found, int second) {
        Timex weekday = found.get(second - 1);
        Timex date = found.get(second);
        if (date.firstToken() - weekday.endToken() == 1
                && tokens.isSymbol(weekday.endToken(), '(')
                && weekday.meaning() instanceof Meaning.Calendar one
                && isWeekday(one)
                && date.meaning() instanceof Meaning.Calendar two
                && two.day() > 0
                && two.weekday() == null) {
            Meaning.Calendar both =
                    new Meaning.Calendar(
                            two.year(), two.month(), two.day(), one.weekday(), two.reach());
            found.set(second - 1, with(weekday, both));
            found.set(second, with(date, both));
        }
    }

    /// "the week of March 2", "the week ended Friday", "the weekend of May 5".
    private static void lendWeek(Tokens tokens, List<Timex> found, int second) {
        Timex week = found.get(second - 1);
        Timex day = found.get(second);
        int joint = week.endToken();
        boolean joined =
                day.firstToken() - joint == 1 && tokens.isWord(joint) && Dates.isDay(day.meaning());
        if (joined
                && week.meaning() instanceof Meaning.Period(Measure measure, Reach reach)
                && reach == Reach.DEFINITE
                && (measure == Measure.WEEK || measure == Measure.WEEKEND)) {
            boolean begins = isOnly(BEGINNING, tokens, joint, joint + 1);
            if (begins || isOnly(ENDING, tokens, joint, joint + 1)) {
                found.set(
                        second - 1, with(week, new Meaning.WeekOf(measure, day.meaning(), begins)));
            }
        }
    }

    static boolean isOnly(WordTable word, Tokens tokens, int from, int to) {
        return to - from == 1 && word.has(tokens, from);
    }

    /// Only joining words or marks stand between them: "July 3-5", not "the Aug. 7 attack. Nov. 2".
    static boolean areJoined(Tokens tokens, int from, int to) {
        boolean joined = to - from <= FARTHEST;
        for (int token = from; joined && token < to; token++) {
            joined =
                    tokens.isWord(token)
                            ? JOINING.has(tokens, token)
                            : !tokens.isSymbol(token, '.');
        }
        return joined;
    }

    private static boolean isWeekday(Meaning.Calendar date) {
        return date.weekday() != null && date.month() == 0 && date.reach() == Reach.OPEN;
    }

    private static boolean isRange(Tokens tokens, Timex second) {
        int before = second.firstToken() - 1;
        return !tokens.isWord(before) || RANGING.has(tokens, before);
    }

    private static Meaning.Calendar following(Meaning.Calendar date) {
        return new Meaning.Calendar(null, 0, 0, date.weekday(), Reach.FOLLOWING);
    }

    /// "the spring and summer of 1962".
    private static Meaning.YearPart inYear(Meaning.YearPart one, Meaning.YearPart two) {
        return new Meaning.YearPart(one.kind(), one.index(), two.year(), one.reach());
    }

    private static Meaning.Calendar month(Meaning.Calendar one, Meaning.Calendar two) {
        if (two.month() > 0 || two.day() == 0 || one.month() == 0) {
            return two;
        }
        Integer year = two.year() == null ? one.year() : two.year();
        return new Meaning.Calendar(year, one.month(), two.day(), null, Reach.OPEN);
    }

    private static Meaning.Calendar year(Meaning.Calendar one, Meaning.Calendar two) {
        boolean lends = one.year() == null && two.year() != null && one.month() > 0;
        boolean alike = two.month() >= one.month() && (one.day() > 0) == (two.day() > 0);
        return lends && alike
                ? new Meaning.Calendar(
                        two.year(), one.month(), one.day(), one.weekday(), one.reach())
                : one;
    }

    static Timex with(Timex timex, Meaning meaning) {
        return new Timex(
                timex.start(),
                timex.end(),
                timex.firstToken(),
                timex.endToken(),
                timex.sentence(),
                timex.type(),
                meaning,
                timex.mod(),
                timex.rule());
    }
}
