package dateline.merging.cluster;

import dateline.merging.cluster.Index.Stored;
import dateline.merging.edge.Keyed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// From mentions to components with their clusters.
public final class Components {
    private Components() {}

    /// Of all live mentions at once.
    public static List<Component> of(Collection<Keyed> mentions) {
        return of(mentions, Hubs.MOST);
    }

    static List<Component> of(Collection<Keyed> mentions, int mostHubs) {
        return of(mentions, Hubs.of(mentions, mostHubs));
    }

    /// Of these components as they are stored.
    public static List<Component> of(Index index, Set<UUID> components) {
        List<Keyed> mentions = index.members(components).stream().map(Stored::keyed).toList();
        Map<Long, Integer> limits = new HashMap<>();
        mentions.forEach(m -> m.keys().forEach(key -> limits.put(key, Hubs.MOST)));
        Map<Long, Set<UUID>> hubs = new HashMap<>();
        index.first(limits)
                .forEach((key, entries) ->
                        hubs.put(
                                key,
                                entries.stream()
                                        .map(e -> e.rank().mentionId())
                                        .collect(Collectors.toUnmodifiableSet())));
        return of(mentions, new Hubs(hubs));
    }

    /// Of whole components' mentions, with the hubs of all live ones.
    static List<Component> of(Collection<Keyed> mentions, Hubs hubs) {
        Graph graph = Graph.of(mentions, hubs);
        return graph.components().stream().map(c -> component(graph, c)).toList();
    }

    private static Component component(Graph graph, List<Integer> nodes) {
        List<Keyed> mentions = nodes.stream().map(graph::node).toList();
        return new Component(mentions.getFirst().id(), mentions, Pivots.of(graph, nodes));
    }
}
