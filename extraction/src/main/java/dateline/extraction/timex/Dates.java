package dateline.extraction.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules that read dates, for rules that need a date inside theirs.
final class Dates {
    private static final int OF = Lexicon.id("of");
    private static final int YEAR = Lexicon.id("year");

    private final List<Rule> rules;

    Dates(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// The longest date that begins here, with the year behind it ("August of that year"); null: none,
    /// and the cursor stands where it stood.
    @Nullable Reading take(Cursor cursor) {
        int start = cursor.at();
        int word = cursor.word(0);
        boolean digits = cursor.isNumber(0);
        Reading best = null;
        int end = start;
        for (Rule rule : rules) {
            if (digits ? rule.beginsWithDigits() : word >= 0 && rule.beginsWith(word)) {
                cursor.moveTo(start);
                Reading reading = rule.read(cursor);
                if (reading != null && cursor.at() > end) {
                    best = reading;
                    end = cursor.at();
                }
            }
        }
        cursor.moveTo(end);
        return best == null ? null : inside(cursor, best);
    }

    /// A date no longer than a day; null: none, and the cursor stands where it stood.
    @Nullable Meaning day(Cursor cursor) {
        int start = cursor.at();
        Reading reading = take(cursor);
        if (reading != null && isDay(reading.meaning())) {
            return reading.meaning();
        }
        cursor.moveTo(start);
        return null;
    }

    /// The same, or a part of a day: "this morning", "tonight", "Saturday night".
    @Nullable Reading takeDay(Cursor cursor) {
        int start = cursor.at();
        Reading reading = take(cursor);
        Reading day = reading == null ? null : DaySuffix.extend(cursor, reading);
        if (day != null && (day.meaning() instanceof Meaning.At || isDay(day.meaning()))) {
            return day;
        }
        cursor.moveTo(start);
        return null;
    }

    static boolean isDay(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Calendar date -> date.day() > 0 || date.weekday() != null;
            case Meaning.Period period -> period.measure() == Measure.DAY;
            case Meaning.Shift shift ->
                    shift.measure() == Measure.DAY && !shift.quantity().isUnknown();
            case Meaning.Feast _, Meaning.NthWeekday _ -> true;
            case Meaning.Inside inside -> isDay(inside.inner());
            case Meaning.Away away -> isDay(away.from());
            case Meaning.At _, Meaning.Epoch _, Meaning.YearPart _, Meaning.WeekOf _ -> false;
            case Meaning.Length _, Meaning.Repeat _, Meaning.Vague _ -> false;
        };
    }

    /// "August of that year", "July of last year", "in July last year".
    static Reading inside(Cursor cursor, Reading reading) {
        Reach reach =
                switch (reading.meaning()) {
                    case Meaning.Calendar date when date.year() == null && date.month() > 0 ->
                            date.reach();
                    case Meaning.Feast feast when feast.year() == null -> feast.reach();
                    default -> null;
                };
        if (reach == null) {
            return reading;
        }
        int end = cursor.at();
        Meaning.Period year =
                cursor.is(OF) ? YearPartRule.yearBehind(cursor) : yearBeside(cursor, reach);
        if (year == null) {
            cursor.moveTo(end);
            return reading;
        }
        return new Reading(new Meaning.Inside(year, reading.meaning()), reading.mod());
    }

    /// "May 3 last year", "in May, this year"; not "since May last year's winner", and of "last May" the
    /// year is said already.
    private static Meaning.@Nullable Period yearBeside(Cursor cursor, Reach said) {
        cursor.takeSymbol(',');
        Reach reach = ReachReader.take(cursor);
        boolean beside = reach == Reach.LAST || reach == Reach.THIS || reach == Reach.NEXT;
        return said == Reach.OPEN && beside && cursor.take(YEAR) && !cursor.isPossessive(0)
                ? new Meaning.Period(Measure.YEAR, reach)
                : null;
    }
}
