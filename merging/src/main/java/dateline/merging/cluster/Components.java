package dateline.merging.cluster;

import dateline.merging.edge.Keyed;
import java.util.Collection;
import java.util.List;

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
