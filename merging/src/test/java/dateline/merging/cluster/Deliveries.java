package dateline.merging.cluster;

import dateline.contract.event.Event;
import dateline.merging.Timeline;
import dateline.merging.event.Digest;
import dateline.merging.telling.Rank;
import dateline.merging.telling.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Articles' records as a log delivers them: each article's own in order, else in any order, some
/// more than once, in batches of any size; and a store in memory that applies them as a service
/// does.
final class Deliveries {
    /// One record of one article's log: what its n-th content tells; nothing: a retraction.
    record Delivery(int article, int revision, List<Telling> tellings) {}

    private final List<List<List<Telling>>> articles;

    Deliveries(List<List<List<Telling>>> articles) {
        this.articles = articles;
    }

    /// What is live when all is delivered.
    List<Telling> live() {
        return articles.stream()
                .filter(revisions -> !revisions.isEmpty())
                .flatMap(revisions -> revisions.getLast().stream())
                .toList();
    }

    /// One order of delivery out of all that there are.
    List<List<Delivery>> batches(long seed) {
        Random random = new Random(seed);
        List<Delivery> sequence = interleaved(random);
        List<List<Delivery>> batches = new ArrayList<>();
        int from = 0;
        while (from < sequence.size()) {
            int to = Math.min(sequence.size(), from + 1 + random.nextInt(6));
            batches.add(sequence.subList(from, to));
            from = to;
        }
        return batches;
    }

    private List<Delivery> interleaved(Random random) {
        int[] next = new int[articles.size()];
        List<Integer> turns = new ArrayList<>();
        for (int article = 0; article < articles.size(); article++) {
            for (int i = 0; i < articles.get(article).size(); i++) {
                turns.add(article);
            }
        }
        Collections.shuffle(turns, random);
        List<Delivery> sequence = new ArrayList<>();
        for (int article : turns) {
            int revision = next[article]++;
            sequence.add(new Delivery(article, revision, articles.get(article).get(revision)));
            if (random.nextInt(3) == 0) {
                // Delivered again, now or later: any record that came before.
                sequence.add(sequence.get(random.nextInt(sequence.size())));
            }
        }
        return sequence;
    }

    /// The store: watermarks per article, the index, and what changed with each batch.
    static final class Store {
        private final MemoryIndex index = new MemoryIndex();
        private final Index asked;
        private final int mostHubs;
        private final Map<Integer, Integer> applied = new HashMap<>();
        private final Map<Integer, List<Telling>> current = new HashMap<>();
        private final Map<UUID, List<Event>> byComponent = new HashMap<>();
        private final Map<UUID, Event> events = new TreeMap<>(Rank::compareIds);
        private final byte[] @Nullable [] buckets = new byte[Digest.BUCKETS][];

        Store(int mostHubs) {
            this(mostHubs, index -> index);
        }

        /// @param lens through which recomputation sees what is stored
        Store(int mostHubs, UnaryOperator<Index> lens) {
            this.mostHubs = mostHubs;
            this.asked = lens.apply(index);
        }

        void deliver(List<Delivery> batch) {
            Map<Integer, List<Telling>> contents = new LinkedHashMap<>();
            for (Delivery delivery : batch) {
                if (delivery.revision() > applied.getOrDefault(delivery.article(), -1)) {
                    applied.put(delivery.article(), delivery.revision());
                    contents.put(delivery.article(), delivery.tellings());
                }
            }
            Set<UUID> removed = new HashSet<>();
            List<Telling> added = new ArrayList<>();
            contents.forEach((article, tellings) -> {
                current.getOrDefault(article, List.of())
                        .forEach(telling -> removed.add(telling.id()));
                added.addAll(tellings);
                current.put(article, tellings);
            });
            Change change = new Change(removed, added);
            Recomputation recomputation = Recomputation.of(asked, change, mostHubs);
            index.write(change, recomputation);
            replaceEvents(recomputation);
        }

        // Replaces the dissolved components' events and folds the buckets that they were in.
        private void replaceEvents(Recomputation recomputation) {
            Set<Integer> touched = new HashSet<>();
            for (UUID dissolved : recomputation.dissolved()) {
                for (Event event : byComponent.getOrDefault(dissolved, List.of())) {
                    events.remove(event.id());
                    touched.add(Digest.bucket(event.id()));
                }
                byComponent.remove(dissolved);
            }
            for (Component component : recomputation.components()) {
                List<Event> made = Timeline.events(component);
                byComponent.put(component.id(), made);
                for (Event event : made) {
                    events.put(event.id(), event);
                    touched.add(Digest.bucket(event.id()));
                }
            }
            touched.forEach(this::fold);
        }

        private void fold(int bucket) {
            List<byte[]> hashes =
                    events.values().stream()
                            .filter(event -> Digest.bucket(event.id()) == bucket)
                            .map(Digest::ofEvent)
                            .toList();
            buckets[bucket] = hashes.isEmpty() ? null : Digest.ofBucket(hashes);
        }

        String digest() {
            return Digest.ofTimeline(buckets);
        }

        Collection<Event> events() {
            return events.values();
        }
    }
}
