package dateline.merging.event;

import dateline.contract.event.Event;
import dateline.contract.event.Explanation.Rival;
import dateline.contract.event.Explanation.Weighed;
import dateline.merging.cluster.Cluster;
import dateline.merging.cluster.Cluster.Member;
import dateline.temporal.When;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final int OBJECTION = -60;

    private WhatIf() {}

    static List<String> of(Cluster cluster, Event event, List<Rival> rivals) {
        List<String> changes = new ArrayList<>();
        Set<UUID> articles = new LinkedHashSet<>();
        cluster.members().forEach(member -> articles.add(member.profile().articleId()));
        articles.stream()
                .limit(MOST_ARTICLES)
                .forEach(article -> changes.add(without(cluster, event, article)));
        rivals.forEach(rival -> changes.add(joining(rival)));
        changes.removeIf(String::isEmpty);
        return changes;
    }

    // Where one reason against outweighs all others, more in common would not help.
    private static String joining(Rival rival) {
        int missing = rival.needed() - rival.score();
        if (missing <= 0) {
            return "";
        }
        String quote = InWords.quoted(rival.quote());
        return rival.terms().stream()
                .filter(term -> term.weight() <= OBJECTION)
                .min(Comparator.comparingInt(Weighed::weight))
                .map(term ->
                        "%s could be one with it only without this: %s."
                                .formatted(quote, term.reason()))
                .orElse(
                        "%d more points in common would make %s one with it."
                                .formatted(missing, quote));
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
            var next = rest.getFirst().profile().telling().mention();
            return "Without article %s %s would found it, which by itself is dated %s."
                    .formatted(article, InWords.quoted(next.quote()), text(next.when()));
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
