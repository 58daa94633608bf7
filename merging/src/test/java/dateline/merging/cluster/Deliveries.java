package dateline.merging.cluster;

import dateline.merging.telling.Telling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

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
        java.util.Collections.shuffle(turns, random);
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
        private final int mostHubs;
        private final Map<Integer, Integer> applied = new HashMap<>();
        private final Map<Integer, List<Telling>> current = new HashMap<>();

        Store(int mostHubs) {
            this.mostHubs = mostHubs;
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
            index.write(change, Recomputation.of(index, change, mostHubs));
        }

        MemoryIndex index() {
            return index;
        }
    }
}
