package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Participant;
import dateline.extraction.source.ZoneKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Marks down what only names again what was told before: "the crash" behind "crashed".
final class Repetition {
    private final Map<EventType, Set<String>> told = new EnumMap<>(EventType.class);

    private Repetition() {}

    static List<Telling> without(List<Telling> tellings) {
        Repetition repetition = new Repetition();
        List<Telling> kept = new ArrayList<>(tellings.size());
        for (Telling telling : tellings) {
            kept.add(repetition.weighed(telling));
        }
        return kept;
    }

    private Telling weighed(Telling telling) {
        boolean headline = telling.zone() == ZoneKind.HEADLINE;
        boolean again =
                !headline
                        && telling.noun()
                        && told.getOrDefault(telling.type(), Set.of()).contains(key(telling));
        if (!headline) {
            told.computeIfAbsent(telling.type(), _ -> new HashSet<>()).add(key(telling));
        }
        return again ? telling.and("told before", -3) : telling;
    }

    private static String key(Telling telling) {
        StringBuilder key = new StringBuilder();
        for (Participant participant : telling.participants()) {
            if (participant.kind() == Participant.Kind.PERSON) {
                key.append(participant.name()).append('|');
            }
        }
        boolean where = telling.type() == EventType.VISIT || telling.type() == EventType.TRAVEL;
        return where && telling.place() != null
                ? key + "@" + telling.place().country()
                : key.toString();
    }
}
