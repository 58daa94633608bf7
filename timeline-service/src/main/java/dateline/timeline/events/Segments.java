package dateline.timeline.events;

import dateline.timeline.store.DurationClass;
import java.util.ArrayList;
import java.util.List;

/// A filter as parts that share no event, each a short range of an index.
final class Segments {
    private Segments() {}

    static List<Condition> of(EventFilter filter) {
        Condition wanted = Conditions.of(filter);
        Window window = filter.window();
        if (window == null) {
            return List.of(wanted);
        }
        List<Condition> segments = new ArrayList<>();
        for (DurationClass duration : Window.durations()) {
            segments.add(window.range(duration).and(wanted));
        }
        return segments;
    }
}
