package dateline.merging.event;

import dateline.contract.event.Event.Party;
import dateline.contract.extraction.Participant;
import dateline.merging.cluster.Cluster;
import dateline.merging.edge.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who took part, as all tellings say, each once and by the fullest form of the name.
final class Parties {
    private static final int MOST = 32;

    private Parties() {}

    static List<Party> of(Cluster cluster) {
        List<Participant> parties = new ArrayList<>();
        for (Cluster.Member member : cluster.members()) {
            for (Participant participant : member.profile().telling().mention().participants()) {
                // What a thing was done to or about took no part.
                if (participant.kind() != Participant.Kind.THING) {
                    add(parties, participant);
                }
            }
        }
        return parties.stream()
                .map(p -> new Party(p.name(), p.kind()))
                .sorted(Comparator.comparing(Party::name).thenComparing(Party::kind))
                .distinct()
                .toList();
    }

    private static void add(List<Participant> parties, Participant participant) {
        Name name = Name.of(participant);
        for (int i = 0; i < parties.size(); i++) {
            Name known = Name.of(parties.get(i));
            if (known.matches(name)) {
                if (name.words().size() > known.words().size()) {
                    parties.set(i, participant);
                }
                return;
            }
        }
        if (parties.size() < MOST) {
            parties.add(participant);
        }
    }
}
