package dateline.merging.event;

import dateline.contract.event.Event;
import dateline.contract.event.Explanation.Rival;
import dateline.merging.cluster.Cluster;
import dateline.merging.cluster.Cluster.Member;
import dateline.temporal.When;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What would change an event: each of its first articles taken away, and what its nearest rival
/// lacks.
final class WhatIf {
    private static final int MOST_ARTICLES = 8;

    private WhatIf() {}

    static List<String> of(Cluster cluster, Event event, List<Rival> rivals) {
        List<String> changes = new ArrayList<>();
        Set<UUID> articles = new LinkedHashSet<>();
        cluster.members().forEach(member -> articles.add(member.profile().articleId()));
        articles.stream()
                .limit(MOST_ARTICLES)
                .forEach(article -> changes.add(without(cluster, event, article)));
        for (Rival rival : rivals) {
            if (rival.score() < rival.needed()) {
                int missing = rival.needed() - rival.score();
                changes.add(
                        "%d more points in common would make %s one with it."
                                .formatted(missing, InWords.quoted(rival.quote())));
            }
        }
        changes.removeIf(String::isEmpty);
        return changes;
    }

    private static String without(Cluster cluster, Event event, UUID article) {
        List<Member> rest =
                cluster.members().stream()
                        .filter(member -> !member.profile().articleId().equals(article))
                        .toList();
        if (rest.isEmpty()) {
            return "Without article %s there would be no such event.".formatted(article);
        }
        if (cluster.pivot().articleId().equals(article)) {
            return "Without article %s another telling would found it, and it would be dated anew."
                    .formatted(article);
        }
        When when = Dating.of(new Cluster(rest, List.of())).when();
        return Objects.equals(when, event.when())
                ? ""
                : "Without article %s it would be dated %s.".formatted(article, text(when));
    }

    private static String text(@Nullable When when) {
        return when == null ? "not at all" : when.edtf();
    }
}
