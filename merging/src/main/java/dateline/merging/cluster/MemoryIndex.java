package dateline.merging.cluster;

import dateline.merging.edge.Keyed;
import dateline.merging.telling.Rank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// A store of live mentions in memory, for timelines of files. A database does the same in tables.
public final class MemoryIndex implements Index {
    private final Map<UUID, Keyed> mentions = new HashMap<>();
    private final Map<Long, TreeSet<Rank>> byKey = new HashMap<>();
    private final Map<UUID, UUID> componentOf = new HashMap<>();
    private final Map<UUID, Component> components = new HashMap<>();

    /// Takes over what a recomputation for that change made.
    public void write(Change change, Recomputation recomputation) {
        change.removed().forEach(this::remove);
        recomputation.dissolved().forEach(components::remove);
        for (Component component : recomputation.components()) {
            components.put(component.id(), component);
            for (Keyed keyed : component.mentions()) {
                add(keyed);
                componentOf.put(keyed.id(), component.id());
            }
        }
    }

    /// Every component, in the order of no matter what.
    public Collection<Component> components() {
        return List.copyOf(components.values());
    }

    private void add(Keyed keyed) {
        if (mentions.put(keyed.id(), keyed) == null) {
            for (long key : keyed.keys()) {
                byKey.computeIfAbsent(key, _ -> new TreeSet<>()).add(keyed.rank());
            }
        }
    }

    private void remove(UUID id) {
        Keyed keyed = mentions.remove(id);
        componentOf.remove(id);
        if (keyed != null) {
            for (long key : keyed.keys()) {
                byKey.getOrDefault(key, new TreeSet<>()).remove(keyed.rank());
            }
        }
    }

    @Override
    public Map<Long, List<Entry>> first(Map<Long, Integer> limits) {
        Map<Long, List<Entry>> first = new HashMap<>();
        limits.forEach((key, limit) ->
                first.put(
                        key,
                        byKey.getOrDefault(key, new TreeSet<>()).stream()
                                .limit(limit)
                                .map(this::entry)
                                .toList()));
        return first;
    }

    @Override
    public List<Stored> holders(Set<Long> keys) {
        Map<UUID, Stored> holders = new LinkedHashMap<>();
        for (long key : keys) {
            for (Rank rank : byKey.getOrDefault(key, new TreeSet<>())) {
                holders.put(rank.mentionId(), stored(rank.mentionId()));
            }
        }
        return List.copyOf(holders.values());
    }

    @Override
    public List<Stored> mentions(Set<UUID> ids) {
        return ids.stream().filter(mentions::containsKey).map(this::stored).toList();
    }

    @Override
    public List<Stored> members(Set<UUID> ids) {
        List<Stored> members = new ArrayList<>();
        for (UUID id : ids) {
            Component component = components.get(id);
            if (component != null) {
                component.mentions().forEach(keyed -> members.add(stored(keyed.id())));
            }
        }
        return members;
    }

    private Entry entry(Rank rank) {
        return new Entry(rank, component(rank.mentionId()));
    }

    private Stored stored(UUID id) {
        Keyed keyed = mentions.get(id);
        if (keyed == null) {
            throw new IllegalArgumentException("no such mention: " + id);
        }
        return new Stored(keyed, component(id));
    }

    private UUID component(UUID mention) {
        UUID component = componentOf.get(mention);
        if (component == null) {
            throw new IllegalArgumentException("no such mention: " + mention);
        }
        return component;
    }
}
