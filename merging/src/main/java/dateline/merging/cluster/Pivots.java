package dateline.merging.cluster;

import dateline.merging.edge.Dates;
import dateline.merging.edge.Judgement;
import dateline.merging.edge.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Divides one component into clusters. In founding order each mention is given to the pivot that it
/// fits best; one that fits none becomes a pivot. Nothing chains: every member has an edge to its
/// pivot, and none of its members objects to another. A mention that fits pivots equally which exclude each other is given to none of them.
final class Pivots {
    /// Scores no further apart than this are equally good.
    static final int MARGIN = 14;

    private final Graph graph;
    private final Map<Integer, Group> groups = new TreeMap<>();

    private Pivots(Graph graph) {
        this.graph = graph;
    }

    static List<Cluster> of(Graph graph, List<Integer> component) {
        Pivots pivots = new Pivots(graph);
        component.forEach(pivots::place);
        return pivots.groups.values().stream().map(Group::cluster).toList();
    }

    private void place(int node) {
        Profile profile = graph.node(node).profile();
        List<Fit> fits = fits(node, profile);
        int best = fits.stream().mapToInt(f -> f.judgement.score()).max().orElse(0);
        List<Fit> equal = fits.stream().filter(f -> f.judgement.score() >= best - MARGIN).toList();
        boolean contested = excluding(equal);
        List<Fit> open = contested ? fits.stream().filter(f -> f.group.contested()).toList() : fits;
        Fit chosen = best(open);
        if (chosen == null) {
            List<Profile> rivals =
                    contested ? equal.stream().map(f -> f.group.pivot()).toList() : List.of();
            groups.put(node, new Group(profile, rivals));
        } else {
            chosen.group.add(profile, chosen.judgement);
        }
    }

    private List<Fit> fits(int node, Profile profile) {
        List<Fit> fits = new ArrayList<>();
        graph.edges(node)
                .forEach((neighbour, judgement) -> {
                    Group group = groups.get(neighbour);
                    if (group != null && group.admits(profile)) {
                        fits.add(new Fit(group, judgement));
                    }
                });
        return fits;
    }

    private static boolean excluding(List<Fit> fits) {
        for (Fit one : fits) {
            for (Fit other : fits) {
                if (one != other && Dates.exclude(one.group.pivot(), other.group.pivot())) {
                    return true;
                }
            }
        }
        return false;
    }

    // Of equals the first in founding order.
    private static @Nullable Fit best(List<Fit> fits) {
        Fit best = null;
        for (Fit fit : fits) {
            if (best == null || fit.judgement.score() > best.judgement.score()) {
                best = fit;
            }
        }
        return best;
    }

    private record Fit(Group group, Judgement judgement) {}

    private static final class Group {
        private final List<Cluster.Member> members = new ArrayList<>();
        private final Objectors objectors = new Objectors();
        private final List<Profile> rivals;

        Group(Profile pivot, List<Profile> rivals) {
            this.rivals = rivals;
            add(pivot, null);
        }

        Profile pivot() {
            return members.getFirst().profile();
        }

        boolean contested() {
            return !rivals.isEmpty();
        }

        boolean admits(Profile newcomer) {
            return objectors.against(newcomer).isEmpty();
        }

        void add(Profile profile, @Nullable Judgement judgement) {
            Cluster.Member member =
                    new Cluster.Member(profile, judgement == null ? Judgement.NOTHING : judgement);
            members.add(member);
            objectors.add(member);
        }

        Cluster cluster() {
            return new Cluster(members, rivals);
        }
    }
}
