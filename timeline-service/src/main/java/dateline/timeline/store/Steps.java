package dateline.timeline.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The heights of a histogram's bars as steps up and down from bar to bar, so that an event costs
/// two of them however long it is. An event counts at most once in a bar: as certain if it surely
/// happened in it, as possible if it may have.
public final class Steps {
    private final Map<Key, Step> steps =
            new TreeMap<>(Comparator.comparing(Key::bucketing).thenComparingInt(Key::bar));
    private int unplaced;

    /// @param bar the first to which the step applies; it applies to all after it
    public record Key(Bucketing bucketing, int bar) {}

    /// How much higher the bars are from here on.
    public record Step(long certain, long possible) {
        public Step plus(Step other) {
            return new Step(certain + other.certain, possible + other.possible);
        }

        boolean isNone() {
            return certain == 0 && possible == 0;
        }
    }

    /// A step at its place.
    public record Placed(Key key, Step step) {}

    /// @param times 1: it comes; -1: it goes
    public void count(Span span, int times) {
        for (Bucketing bucketing : Bucketing.values()) {
            count(bucketing, span, times);
        }
        if (span.earliest() == null || span.latest() == null) {
            unplaced += times;
        }
    }

    public void count(Bucketing bucketing, Span span, int times) {
        Integer earliest = span.earliest();
        Integer latest = span.latest();
        if (earliest == null || latest == null) {
            return;
        }
        int first = bucketing.barOf(earliest);
        int last = bucketing.barOf(latest);
        Step up = first == last || span.lasting() ? new Step(times, 0) : new Step(0, times);
        add(new Key(bucketing, first), up);
        add(new Key(bucketing, last + 1), new Step(-up.certain(), -up.possible()));
    }

    /// In the order of their places.
    public List<Placed> placed() {
        return steps.entrySet().stream().map(e -> new Placed(e.getKey(), e.getValue())).toList();
    }

    /// How many more events there are that have no place in a histogram: an end of theirs is open.
    public int unplaced() {
        return unplaced;
    }

    private void add(Key key, Step step) {
        Step sum = steps.merge(key, step, Step::plus);
        if (sum.isNone()) {
            steps.remove(key);
        }
    }
}
