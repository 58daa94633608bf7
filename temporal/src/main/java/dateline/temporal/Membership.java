package dateline.temporal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Whether days are in a date, read off its text form alone.
final class Membership {

    private Membership() {}

    /// Whether something on these days is what the date says: an interval's ends are in its ends, else
    /// all of it is inside.
    static boolean of(Edtf edtf, long first, long last) {
        return switch (edtf) {
            case Edtf.Single single -> holds(single.date(), first) && holds(single.date(), last);
            case Edtf.Interval interval ->
                    holds(interval.start(), first) && holds(interval.end(), last);
            case Edtf.OneOf oneOf -> holds(oneOf.choices(), first) && holds(oneOf.choices(), last);
        };
    }

    /// The dates that it names.
    static Stream<PartialDate> dates(Edtf edtf) {
        return switch (edtf) {
            case Edtf.Single single -> Stream.of(single.date());
            case Edtf.Interval interval ->
                    Stream.of(interval.start(), interval.end())
                            .filter(Edtf.End.At.class::isInstance)
                            .map(end -> ((Edtf.End.At) end).date());
            case Edtf.OneOf oneOf -> oneOf.choices().stream().flatMap(Membership::dates);
        };
    }

    private static Stream<PartialDate> dates(Choice choice) {
        return switch (choice) {
            case Choice.One one -> Stream.of(one.date());
            case Choice.Range range -> Stream.of(range.first(), range.last());
            case Choice.From from -> Stream.of(from.first());
            case Choice.UpTo upTo -> Stream.of(upTo.last());
        };
    }

    /// Whether some day of the pair is in the date.
    static boolean touches(Trial.Pair pair, PartialDate date) {
        for (long day = pair.first(); day <= pair.last(); day++) {
            if (holds(date, day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Edtf.End end, long day) {
        return !(end instanceof Edtf.End.At at) || holds(at.date(), day);
    }

    private static boolean holds(List<Choice> choices, long day) {
        return choices.stream()
                .anyMatch(choice ->
                        switch (choice) {
                            case Choice.One one -> holds(one.date(), day);
                            case Choice.Range range ->
                                    range.first().firstDay().toEpochDay() <= day
                                            && day <= range.last().lastDay().toEpochDay();
                            case Choice.From from -> from.first().firstDay().toEpochDay() <= day;
                            case Choice.UpTo upTo -> day <= upTo.last().lastDay().toEpochDay();
                        });
    }

    private static boolean holds(PartialDate date, long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        if (date.isYearKnown()) {
            return !day.isBefore(date.firstDay()) && !day.isAfter(date.lastDay());
        }
        Integer dayOfMonth = date.day();
        return Integer.valueOf(day.getMonthValue()).equals(date.month())
                && (dayOfMonth == null || dayOfMonth == day.getDayOfMonth());
    }
}
