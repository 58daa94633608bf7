package dateline.temporal;

import java.util.List;
import java.util.function.Function;

/// The possible days of an event that is on one day: those in both sets.
///
/// @param days what known years say
/// @param cycle what yearless dates say, whichever year each testimony's are in
record OneDay(Days days, Cycle cycle) implements Possible {

    static final OneDay ANY = new OneDay(Days.ALL, Cycle.ALL);

    /// The days that this gives of the account's extents.
    static OneDay of(Account account, Function<Extent, Days> daysOf) {
        Days fixed = daysOf.apply(account.fixed()).cut();
        Years years = account.years();
        if (years == null) {
            return new OneDay(fixed, Cycle.ALL);
        }
        List<Days> each = years.each(daysOf);
        if (years.isRepeating()) {
            return new OneDay(fixed, Cycle.of(each));
        }
        DaysBuilder any = new DaysBuilder();
        each.forEach(any::add);
        return new OneDay(fixed.and(any.build().cut()), Cycle.ALL);
    }

    @Override
    public OneDay and(Account account) {
        return and(of(account, Extent::onOneDay));
    }

    OneDay and(OneDay other) {
        return new OneDay(days.and(other.days), cycle.and(other.cycle));
    }

    boolean meets(OneDay other) {
        Days both = days.and(other.days);
        if (both.isEmpty()) {
            return false;
        }
        if (both.isAll()) {
            return cycle.meets(other.cycle);
        }
        if (other.cycle.isAll()) {
            return cycle.meets(both);
        }
        return (cycle.isAll() ? other.cycle : cycle.and(other.cycle)).meets(both);
    }

    @Override
    public boolean isEmpty() {
        return !cycle.meets(days);
    }
}
