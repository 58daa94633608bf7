package dateline.extraction.timex;

import dateline.contract.extraction.TimexType;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the time expressions of a text, left to right. Each token's first-word index names the rules
/// that may begin there; the longest reading wins, of equals the first rule. A rule looks at a bounded
/// number of tokens, so time is linear in the text by construction.
public final class TimexScanner {
    /// The rule whose finds are time expressions in histories only.
    public static final String HISTORY_WORD = "history-word";

    private static final List<Rule> DATES =
            List.of(
                    new NumericDateRule(),
                    new CalendarRule(),
                    new YearRule(),
                    new EpochRule(),
                    new YearPartRule(),
                    new HolidayRule(),
                    new DayWordRule(),
                    new PeriodRule());
    private static final RuleIndex INDEX = new RuleIndex(rules());

    private final Tokens tokens;
    private final Cursor cursor;
    private final List<Timex> found = new ArrayList<>();

    private TimexScanner(Tokens tokens) {
        this.tokens = tokens;
        this.cursor = new Cursor(tokens);
    }

    /// The time expressions of these sentences, in order, none inside another.
    public static List<Timex> scan(Tokens tokens, List<Sentence> sentences) {
        TimexScanner scanner = new TimexScanner(tokens);
        scanner.scan(sentences);
        return Coordination.lend(tokens, scanner.found);
    }

    /// How many times rules looked at a token of this text, to see how that grows.
    static long steps(Tokens tokens, List<Sentence> sentences) {
        TimexScanner scanner = new TimexScanner(tokens);
        scanner.scan(sentences);
        return scanner.cursor.steps();
    }

    private static List<Rule> rules() {
        Dates dates = new Dates(DATES);
        List<Rule> rules = new ArrayList<>();
        // before the calendar: "Thursday" comes back in "every Tuesday and Thursday"
        rules.add(new SetRule());
        rules.addAll(DATES);
        rules.add(new DayOfListRule());
        rules.add(new NthWeekdayRule(dates));
        rules.add(new ClockRule(dates));
        rules.add(new PartOfDayRule(dates));
        rules.add(new DawnRule(dates));
        rules.add(new StageRule(dates));
        rules.add(new LengthRule());
        rules.add(new FiscalRule());
        rules.add(new PeriodCodeRule());
        rules.add(new LastHourRule());
        rules.add(new VagueRule());
        rules.add(new MomentRule());
        rules.add(new HistoryWordRule());
        return rules;
    }

    private void scan(List<Sentence> sentences) {
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            int end = sentences.get(sentence).endToken();
            cursor.enter(sentences.get(sentence).firstToken(), end);
            while (!cursor.atEnd()) {
                int token = cursor.at();
                Rule[] rules = INDEX.at(cursor);
                if (rules.length == 0 || !longest(rules, sentence)) {
                    cursor.moveTo(token + 1);
                }
            }
        }
    }

    /// Tries the rules at the cursor; leaves it behind the longest reading, if there is one.
    private boolean longest(Rule[] rules, int sentence) {
        int start = cursor.at();
        int end = start;
        Reading best = null;
        String name = "";
        for (Rule rule : rules) {
            cursor.moveTo(start);
            Reading reading = rule.read(cursor);
            if (reading != null) {
                reading = DaySuffix.extend(cursor, Dates.inside(cursor, reading));
            }
            if (reading != null && cursor.at() > end) {
                best = reading;
                end = cursor.at();
                name = rule.name();
            }
        }
        cursor.moveTo(end);
        if (best != null) {
            add(start, end, sentence, best, name);
        }
        return best != null;
    }

    private void add(int start, int end, int sentence, Reading reading, String rule) {
        found.add(
                new Timex(
                        tokens.start(start),
                        tokens.end(end - 1),
                        start,
                        end,
                        sentence,
                        type(reading.meaning()),
                        reading.meaning(),
                        reading.mod(),
                        rule));
    }

    static TimexType type(@Nullable Meaning meaning) {
        return switch (meaning) {
            case Meaning.Length _ -> TimexType.DURATION;
            case Meaning.Repeat _ -> TimexType.SET;
            case Meaning.At _ -> TimexType.TIME;
            case null, default -> TimexType.DATE;
        };
    }
}
