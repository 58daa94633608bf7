package dateline.timeline.merge;

import dateline.merging.cluster.Change;
import dateline.merging.cluster.Recomputation;
import dateline.merging.telling.Telling;
import dateline.timeline.store.MentionTable;
import dateline.timeline.store.Session;
import dateline.timeline.store.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Keeps the events what f makes of the live articles, by recomputing what a change touches.
@ApplicationScoped
public class Upkeep {

    /// @param version that the change makes
    /// @param standings of the articles about which something changed
    public void run(Session session, long version, List<Standing> standings) {
        MentionTable mentions = new MentionTable(session);
        List<UUID> before =
                standings.stream().filter(Standing::wasMerged).map(Standing::articleId).toList();
        Set<UUID> removed =
                before.isEmpty() ? Set.of() : new HashSet<>(mentions.ofArticles(before));
        List<Telling> added = new ArrayList<>();
        standings.stream()
                .map(Standing::extraction)
                .filter(Objects::nonNull)
                .filter(e -> e.problem() == null)
                .forEach(e -> added.addAll(Telling.of(e)));
        if (removed.isEmpty() && added.isEmpty()) {
            return;
        }
        Recomputation recomputation = Recomputation.of(mentions, new Change(removed, added));
        new Rewriting(session, version, mentions, removed, added).write(recomputation, before);
    }
}
