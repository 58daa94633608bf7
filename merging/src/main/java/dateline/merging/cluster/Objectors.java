package dateline.merging.cluster;

import dateline.merging.cluster.Cluster.Member;
import dateline.merging.edge.Edge;
import dateline.merging.edge.Profile;
import dateline.merging.edge.Term;
import dateline.temporal.When;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The members of a cluster that may object to a newcomer: the first that tell it each in another
/// way.
final class Objectors {
    private static final int MOST = 16;

    private final Map<String, Profile> byWay = new TreeMap<>();

    /// Who copied the date wrong has no say in who else is of it.
    void add(Member member) {
        boolean slipped = member.judgement().holds(Term.DATES_EXCLUDE_COPIED);
        if (!slipped && byWay.size() < MOST) {
            byWay.putIfAbsent(way(member.profile()), member.profile());
        }
    }

    Optional<Profile> against(Profile newcomer) {
        return byWay.values().stream()
                .filter(member -> Edge.weigh(member, newcomer).isObjection())
                .findFirst();
    }

    private static String way(Profile profile) {
        When when = profile.telling().mention().when();
        return (when == null ? "" : when.edtf())
                + profile.names()
                + profile.sides()
                + profile.places();
    }
}
