package dateline.merging.edge;

import dateline.contract.extraction.EventType.Group;
import dateline.merging.telling.Telling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Candidate keys: two mentions are compared only if they share one. At least one of each mention's
/// has no year in it, so a yearless telling meets its dated twin.
public final class Keys {
    /// No mention has more.
    public static final int MOST = 32;

    private static final int MOST_NAMES = 4;
    private static final int MOST_MONTHS = 3;
    private static final int MOST_DATED = 2;
    private static final int BANDS = 4;
    private static final int MOST_GIST = 4;

    private final Set<Long> keys = new LinkedHashSet<>();
    private final Group group;

    private Keys(Group group) {
        this.group = group;
    }

    /// At most `MOST` keys, at least one.
    public static SortedSet<Long> of(Telling telling) {
        return of(Profile.of(telling));
    }

    static SortedSet<Long> of(Profile profile) {
        Keys keys = new Keys(profile.type().group());
        List<String> handles = handles(profile);
        List<String> months = months(profile);
        handles.forEach(handle -> keys.add("name", handle));
        if (!profile.places().isEmpty()) {
            keys.add("place", String.join(" ", profile.places()));
        }
        keys.add("trigger", profile.lemma() + bareness(handles, profile));
        for (String month : months) {
            handles.stream().limit(MOST_DATED).forEach(h -> keys.add("month", month + h));
            keys.add("month", month + " " + String.join(" ", profile.places()));
        }
        keys.addMonthDay(profile.earliest(), profile.latest());
        profile.telling().teller().sketch().hashes().stream()
                .limit(BANDS)
                .forEach(hash -> keys.add("band", Long.toString(hash)));
        profile.telling().teller().gist().stream()
                .limit(MOST_GIST)
                .forEach(stem -> keys.add("gist", profile.lemma() + " " + stem));
        return new TreeSet<>(keys.keys);
    }

    private void addMonthDay(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest != null && earliest.equals(latest)) {
            add("day", earliest.getMonthValue() + "-" + earliest.getDayOfMonth());
        }
    }

    private void add(String kind, String value) {
        if (keys.size() < MOST) {
            keys.add(Stable.hash(group + "|" + kind + "|" + value));
        }
    }

    // Mentions that name nobody and no place meet by their trigger in a bucket of their own.
    private static String bareness(List<String> handles, Profile profile) {
        return handles.isEmpty() && profile.places().isEmpty() ? " alone" : "";
    }

    private static List<String> handles(Profile profile) {
        Set<String> handles = new LinkedHashSet<>();
        profile.names().stream().limit(MOST_NAMES).forEach(n -> handles.addAll(n.handles()));
        return List.copyOf(handles);
    }

    private static List<String> months(Profile profile) {
        LocalDate earliest = profile.earliest();
        LocalDate latest = profile.latest();
        List<String> months = new ArrayList<>();
        if (earliest == null
                || latest == null
                || ChronoUnit.MONTHS.between(earliest, latest) >= MOST_MONTHS) {
            return months;
        }
        LocalDate month = earliest.withDayOfMonth(1);
        while (!month.isAfter(latest) && months.size() < MOST_MONTHS) {
            months.add(month.getYear() + "-" + month.getMonthValue() + " ");
            month = month.plusMonths(1);
        }
        return months;
    }
}
