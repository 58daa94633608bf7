package dateline.merging.cluster;

import dateline.merging.edge.Edge;
import dateline.merging.edge.Judgement;
import dateline.merging.edge.Keyed;
import dateline.merging.edge.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Mentions and the edges between them, and the connected components that follow.
///
/// Mentions of different articles that are told in equal ways are judged once, so a busy day costs
/// as many judgements as it has ways of telling, times the hubs.
final class Graph {
    private static final int FEW = 64;

    private final List<Keyed> nodes;
    private final List<Map<Integer, Judgement>> edges = new ArrayList<>();
    private final List<Integer> ways;
    private final Map<Long, Judgement> byWays = new HashMap<>();
    private long judged;

    private Graph(List<Keyed> nodes) {
        this.nodes = nodes;
        this.ways = ways(nodes);
        nodes.forEach(_ -> edges.add(new TreeMap<>()));
    }

    static Graph of(Collection<Keyed> mentions, Hubs hubs) {
        Graph graph = new Graph(mentions.stream().sorted().toList());
        graph.connect(hubs);
        return graph;
    }

    private void connect(Hubs hubs) {
        Map<Long, List<Integer>> byKey = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            for (long key : nodes.get(node).keys()) {
                byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(node);
            }
        }
        Set<Long> seen = new HashSet<>();
        byKey.forEach((key, holders) -> connect(hubs, key, holders, seen));
    }

    private void connect(Hubs hubs, long key, List<Integer> holders, Set<Long> seen) {
        for (int i = 0; i < holders.size(); i++) {
            int hub = holders.get(i);
            if (!hubs.isHub(key, nodes.get(hub).id())) {
                // Hubs are the first of their key, so no later one is a hub.
                return;
            }
            for (int j = i + 1; j < holders.size(); j++) {
                if (seen.add((long) hub << Integer.SIZE | holders.get(j))) {
                    judge(hub, holders.get(j));
                }
            }
        }
    }

    private void judge(int one, int other) {
        Profile profile = nodes.get(one).profile();
        Profile otherProfile = nodes.get(other).profile();
        boolean alike = !ways.isEmpty() && !profile.articleId().equals(otherProfile.articleId());
        Judgement judgement =
                alike
                        ? byWays.computeIfAbsent(
                                (long) ways.get(one) << Integer.SIZE | ways.get(other),
                                _ -> judgement(profile, otherProfile))
                        : judgement(profile, otherProfile);
        if (judgement.isEdge()) {
            edges.get(one).put(other, judgement);
            edges.get(other).put(one, judgement);
        }
    }

    private Judgement judgement(Profile one, Profile other) {
        judged++;
        return Edge.judge(one, other);
    }

    // Numbers the ways of telling; not worth the while for a few mentions.
    private static List<Integer> ways(List<Keyed> nodes) {
        if (nodes.size() <= FEW) {
            return List.of();
        }
        Map<Object, Integer> numbers = new HashMap<>();
        return nodes.stream()
                .map(node -> numbers.computeIfAbsent(node.profile().way(), _ -> numbers.size()))
                .toList();
    }

    /// How many pairs were judged: the cost of the graph.
    long judged() {
        return judged;
    }

    Keyed node(int node) {
        return nodes.get(node);
    }

    /// The neighbours of a node with the judgement, in founding order.
    Map<Integer, Judgement> edges(int node) {
        return edges.get(node);
    }

    /// The connected components: each in founding order, and so are they.
    List<List<Integer>> components() {
        List<List<Integer>> components = new ArrayList<>();
        boolean[] reached = new boolean[nodes.size()];
        for (int node = 0; node < nodes.size(); node++) {
            if (!reached[node]) {
                components.add(component(node, reached));
            }
        }
        return components;
    }

    private List<Integer> component(int first, boolean[] reached) {
        List<Integer> component = new ArrayList<>(List.of(first));
        reached[first] = true;
        for (int i = 0; i < component.size(); i++) {
            for (int neighbour : edges.get(component.get(i)).keySet()) {
                if (!reached[neighbour]) {
                    reached[neighbour] = true;
                    component.add(neighbour);
                }
            }
        }
        component.sort(null);
        return component;
    }
}
