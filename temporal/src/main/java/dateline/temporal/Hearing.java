package dateline.temporal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Testimonies heard one constraint after the other, each testimony in every year that may be its own.
final class Hearing {

    /// So many ways of giving testimonies their years are kept at most.
    private static final int MAX_WAYS = 5_000;

    private final Window window;
    private final List<Constraint> heard = new ArrayList<>();
    private final Map<Integer, Pairs> speaking = new HashMap<>();
    private Collection<Pairs> before;
    private String source = "";
    private boolean tooMany;

    /// @param longest how many days may lie between a first and a last day
    Hearing(Window window, long longest) {
        this.window = window;
        this.before = List.of(new Pairs(window.all(), window.all(), 0, longest));
    }

    /// What is possible after this as well: the pairs of each way of giving testimonies their years;
    /// empty if there are too many ways.
    Optional<Collection<Pairs>> hear(String from, Constraint constraint) {
        if (!from.equals(source) && !heard.isEmpty()) {
            before = together();
            speaking.clear();
        }
        source = from;
        heard.add(constraint);
        boolean yearless = NamedDates.of(constraint).anyMatch(date -> !date.isYearKnown());
        Pairs inAnyYear = yearless ? null : Trial.of(constraint, window, window.years().getFirst());
        boolean first = speaking.isEmpty();
        for (int year : window.years()) {
            Pairs pairs = inAnyYear == null ? Trial.of(constraint, window, year) : inAnyYear;
            if (first) {
                speaking.put(year, pairs);
            } else {
                speaking.computeIfPresent(year, (_, said) -> said.and(pairs));
            }
        }
        Collection<Pairs> ways = together();
        return tooMany ? Optional.empty() : Optional.of(ways);
    }

    private Collection<Pairs> together() {
        HoursTrial hours = HoursTrial.of(heard);
        Set<Pairs> distinct = new LinkedHashSet<>(speaking.values());
        Set<Pairs> ways = new LinkedHashSet<>();
        for (Pairs said : distinct) {
            for (Pairs one : before) {
                Pairs both = said.and(one);
                if (!both.isEmpty()) {
                    Pairs met = hours.of(both).met();
                    if (!met.isEmpty()) {
                        ways.add(met);
                    }
                }
                tooMany |= ways.size() > MAX_WAYS;
                if (tooMany) {
                    return List.of();
                }
            }
        }
        return ways;
    }
}
