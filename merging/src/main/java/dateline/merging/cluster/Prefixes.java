package dateline.merging.cluster;

import dateline.merging.cluster.Index.Entry;
import dateline.merging.edge.Keyed;
import dateline.merging.telling.Rank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The hubs of some keys after a change, and who became or ceased to be one.
final class Prefixes {
    private final Map<Long, Set<UUID>> after = new HashMap<>();
    private final Set<UUID> risen = new HashSet<>();
    private final Set<Entry> shifted = new HashSet<>();

    private final int most;

    private Prefixes(int most) {
        this.most = most;
    }

    static Prefixes of(
            int most,
            Set<Long> keys,
            Map<Long, List<Entry>> before,
            Set<UUID> removed,
            Map<Long, List<Keyed>> added) {
        Prefixes prefixes = new Prefixes(most);
        for (long key : keys) {
            prefixes.add(
                    key,
                    before.getOrDefault(key, List.of()),
                    removed,
                    added.getOrDefault(key, List.of()));
        }
        return prefixes;
    }

    private void add(long key, List<Entry> before, Set<UUID> removed, List<Keyed> added) {
        List<Entry> stay =
                before.stream().filter(e -> !removed.contains(e.rank().mentionId())).toList();
        List<Rank> ranks = new ArrayList<>(stay.stream().map(Entry::rank).toList());
        added.forEach(keyed -> ranks.add(keyed.rank()));
        ranks.sort(Comparator.naturalOrder());
        Set<UUID> hubs = new HashSet<>();
        ranks.stream().limit(most).forEach(rank -> hubs.add(rank.mentionId()));
        after.put(key, hubs);
        Set<UUID> were = new HashSet<>();
        before.stream().limit(most).forEach(e -> were.add(e.rank().mentionId()));
        for (Entry entry : stay) {
            UUID id = entry.rank().mentionId();
            if (hubs.contains(id) != were.contains(id)) {
                shifted.add(entry);
            }
        }
        hubs.stream().filter(id -> !were.contains(id)).forEach(risen::add);
    }

    /// Stored mentions that became or ceased to be a hub of a key.
    Set<Entry> shifted() {
        return shifted;
    }

    /// Mentions that became a hub of a key, among them added ones.
    Set<UUID> risen() {
        return new HashSet<>(risen);
    }

    Set<UUID> hubs(long key) {
        return after.getOrDefault(key, Set.of());
    }

    boolean isHub(long key, UUID mention) {
        return hubs(key).contains(mention);
    }

    /// Whether they share a key of which one of them, and so the earlier one, is a hub.
    boolean comparable(Keyed one, Keyed other) {
        return one.keys().stream()
                .filter(other.keys()::contains)
                .anyMatch(key -> isHub(key, one.id()) || isHub(key, other.id()));
    }

    Hubs hubs() {
        return new Hubs(after);
    }
}
