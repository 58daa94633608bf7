package dateline.merging.cluster;

import dateline.merging.edge.Keyed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The first mentions of each key in founding order. A pair is compared only if they share a key
/// and the earlier of the two is a hub of it, so a key with n mentions costs at most `MOST` × n
/// comparisons, however hot it is.
///
/// @param ids the hubs of each key
public record Hubs(Map<Long, Set<UUID>> ids) {
    /// The hubs of one key.
    public static final int MOST = 32;

    public Hubs {
        ids = Map.copyOf(ids);
    }

    /// Of all live mentions at once.
    static Hubs of(Collection<Keyed> all, int most) {
        Map<Long, List<Keyed>> byKey = new HashMap<>();
        all.stream()
                .sorted()
                .forEach(keyed -> {
                    for (long key : keyed.keys()) {
                        List<Keyed> first = byKey.computeIfAbsent(key, _ -> new ArrayList<>());
                        if (first.size() < most) {
                            first.add(keyed);
                        }
                    }
                });
        Map<Long, Set<UUID>> ids = new HashMap<>();
        byKey.forEach((key, first) ->
                ids.put(
                        key,
                        first.stream().map(Keyed::id).collect(Collectors.toUnmodifiableSet())));
        return new Hubs(ids);
    }

    boolean isHub(long key, UUID mention) {
        return ids.getOrDefault(key, Set.of()).contains(mention);
    }
}
