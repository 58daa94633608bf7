package dateline.merging.cluster;

import dateline.merging.edge.Keyed;
import java.util.List;
import java.util.UUID;

/// Mentions that are connected by edges: what is recomputed together.
///
/// @param id that of its first mention in founding order
/// @param mentions in founding order
/// @param clusters its events to be, in founding order of their pivots
public record Component(UUID id, List<Keyed> mentions, List<Cluster> clusters) {
    public Component {
        mentions = List.copyOf(mentions);
        clusters = List.copyOf(clusters);
    }
}
