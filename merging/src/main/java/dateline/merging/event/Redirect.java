package dateline.merging.event;

import dateline.contract.event.Event;
import dateline.contract.event.Event.Report;
import dateline.merging.telling.Rank;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// What became of an event id that is no more. A store keeps them by id, drops those whose id is an
/// event's again, and follows a successor that was itself superseded later. Redirects are history,
/// no part of the timeline's digest.
public sealed interface Redirect {
    /// The superseded id.
    UUID id();

    /// All its mentions that are left tell of one event now: `308`.
    record Moved(UUID id, UUID successor) implements Redirect {}

    /// They tell of several events now: `410` with the heirs.
    ///
    /// @param heirs in the order of their ids, at least two
    record Split(UUID id, List<UUID> heirs) implements Redirect {
        public Split {
            heirs = List.copyOf(heirs);
        }
    }

    /// No mention of it is left: `410`; its articles were retracted or revised.
    ///
    /// @param articles whose mentions they were, in the order of their ids
    record Withdrawn(UUID id, List<UUID> articles) implements Redirect {
        public Withdrawn {
            articles = List.copyOf(articles);
        }
    }

    /// Of the events of all components that a recomputation dissolved and made.
    static List<Redirect> between(Collection<Event> before, Collection<Event> after) {
        Map<UUID, List<Report>> reports = new LinkedHashMap<>();
        before.forEach(event -> reports.put(event.id(), event.mentions()));
        return between(reports, after);
    }

    /// The same for a store that keeps mentions and events apart.
    ///
    /// @param before each event's mentions, by its id
    static List<Redirect> between(Map<UUID, List<Report>> before, Collection<Event> after) {
        Map<UUID, UUID> eventOf = new HashMap<>();
        Set<UUID> live = new HashSet<>();
        for (Event event : after) {
            live.add(event.id());
            event.mentions().forEach(report -> eventOf.put(report.id(), event.id()));
        }
        List<Redirect> redirects = new ArrayList<>();
        before.forEach((id, reports) -> {
            if (!live.contains(id)) {
                redirects.add(of(id, reports, eventOf));
            }
        });
        return List.copyOf(redirects);
    }

    private static Redirect of(UUID id, List<Report> reports, Map<UUID, UUID> eventOf) {
        Set<UUID> heirs = new TreeSet<>(Rank::compareIds);
        Set<UUID> articles = new TreeSet<>(Rank::compareIds);
        for (Report report : reports) {
            articles.add(report.articleId());
            UUID heir = eventOf.get(report.id());
            if (heir != null) {
                heirs.add(heir);
            }
        }
        return switch (heirs.size()) {
            case 0 -> new Withdrawn(id, List.copyOf(articles));
            case 1 -> new Moved(id, heirs.iterator().next());
            default -> new Split(id, List.copyOf(heirs));
        };
    }
}
