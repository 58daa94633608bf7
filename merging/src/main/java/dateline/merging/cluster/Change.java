package dateline.merging.cluster;

import dateline.merging.telling.Telling;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a batch does to the live mentions. A mention may be in both: it is replaced.
///
/// @param removed ids of mentions that are no longer live
/// @param added mentions that are live now, each once
public record Change(Set<UUID> removed, List<Telling> added) {
    public Change {
        removed = Set.copyOf(removed);
        added = List.copyOf(added);
    }
}
