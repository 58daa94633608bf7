package dateline.merging.cluster;

import dateline.merging.cluster.Index.Entry;
import dateline.merging.cluster.Index.Stored;
import dateline.merging.edge.Edge;
import dateline.merging.edge.Keyed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a change makes of the components: the same as computing all anew.
///
/// An edge depends on two mentions and on whether the earlier one is a hub of a key they share. So
/// what may change are the components of mentions that are removed, that are added (with all they
/// have an edge to), and that become or cease to be a hub.
///
/// @param dissolved ids of components that are no more; all their events go
/// @param components the components that take their place; their events come
public record Recomputation(Set<UUID> dissolved, List<Component> components) {
    public Recomputation {
        dissolved = Set.copyOf(dissolved);
        components = List.copyOf(components);
    }

    /// Asks the index, which still stands before the change, and writes nothing.
    public static Recomputation of(Index index, Change change) {
        return of(index, change, Hubs.MOST);
    }

    static Recomputation of(Index index, Change change, int mostHubs) {
        return new Run(index, change, mostHubs).result();
    }

    private static final class Run {
        private final Index index;
        private final int mostHubs;
        private final Set<UUID> removed;
        private final List<Keyed> gone;
        private final Map<UUID, Keyed> added;
        private final Set<UUID> dissolved = new HashSet<>();

        Run(Index index, Change change, int mostHubs) {
            this.index = index;
            this.mostHubs = mostHubs;
            this.removed = change.removed();
            List<Stored> stored = index.mentions(removed);
            stored.forEach(s -> dissolved.add(s.component()));
            this.gone = stored.stream().map(Stored::keyed).toList();
            this.added =
                    change.added().stream()
                            .map(Keyed::of)
                            .collect(Collectors.toMap(Keyed::id, keyed -> keyed));
        }

        Recomputation result() {
            Prefixes prefixes =
                    prefixes(
                            Stream.concat(gone.stream(), added.values().stream())
                                    .flatMap(keyed -> keyed.keys().stream())
                                    .collect(Collectors.toSet()));
            prefixes.shifted().forEach(entry -> dissolved.add(entry.component()));
            join(prefixes);
            List<Keyed> scope = new ArrayList<>(added.values());
            for (Stored stored : index.members(dissolved)) {
                if (!removed.contains(stored.keyed().id())) {
                    scope.add(stored.keyed());
                }
            }
            return new Recomputation(
                    dissolved, Components.of(scope, prefixes(shared(scope)).hubs()));
        }

        // A key that one mention has joins no two, so nobody need know its hubs.
        private static Set<Long> shared(List<Keyed> scope) {
            Set<Long> seen = new HashSet<>();
            return scope.stream()
                    .flatMap(keyed -> keyed.keys().stream())
                    .filter(key -> !seen.add(key))
                    .collect(Collectors.toSet());
        }

        // The components of stored mentions that an added mention or a new hub has an edge to.
        private void join(Prefixes prefixes) {
            Map<UUID, Keyed> fresh = new HashMap<>(added);
            Set<UUID> risen = prefixes.risen();
            risen.removeAll(added.keySet());
            load(risen).forEach(keyed -> fresh.put(keyed.id(), keyed));
            Map<UUID, Stored> candidates = candidates(prefixes, fresh.values());
            for (Stored stored : candidates.values()) {
                if (!dissolved.contains(stored.component()) && touches(stored, fresh, prefixes)) {
                    dissolved.add(stored.component());
                }
            }
        }

        private Collection<Keyed> load(Set<UUID> ids) {
            return index.mentions(ids).stream().map(Stored::keyed).toList();
        }

        private Map<UUID, Stored> candidates(Prefixes prefixes, Collection<Keyed> fresh) {
            Set<Long> whole = new HashSet<>();
            Set<UUID> hubs = new HashSet<>();
            for (Keyed keyed : fresh) {
                for (long key : keyed.keys()) {
                    if (prefixes.isHub(key, keyed.id())) {
                        whole.add(key);
                    } else {
                        hubs.addAll(prefixes.hubs(key));
                    }
                }
            }
            Map<UUID, Stored> candidates = new HashMap<>();
            Stream.concat(index.holders(whole).stream(), index.mentions(hubs).stream())
                    .filter(s -> !removed.contains(s.keyed().id()))
                    .forEach(s -> candidates.put(s.keyed().id(), s));
            return candidates;
        }

        private static boolean touches(Stored stored, Map<UUID, Keyed> fresh, Prefixes prefixes) {
            Keyed candidate = stored.keyed();
            return fresh.values().stream()
                    .filter(keyed -> prefixes.comparable(keyed, candidate))
                    .anyMatch(k -> Edge.judge(k.profile(), candidate.profile()).isEdge());
        }

        private Prefixes prefixes(Set<Long> keys) {
            Map<Long, List<Keyed>> goneByKey = byKey(gone, keys);
            Map<Long, Integer> limits = new HashMap<>();
            for (long key : keys) {
                limits.put(key, mostHubs + goneByKey.getOrDefault(key, List.of()).size());
            }
            Map<Long, List<Entry>> before = limits.isEmpty() ? Map.of() : index.first(limits);
            return Prefixes.of(
                    mostHubs, limits.keySet(), before, removed, byKey(added.values(), keys));
        }

        private static Map<Long, List<Keyed>> byKey(Collection<Keyed> mentions, Set<Long> keys) {
            Map<Long, List<Keyed>> byKey = new HashMap<>();
            for (Keyed keyed : mentions) {
                for (long key : keyed.keys()) {
                    if (keys.contains(key)) {
                        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(keyed);
                    }
                }
            }
            return byKey;
        }
    }
}
