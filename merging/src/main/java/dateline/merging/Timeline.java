package dateline.merging;

import dateline.contract.event.Event;
import dateline.contract.event.Explanation;
import dateline.contract.extraction.Extraction;
import dateline.merging.cluster.Change;
import dateline.merging.cluster.Component;
import dateline.merging.cluster.Components;
import dateline.merging.cluster.MemoryIndex;
import dateline.merging.cluster.Recomputation;
import dateline.merging.edge.Keyed;
import dateline.merging.event.Assembly;
import dateline.merging.event.Digest;
import dateline.merging.event.Explainer;
import dateline.merging.telling.Rank;
import dateline.merging.telling.Telling;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// f in one go: all live extractions in, all events out. What a store computes step by step must
/// equal this.
///
/// @param events in the order of their ids
public record Timeline(List<Event> events) {
    public Timeline {
        events = List.copyOf(events);
    }

    /// @param live one extraction for each live article; of failed ones nothing is told
    public static Timeline of(Collection<Extraction> live) {
        List<Keyed> mentions =
                live.stream().flatMap(e -> Telling.of(e).stream()).map(Keyed::of).toList();
        return new Timeline(
                Components.of(mentions).stream()
                        .flatMap(component -> events(component).stream())
                        .sorted(Comparator.comparing(Event::id, Rank::compareIds))
                        .toList());
    }

    /// Why each event of that timeline is as it is, in the order of the events' ids.
    public static List<Explanation> explain(Collection<Extraction> live) {
        List<Telling> tellings = live.stream().flatMap(e -> Telling.of(e).stream()).toList();
        MemoryIndex index = new MemoryIndex();
        Change change = new Change(Set.of(), tellings);
        index.write(change, Recomputation.of(index, change));
        Explainer explainer = new Explainer(index);
        return index.components().stream()
                .flatMap(component -> explainer.explain(component).stream())
                .sorted(Comparator.comparing(Explanation::eventId, Rank::compareIds))
                .toList();
    }

    /// The events of one component.
    public static List<Event> events(Component component) {
        return component.clusters().stream().map(Assembly::of).toList();
    }

    public String digest() {
        return Digest.of(events);
    }
}
