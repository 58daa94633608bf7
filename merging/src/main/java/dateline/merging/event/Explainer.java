package dateline.merging.event;

import dateline.contract.event.Event;
import dateline.contract.event.Event.Conflict;
import dateline.contract.event.Explanation;
import dateline.contract.event.Explanation.DateReason;
import dateline.contract.event.Explanation.Joined;
import dateline.contract.event.Explanation.Origin;
import dateline.contract.event.Explanation.Rival;
import dateline.contract.event.Explanation.Weighed;
import dateline.merging.cluster.Cluster;
import dateline.merging.cluster.Cluster.Member;
import dateline.merging.cluster.Component;
import dateline.merging.cluster.Components;
import dateline.merging.cluster.Index;
import dateline.merging.edge.Judgement;
import dateline.merging.edge.Profile;
import dateline.temporal.When;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Explains an event from the store alone, by computing its component once more.
public final class Explainer {
    /// So many mentions of one event are listed.
    private static final int MOST_JOINED = 50;

    private final Index index;

    public Explainer(Index index) {
        this.index = index;
    }

    /// @param component of the event's mentions
    /// @return empty: that component has no such event
    public Optional<Explanation> explain(UUID component, UUID event) {
        return Components.of(index, Set.of(component)).stream()
                .flatMap(c -> c.clusters().stream())
                .filter(cluster -> cluster.pivot().id().equals(event))
                .findFirst()
                .map(this::explain);
    }

    /// All events of a component.
    public List<Explanation> explain(Component component) {
        return component.clusters().stream().map(this::explain).toList();
    }

    private Explanation explain(Cluster cluster) {
        Event event = Assembly.of(cluster);
        Dating dating = Dating.solve(cluster);
        Origins origins = Origins.of(cluster);
        DateReason date = date(cluster, dating, event);
        List<Joined> together =
                cluster.members().stream().limit(MOST_JOINED).map(Explainer::joined).toList();
        List<Rival> rivals = Rivals.of(index, cluster);
        List<Weighed> confidence = Trust.points(origins.count(), dating, event.factuality());
        List<String> wouldChange = WhatIf.of(cluster, event, rivals);
        return new Explanation(
                event.id(),
                new InWords(
                                event,
                                date,
                                together,
                                rivals,
                                origins(origins),
                                confidence,
                                triggers(cluster),
                                Steps.countedFrom(dating.derivation(), cluster))
                        .sentences(wouldChange),
                date,
                together,
                cluster.members().size() - together.size(),
                rivals,
                origins(origins),
                confidence,
                wouldChange);
    }

    private static DateReason date(Cluster cluster, Dating dating, Event event) {
        Conflict conflict = dating.conflict();
        return new DateReason(
                event.when(),
                dating.derivation(),
                dating.loan() == Loan.YEAR ? lenders(cluster) : List.of(),
                conflict == null ? List.of() : conflict.voices());
    }

    // Those of whose year the founding telling makes use.
    private static List<UUID> lenders(Cluster cluster) {
        List<UUID> lenders = new ArrayList<>();
        for (Member member : cluster.members()) {
            When when = member.profile().telling().mention().when();
            if (Dating.hasYear(when) && lenders.size() < MOST_JOINED) {
                lenders.add(member.profile().id());
            }
        }
        return lenders;
    }

    private static Joined joined(Member member) {
        Profile profile = member.profile();
        boolean founding = member.judgement().equals(Judgement.NOTHING);
        return new Joined(
                profile.id(),
                profile.articleId(),
                profile.telling().mention().quote(),
                profile.telling().mention().when(),
                founding,
                member.judgement().score(),
                Judgement.THRESHOLD,
                weighed(member.judgement()));
    }

    private static Map<UUID, String> triggers(Cluster cluster) {
        return cluster.members().stream()
                .limit(MOST_JOINED)
                .map(Member::profile)
                .collect(
                        Collectors.toMap(Profile::id, p -> p.telling().mention().trigger().text()));
    }

    static List<Weighed> weighed(Judgement judgement) {
        return judgement.terms().stream()
                .map(t -> new Weighed(t.name(), t.weight(), t.reason()))
                .toList();
    }

    private static List<Origin> origins(Origins origins) {
        List<Origin> result = new ArrayList<>();
        for (List<UUID> articles : origins.groups()) {
            Set<UUID> group = new HashSet<>(articles);
            List<String> why =
                    origins.links().stream()
                            .filter(link -> group.contains(link.article()))
                            .map(Origins.Link::why)
                            .distinct()
                            .limit(MOST_JOINED)
                            .toList();
            result.add(new Origin(articles.stream().limit(MOST_JOINED).toList(), why));
        }
        return result.stream().limit(MOST_JOINED).toList();
    }
}
