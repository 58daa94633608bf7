package dateline.merging.event;

import dateline.contract.event.Explanation.Rival;
import dateline.merging.cluster.Cluster;
import dateline.merging.cluster.Hubs;
import dateline.merging.cluster.Index;
import dateline.merging.cluster.Index.Entry;
import dateline.merging.edge.Edge;
import dateline.merging.edge.Judgement;
import dateline.merging.edge.Keyed;
import dateline.merging.edge.Profile;
import dateline.merging.edge.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The mentions that came nearest to an event and are not of it: those that fit equally well and
/// exclude each other, then those that score best of the first ones under the founding mention's
/// keys.
final class Rivals {
    private static final int MOST = 3;

    private Rivals() {}

    static List<Rival> of(Index index, Cluster cluster) {
        Profile pivot = cluster.pivot();
        Set<UUID> own = new HashSet<>();
        cluster.members().forEach(member -> own.add(member.profile().id()));
        List<Rival> rivals = new ArrayList<>();
        for (Profile contested : cluster.rivals()) {
            own.add(contested.id());
            String why = "fits just as well as another event whose date excludes this one's";
            rivals.add(rival(contested, Edge.weigh(pivot, contested), why));
        }
        candidates(index, pivot, own).stream()
                .map(profile -> new Judged(profile, Edge.weigh(pivot, profile)))
                .sorted(
                        Comparator.comparingInt((Judged j) -> -j.judgement().score())
                                .thenComparing(j -> j.profile().rank()))
                .limit(MOST)
                .forEach(j -> rivals.add(rival(j.profile(), j.judgement(), why(cluster, j))));
        return rivals;
    }

    private static List<Profile> candidates(Index index, Profile pivot, Set<UUID> own) {
        Map<Long, Integer> limits = new HashMap<>();
        Keyed.of(pivot.telling()).keys().forEach(key -> limits.put(key, Hubs.MOST));
        Set<UUID> others = new HashSet<>();
        for (List<Entry> entries : index.first(limits).values()) {
            entries.forEach(entry -> others.add(entry.rank().mentionId()));
        }
        others.removeAll(own);
        return index.mentions(others).stream().map(stored -> stored.keyed().profile()).toList();
    }

    private static String why(Cluster cluster, Judged judged) {
        Profile rival = judged.profile();
        if (!judged.judgement().isEdge()) {
            return worst(judged.judgement()).orElse("too little in common");
        }
        if (rival.rank().compareTo(cluster.pivot().rank()) < 0) {
            return "it fits, and is of an event founded before this one";
        }
        return cluster.objector(rival)
                .map(member -> objection(member, rival))
                .orElse("it fits, and fits another event better or as well");
    }

    private static String objection(Profile member, Profile rival) {
        return "it fits, but %s objects: %s"
                .formatted(
                        InWords.quoted(member.telling().mention().quote()),
                        worst(Edge.weigh(member, rival)).orElseThrow());
    }

    private static Optional<String> worst(Judgement judgement) {
        return judgement.terms().stream()
                .filter(term -> term.weight() < 0)
                .min(Comparator.comparingInt(Term::weight))
                .map(Term::reason);
    }

    private static Rival rival(Profile profile, Judgement judgement, String why) {
        return new Rival(
                profile.id(),
                profile.articleId(),
                profile.telling().mention().quote(),
                profile.telling().mention().when(),
                judgement.score(),
                Judgement.THRESHOLD,
                Explainer.weighed(judgement),
                why);
    }

    private record Judged(Profile profile, Judgement judgement) {}
}
