package dateline.temporal;

import java.util.BitSet;
import java.util.stream.Stream;

/// Which days are in a date, read off its text form alone. Something is what the date says if its first
/// and its last day are in these: an interval's ends are in its ends, else all of it is inside.
///
/// @param first on which it may begin
/// @param last on which it may end
record Membership(BitSet first, BitSet last) {

    static Membership of(Edtf edtf, Window window) {
        return switch (edtf) {
            case Edtf.Single(PartialDate date) ->
                    new Membership(window.days(date), window.days(date));
            case Edtf.Interval interval ->
                    new Membership(days(interval.start(), window), days(interval.end(), window));
            case Edtf.OneOf oneOf -> {
                BitSet days = new BitSet();
                oneOf.choices().forEach(choice -> days.or(days(choice, window)));
                yield new Membership(days, days);
            }
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

    private static BitSet days(Edtf.End end, Window window) {
        return end instanceof Edtf.End.At(PartialDate date) ? window.days(date) : window.all();
    }

    private static BitSet days(Choice choice, Window window) {
        BitSet days = window.all();
        switch (choice) {
            case Choice.One(PartialDate date) -> days.and(window.days(date));
            case Choice.Range(PartialDate first, PartialDate last) -> {
                days.clear(0, window.days(first).nextSetBit(0));
                days.clear(window.days(last).length(), window.size());
            }
            case Choice.From(PartialDate first) -> days.clear(0, window.days(first).nextSetBit(0));
            case Choice.UpTo(PartialDate last) ->
                    days.clear(window.days(last).length(), window.size());
        }
        return days;
    }
}
