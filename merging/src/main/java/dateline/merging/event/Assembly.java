package dateline.merging.event;

import dateline.contract.event.Event;
import dateline.contract.event.Event.Conflict;
import dateline.contract.event.Event.Place;
import dateline.contract.event.Event.Report;
import dateline.contract.event.Event.Voice;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Mention;
import dateline.contract.extraction.PlaceMention;
import dateline.merging.cluster.Cluster;
import dateline.merging.edge.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Makes the canonical event of a cluster. Every field but the date is chosen by founding order, and
/// every list is sorted.
public final class Assembly {
    private static final int MOST_PLACES = 16;

    private Assembly() {}

    public static Event of(Cluster cluster) {
        Dating dating = Dating.of(cluster);
        Origins origins = Origins.of(cluster);
        Factuality factuality = factuality(cluster);
        List<Conflict> conflicts = new ArrayList<>();
        denial(cluster).ifPresent(conflicts::add);
        Conflict when = dating.conflict();
        if (when != null) {
            conflicts.add(when);
        }
        Mention telling = telling(cluster, factuality);
        return new Event(
                cluster.pivot().id(),
                telling.title(),
                cluster.pivot().type(),
                dating.when(),
                factuality,
                Trust.of(origins.count(), dating, factuality, !conflicts.isEmpty()),
                Parties.of(cluster),
                places(cluster),
                origins.articles(),
                origins.count(),
                conflicts,
                reports(cluster));
    }

    private static Factuality factuality(Cluster cluster) {
        return cluster.members().stream()
                .map(member -> member.profile().telling().mention().factuality())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    // An event that happened is not titled by its announcement.
    private static Mention telling(Cluster cluster, Factuality factuality) {
        return cluster.members().stream()
                .map(member -> member.profile().telling().mention())
                .filter(mention -> mention.factuality() == factuality)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Conflict> denial(Cluster cluster) {
        Optional<Profile> denied = first(cluster, Factuality.DENIED, Factuality.DENIED);
        Optional<Profile> told = first(cluster, Factuality.ASSERTED, Factuality.REPORTED);
        return denied.flatMap(
                no -> told.map(yes -> new Conflict("factuality", List.of(voice(yes), voice(no)))));
    }

    private static Optional<Profile> first(Cluster cluster, Factuality one, Factuality other) {
        return cluster.members().stream()
                .map(Cluster.Member::profile)
                .filter(profile -> {
                    Factuality factuality = profile.telling().mention().factuality();
                    return factuality == one || factuality == other;
                })
                .findFirst();
    }

    private static Voice voice(Profile profile) {
        return new Voice(profile.id(), profile.articleId(), profile.telling().mention().quote());
    }

    private static List<Place> places(Cluster cluster) {
        Map<String, Place> places = new TreeMap<>();
        for (Cluster.Member member : cluster.members()) {
            PlaceMention place = member.profile().telling().mention().place();
            if (place != null && places.size() < MOST_PLACES) {
                places.merge(
                        place.name(),
                        new Place(place.name(), place.country()),
                        (first, next) -> first.country() == null ? next : first);
            }
        }
        return List.copyOf(places.values());
    }

    private static List<Report> reports(Cluster cluster) {
        return cluster.members().stream()
                .map(Cluster.Member::profile)
                .map(Assembly::report)
                .sorted(
                        Comparator.comparing((Report r) -> r.articleId().toString())
                                .thenComparingInt(r -> r.trigger().start())
                                .thenComparing(r -> r.id().toString()))
                .toList();
    }

    private static Report report(Profile profile) {
        Mention mention = profile.telling().mention();
        return new Report(
                mention.id(),
                profile.articleId(),
                mention.sentence().start(),
                mention.sentence().end(),
                mention.trigger(),
                mention.when());
    }
}
