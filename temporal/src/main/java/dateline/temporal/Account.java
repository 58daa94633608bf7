package dateline.temporal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one testimony's constraints allow so far.
///
/// @param fixed what those allow that don't ask for the article's year
/// @param years what the others allow in each year; null: there are none
record Account(Extent fixed, @Nullable Years years) {

    static final Account EMPTY = new Account(Extent.ANY, null);

    static Account of(List<Constraint> constraints) {
        Account account = EMPTY;
        for (Constraint constraint : constraints) {
            account = account.and(constraint);
        }
        return account;
    }

    Account and(Constraint constraint) {
        return switch (YearUse.of(constraint)) {
            case NEITHER, KNOWN ->
                    new Account(fixed.and(Reading.of(constraint, 0).cut()).settled(), years);
            case UNKNOWN ->
                    new Account(fixed, (years == null ? Years.any() : years).and(constraint));
            case BOTH ->
                    new Account(
                            fixed, (years == null ? Years.any() : years).andEachYear(constraint));
        };
    }

    /// Whether one of these makes the event one that may take more than a day.
    static boolean hasLength(List<Constraint> constraints) {
        return constraints.stream().anyMatch(Constraint::takesTime);
    }
}
