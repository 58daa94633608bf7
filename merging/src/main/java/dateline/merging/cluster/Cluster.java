package dateline.merging.cluster;

import dateline.merging.edge.Judgement;
import dateline.merging.edge.Profile;
import java.util.List;
import java.util.Optional;

/// The mentions judged to tell of one event.
///
/// @param members in founding order; the first is the pivot, which founds the event
/// @param rivals the pivots that the founding mention fits equally well though they exclude each
///     other, so that it was given to none; empty: it fits no other or one of them best
public record Cluster(List<Member> members, List<Profile> rivals) {
    public Cluster {
        members = List.copyOf(members);
        rivals = List.copyOf(rivals);
    }

    public Profile pivot() {
        return members.getFirst().profile();
    }

    /// The member that kept it out when it was to be placed; empty: none did, or it was placed before
    /// this cluster was founded.
    public Optional<Profile> objector(Profile newcomer) {
        Objectors objectors = new Objectors();
        members.stream()
                .filter(member -> member.profile().rank().compareTo(newcomer.rank()) < 0)
                .forEach(objectors::add);
        return objectors.against(newcomer);
    }

    /// @param judgement of the edge to the pivot; of the pivot itself: nothing
    public record Member(Profile profile, Judgement judgement) {}
}
