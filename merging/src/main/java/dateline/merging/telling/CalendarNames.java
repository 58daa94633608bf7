package dateline.merging.telling;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of weekdays and months, as [Words] writes them: they say when, and nothing of what.
public final class CalendarNames {
    private static final Set<String> NAMES =
            Stream.concat(Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
                    .map(name -> name.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());

    private CalendarNames() {}

    public static boolean contain(String word) {
        return NAMES.contains(word);
    }
}
