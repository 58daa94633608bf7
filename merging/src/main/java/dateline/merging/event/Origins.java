package dateline.merging.event;

import dateline.merging.cluster.Cluster;
import dateline.merging.edge.Overlap;
import dateline.merging.telling.Teller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/// Groups an event's articles by where the report comes from: articles that copy from each other, or
/// that name the same agency or publisher, are one origin.
final class Origins {
    /// Up to so many articles are compared each with each; of more only those that share one of
    /// their smallest hashes.
    private static final int MOST_PAIRWISE = 64;

    private static final int BANDS = 8;

    private final List<Teller> tellers;
    private final int[] parent;
    private final List<Link> links = new ArrayList<>();

    private Origins(List<Teller> tellers) {
        this.tellers = tellers;
        this.parent = new int[tellers.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /// One article joined to another's origin, and why.
    record Link(UUID article, UUID with, String why) {}

    /// The articles in founding order.
    static Origins of(Cluster cluster) {
        Map<UUID, Teller> tellers = new LinkedHashMap<>();
        for (Cluster.Member member : cluster.members()) {
            tellers.putIfAbsent(member.profile().articleId(), member.profile().telling().teller());
        }
        Origins origins = new Origins(List.copyOf(tellers.values()));
        origins.joinBySource();
        if (origins.tellers.size() <= MOST_PAIRWISE) {
            origins.joinCopiesPairwise();
        } else {
            origins.joinCopiesByBand();
        }
        return origins;
    }

    int articles() {
        return tellers.size();
    }

    int count() {
        return groups().size();
    }

    /// Why articles are of one origin.
    List<Link> links() {
        return List.copyOf(links);
    }

    /// The articles of each origin.
    List<List<UUID>> groups() {
        Map<Integer, List<UUID>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(tellers.get(i).articleId());
        }
        return List.copyOf(groups.values());
    }

    private void joinBySource() {
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < tellers.size(); i++) {
            for (String voice : voices(tellers.get(i))) {
                Integer first = firstWith.putIfAbsent(voice.toLowerCase(Locale.ROOT), i);
                if (first != null) {
                    join(i, first, "both go back to " + voice);
                }
            }
        }
    }

    private static List<String> voices(Teller teller) {
        List<String> voices = new ArrayList<>(teller.agencies());
        String source = teller.source();
        if (source != null) {
            voices.add(source);
        }
        return voices;
    }

    private void joinCopiesPairwise() {
        for (int i = 1; i < tellers.size(); i++) {
            for (int j = 0; j < i; j++) {
                joinIfCopy(i, j);
            }
        }
    }

    private void joinCopiesByBand() {
        Map<Long, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < tellers.size(); i++) {
            for (long hash : tellers.get(i).sketch().hashes().stream().limit(BANDS).toList()) {
                Integer first = firstWith.putIfAbsent(hash, i);
                if (first != null) {
                    joinIfCopy(i, first);
                }
            }
        }
    }

    private void joinIfCopy(int one, int other) {
        if (root(one) != root(other)) {
            int percent = Overlap.percent(tellers.get(one).sketch(), tellers.get(other).sketch());
            if (percent >= Overlap.COPY) {
                join(one, other, percent + " % of the shorter text stands in the other");
            }
        }
    }

    private void join(int one, int other, String why) {
        int a = root(one);
        int b = root(other);
        if (a != b) {
            parent[Math.max(a, b)] = Math.min(a, b);
            links.add(new Link(tellers.get(one).articleId(), tellers.get(other).articleId(), why));
        }
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }
}
